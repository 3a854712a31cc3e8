/**
 * Prints any number of documents as one job: lays them out one by one, then puts all their pages where only paper shows
 * them, and asks the browser to print.
 */
import { useEffect, useState } from 'preact/hooks';
import { madeIn } from '../job/job';
import type { PlannedDocument } from '../plan-documents';
import { measureSection } from '../preview/measure-section';
import { reportPages, type ReportPage } from '../preview/report-pages';
import { useJob } from './use-job';

export function usePrinting(onPrinted: (documents: readonly PlannedDocument[]) => void) {
  const state = useJob<readonly ReportPage[]>();
  const [batch, setBatch] = useState<readonly PlannedDocument[]>([]);
  useEffect(() => {
    if (batch.length === 0) return;
    // Returns when the dialog of the browser is closed; the pages have been drawn by then.
    window.print();
    onPrinted(batch);
    setBatch([]);
  }, [batch]);

  const print = async (documents: readonly PlannedDocument[]) => {
    await state.run(documents, ({ document }) =>
      Promise.resolve(reportPages(document, measureSection)),
    );
    const isWhole = documents.every(({ key }) => madeIn(state.store.get(), key) !== undefined);
    if (isWhole) setBatch(documents);
  };
  return {
    ...state,
    /** What is being printed now. */
    pages: batch.flatMap(({ key }) => madeIn(state.job, key) ?? []),
    print: (documents: readonly PlannedDocument[]) => void print(documents),
  };
}

/**
 * Prints any number of documents as one job: lays them out one by one, then puts all their pages where only paper shows
 * them, and asks the browser to print.
 */
import { useEffect, useState } from 'preact/hooks';
import { messageOf } from '../message-of';
import type { PlannedDocument } from '../plan-documents';
import { measureSection } from '../preview/measure-section';
import { reportPages, type ReportPage } from '../preview/report-pages';
import { useJob, type JobState } from './use-job';

export interface Printing extends JobState<readonly ReportPage[]> {
  readonly print: (documents: readonly PlannedDocument[]) => void;
  /** What is being printed now. */
  readonly pages: readonly ReportPage[];
}

export function usePrinting(onPrinted: (documents: readonly PlannedDocument[]) => void): Printing {
  const state = useJob<readonly ReportPage[]>();
  const [batch, setBatch] = useState<readonly PlannedDocument[]>([]);
  const { outcomes } = state.job;
  const pages = batch.flatMap(({ key }) => {
    const outcome = outcomes.get(key);
    return outcome?.kind === 'done' ? outcome.made : [];
  });
  useEffect(() => {
    if (batch.length === 0) return;
    // Returns when the dialog of the browser is closed; the pages have been drawn by then.
    window.print();
    onPrinted(batch);
    setBatch([]);
  }, [batch]);

  const print = async (documents: readonly PlannedDocument[]) => {
    const byKey = new Map(documents.map((planned) => [planned.key, planned]));
    const keys = [...byKey.keys()];
    const work = (key: string) => {
      const planned = byKey.get(key);
      return Promise.resolve(planned ? reportPages(planned.document, measureSection) : []);
    };
    await state.run(keys, work, messageOf);
    const isWhole = keys.every((key) => state.store.get().outcomes.get(key)?.kind === 'done');
    if (isWhole) setBatch(documents);
  };
  return { ...state, pages, print: (documents) => void print(documents) };
}

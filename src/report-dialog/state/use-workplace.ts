/** What the parts of the dialog share: the choice and its documents, the one looked at, the batches, and what was taken away. */
import { useEffect, useState } from 'preact/hooks';
import { messageOf } from '../../client/advice';
import { draftOf, isOfPeriods } from '../../client/choice/draft-choice';
import type { Server } from '../../client/server';
import type { ReportData } from '../../contract/report';
import type { ReportChoice } from '../../contract/calls/show-reports';
import { renderDocx } from '../../documents/docx/render-docx';
import { MAKING } from '../../text/report-dialog';
import { idsOf, madeIn } from '../job/job';
import type { PlannedDocument } from '../plan-documents';
import { useJob } from './use-job';
import { unitsOf, useDocuments, usePeriods } from './use-documents';
import { useSaving, type MadeDocument } from './use-saving';
import { measureSection } from '../preview/measure-section';
import { reportPages, type ReportPage } from '../preview/report-pages';

export type WorkplaceState = ReturnType<typeof useWorkplace>;

export interface PlaceProps {
  readonly place: WorkplaceState;
}

export function useWorkplace(server: Server, data: ReportData, choice: ReportChoice | null) {
  const [draft, setDraft] = useState(() => draftOf(choice, unitsOf(data, undefined)));
  const periods = usePeriods(server, isOfPeriods(draft));
  const planned = useDocuments(draft, data, periods);
  const { documents } = planned;
  const [looked, show] = useState(0);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set<string>());
  const markTaken = (some: readonly PlannedDocument[]) => {
    setTaken((before) => new Set([...before, ...some.map(({ key }) => key)]));
  };
  const making = useJob<Uint8Array>();
  const saving = useSaving(server);
  const printing = usePrinting(markTaken);

  const savedKeys = idsOf(saving.job, 'done');
  const isUnsaved = idsOf(making.job, 'done').some(
    (key) => !taken.has(key) && !savedKeys.includes(key),
  );
  useLeaveGuard(isUnsaved);
  return {
    ...planned,
    year: data.year,
    draft,
    setDraft,
    periods,
    /** Index of the document that is looked at. */
    shown: Math.min(looked, documents.length - 1),
    show,
    making,
    saving,
    printing,
    /** Makes the .docx files of the documents, one by one. */
    make: (some: readonly PlannedDocument[]) => {
      const reasonOf = (error: unknown) => MAKING.failed(messageOf(error));
      void making.run(some, ({ document }) => renderDocx(document), reasonOf);
    },
    /** Of the chosen documents, those that are made. */
    made: documents.flatMap((planned): readonly MadeDocument[] => {
      const content = madeIn(making.job, planned.key);
      return content === undefined ? [] : [{ ...planned, content }];
    }),
    isBusy:
      [making.job, saving.job, printing.job].some(({ isRunning }) => isRunning) || saving.isListing,
    /** Something was made and neither downloaded nor printed nor saved. */
    isUnsaved,
    markTaken,
  };
}

/**
 * Asks before the whole browser tab goes while something would be lost. Google's own cross removes the frame without asking
 * anybody, so what can be made again must be the worst that is lost.
 */
function useLeaveGuard(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [isUnsaved]);
}

/**
 * Prints any number of documents as one job: lays them out one by one, then puts all their pages where only paper shows
 * them, and asks the browser to print.
 */
function usePrinting(onPrinted: (documents: readonly PlannedDocument[]) => void) {
  const state = useJob<readonly ReportPage[]>();
  const [batch, setBatch] = useState<readonly PlannedDocument[]>([]);
  const [isRefused, refuse] = useState(false);
  useEffect(() => {
    if (batch.length === 0) return;
    try {
      // Returns when the dialog of the browser is closed; the pages have been drawn by then.
      window.print();
      onPrinted(batch);
    } catch {
      // A frame may be forbidden to print.
      refuse(true);
    }
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
    /** The browser prints nothing from this frame. */
    isRefused,
    /** What is being printed now. */
    pages: batch.flatMap(({ key }) => madeIn(state.job, key) ?? []),
    print: (documents: readonly PlannedDocument[]) => void print(documents),
  };
}

/** What the parts of the dialog share: the choice and its documents, the one looked at, the batches, and what was taken away. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  draftOf,
  missingOf,
  type DraftChoice,
  type RoundUnits,
} from '../../client/choice/draft-choice';
import type { Server } from '../../client/server';
import type { ReportData } from '../../contract/report';
import type { ReportChoice } from '../../contract/calls/show-reports';
import { renderDocx } from '../../documents/docx/render-docx';
import { MAKING } from '../../text/report-dialog';
import { idsOf } from '../job/job';
import { messageOf } from '../message-of';
import { planDocuments, type PlannedDocument } from '../plan-documents';
import { useJob, type JobState } from './use-job';
import { usePrinting, type Printing } from './use-printing';
import { useSaving, type MadeDocument, type Saving } from './use-saving';

interface Making extends JobState<Uint8Array> {
  readonly make: (documents: readonly PlannedDocument[]) => void;
}

export interface WorkplaceState {
  readonly round: RoundUnits;
  readonly draft: DraftChoice;
  readonly setDraft: (draft: DraftChoice) => void;
  /** What is still to be chosen; '' where nothing is. */
  readonly missing: string;
  readonly documents: readonly PlannedDocument[];
  /** Index of the document that is looked at. */
  readonly shown: number;
  readonly show: (index: number) => void;
  readonly making: Making;
  readonly saving: Saving;
  readonly printing: Printing;
  /** Of the chosen documents, those that are made. */
  readonly made: readonly MadeDocument[];
  readonly isBusy: boolean;
  /** Something was made and neither downloaded nor printed nor saved. */
  readonly isUnsaved: boolean;
  readonly markTaken: (documents: readonly PlannedDocument[]) => void;
}

export function useWorkplace(
  server: Server,
  data: ReportData,
  choice: ReportChoice | null,
): WorkplaceState {
  const round = useMemo(() => ({ units: data.units.map(({ name }) => name) }), [data]);
  const [draft, setDraft] = useState(() => draftOf(choice, round));
  const documents = useMemo(() => planDocuments(draft, data), [draft, data]);
  const [looked, show] = useState(0);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set<string>());
  const markTaken = (some: readonly PlannedDocument[]) => {
    setTaken((before) => new Set([...before, ...some.map(({ key }) => key)]));
  };
  const making = useMaking();
  const saving = useSaving(server);
  const printing = usePrinting(markTaken);

  const savedKeys = idsOf(saving.job, 'done');
  const isUnsaved = idsOf(making.job, 'done').some(
    (key) => !taken.has(key) && !savedKeys.includes(key),
  );
  useLeaveGuard(isUnsaved);
  return {
    round,
    draft,
    setDraft,
    missing: missingOf(draft, round),
    documents,
    shown: Math.min(looked, documents.length - 1),
    show,
    making,
    saving,
    printing,
    made: madeOf(documents, making),
    isBusy:
      [making.job, saving.job, printing.job].some(({ isRunning }) => isRunning) || saving.isListing,
    isUnsaved,
    markTaken,
  };
}

function madeOf(documents: readonly PlannedDocument[], { job }: Making): readonly MadeDocument[] {
  return documents.flatMap((planned) => {
    const outcome = job.outcomes.get(planned.key);
    return outcome?.kind === 'done' ? [{ ...planned, content: outcome.made }] : [];
  });
}

/** Makes the .docx files of the chosen documents, one by one. */
function useMaking(): Making {
  const state = useJob<Uint8Array>();
  const make = (documents: readonly PlannedDocument[]) => {
    const byKey = new Map(documents.map((planned) => [planned.key, planned]));
    const work = (key: string) => {
      const planned = byKey.get(key);
      if (planned === undefined) throw new Error(key);
      return renderDocx(planned.document);
    };
    void state.run([...byKey.keys()], work, (error) => MAKING.failed(messageOf(error)));
  };
  return { ...state, make };
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

/**
 * Saves made documents into Drive, one call each. Looks first at what is there: a batch that was cut short goes on where it
 * was, also in a dialog that was closed and opened again.
 */
import { adviceFor, type Advice } from '../../client/advice';
import type { Server } from '../../client/server';
import { usePress } from '../../client/use-press';
import type { ListSavedDocumentsOutcome } from '../../contract/calls/list-saved-documents';
import type { SavedDocument } from '../../contract/saved-document';
import { base64 } from '../deliver-file';
import { settleDocument } from '../job/job';
import { messageOf } from '../message-of';
import type { PlannedDocument } from '../plan-documents';
import { useJob, type JobState } from './use-job';

export interface Saved {
  readonly document: SavedDocument;
  /** False where it was in Drive before. */
  readonly isNew: boolean;
}

export interface MadeDocument extends PlannedDocument {
  readonly content: Uint8Array;
}

export interface Saving extends JobState<Saved> {
  readonly isListing: boolean;
  /** Why nothing could be saved at all. */
  readonly problem: Advice | undefined;
  /** `again`: one more of those that are there already. */
  readonly save: (documents: readonly MadeDocument[], again: boolean) => void;
}

/** A refusal that the server has put into words. */
class Refusal extends Error {}

export function useSaving(server: Server): Saving {
  const state = useJob<Saved>();
  const listing = usePress<ListSavedDocumentsOutcome>();

  const work =
    (byKey: ReadonlyMap<string, MadeDocument>, again: boolean) => async (key: string) => {
      const made = byKey.get(key);
      if (made === undefined) throw new Error(key);
      const { id, version, name, content } = made;
      const request = { id, version, name, content: base64(content), again };
      const outcome = await server.saveDocument(request);
      if (!outcome.ok) throw new Refusal(outcome.message);
      return { document: outcome.document, isNew: outcome.isNew };
    };
  const save = async (documents: readonly MadeDocument[], again: boolean) => {
    const listed = await server.listSavedDocuments({});
    if (!listed.ok) return listed;
    const keys = documents.map(({ key }) => key);
    if (again) state.forget(keys);
    else markPresent(state, documents, listed.documents);
    const byKey = new Map(documents.map((made) => [made.key, made]));
    void state.run(keys, work(byKey, again), reasonOf);
    return listed;
  };
  return {
    ...state,
    isListing: listing.isBusy,
    problem: listing.problem ?? refusalIn(listing.outcome),
    save: (documents, again) => {
      listing.press(() => save(documents, again));
    },
  };
}

function refusalIn(outcome: ListSavedDocumentsOutcome | undefined): Advice | undefined {
  if (outcome?.ok !== false) return undefined;
  return { kind: 'other', problem: outcome.message, cure: '', detail: '' };
}

function markPresent(
  { store }: JobState<Saved>,
  documents: readonly MadeDocument[],
  present: readonly SavedDocument[],
): void {
  for (const { key, id, version } of documents) {
    const document = present.find((saved) => saved.id === id && saved.version === version);
    if (document === undefined || store.get().outcomes.get(key)?.kind === 'done') continue;
    const made = { document, isNew: false };
    store.set(settleDocument(store.get(), key, { kind: 'done', made }));
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return messageOf(error);
  const { problem, cure, detail } = adviceFor(error, navigator.onLine);
  return [problem, cure, detail].filter(Boolean).join(' ');
}

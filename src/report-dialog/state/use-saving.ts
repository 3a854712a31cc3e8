/**
 * Saves made documents into Drive, one call each. Looks first at what is there: a batch that was cut short goes on where it
 * was, also in a dialog that was closed and opened again.
 */
import { adviceFor, messageOf, type Advice } from '../../client/advice';
import type { Server } from '../../client/server';
import { usePress } from '../../client/use-press';
import type { ListSavedDocumentsOutcome } from '../../contract/calls/list-saved-documents';
import type { SavedDocument } from '../../contract/saved-document';
import { base64 } from '../deliver-file';
import { madeIn, withOutcome } from '../job/job';
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

/** A refusal that the server has put into words. */
class Refusal extends Error {}

export function useSaving(server: Server) {
  const state = useJob<Saved>();
  /** `again`: one more of those that are there already. */
  const listing = usePress(async (documents: readonly MadeDocument[], again: boolean) => {
    const listed = await server.listSavedDocuments({});
    if (!listed.ok) return listed;
    if (again) state.forget(documents);
    else markPresent(state, documents, listed.documents);
    const work = async ({ id, version, name, content }: MadeDocument) => {
      const request = { id, version, name, content: base64(content), again };
      const outcome = await server.saveDocument(request);
      if (!outcome.ok) throw new Refusal(outcome.message);
      return { document: outcome.document, isNew: outcome.isNew };
    };
    void state.run(documents, work, reasonOf);
    return listed;
  });
  return {
    ...state,
    isListing: listing.isBusy,
    /** Why nothing could be saved at all. */
    problem: listing.problem ?? refusalIn(listing.outcome),
    save: listing.press,
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
    if (document === undefined || madeIn(store.get(), key) !== undefined) continue;
    store.set(withOutcome(store.get(), key, { kind: 'done', made: { document, isNew: false } }));
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return messageOf(error);
  const { problem, cure, detail } = adviceFor(error, navigator.onLine);
  return [problem, cure, detail].filter(Boolean).join(' ');
}

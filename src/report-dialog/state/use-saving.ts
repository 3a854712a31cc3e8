/**
 * Saves made documents into Drive, one call each. Looks first at what is there: a batch that was cut short goes on where it
 * was, also in a dialog that was closed and opened again.
 */
import { useState } from 'preact/hooks';
import { adviceFor, type Advice } from '../../client/advice';
import type { Server } from '../../client/server';
import type { SavedDocument } from '../../contract/saved-document';
import { base64 } from '../delivery/base64';
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
  const [isListing, setListing] = useState(false);
  const [problem, setProblem] = useState<Advice>();

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
    setProblem(undefined);
    setListing(true);
    const listed = await readPresent(server);
    setListing(false);
    if ('problem' in listed) {
      setProblem(listed.problem);
      return;
    }
    const keys = documents.map(({ key }) => key);
    if (again) state.forget(keys);
    else markPresent(state, documents, listed.present);
    const byKey = new Map(documents.map((made) => [made.key, made]));
    await state.run(keys, work(byKey, again), reasonOf);
  };
  return {
    ...state,
    isListing,
    problem,
    save: (documents, again) => void save(documents, again),
  };
}

type Listed = { readonly present: readonly SavedDocument[] } | { readonly problem: Advice };

async function readPresent(server: Server): Promise<Listed> {
  try {
    const outcome = await server.listSavedDocuments({});
    if (outcome.ok) return { present: outcome.documents };
    return { problem: { kind: 'other', problem: outcome.message, cure: '', detail: '' } };
  } catch (error) {
    return { problem: adviceFor(error, navigator.onLine) };
  }
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

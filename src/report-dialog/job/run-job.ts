/**
 * Runs a batch document by document; between two the page has time to draw, to scroll and to hear that it should stop.
 * A document that fails leaves the others alone.
 */
import { beginDocument, nextOf, settleDocument, startJob, type Job, type Outcome } from './job';

export interface JobStore<Made> {
  /** The job as it is now: somebody may have stopped it meanwhile. */
  readonly get: () => Job<Made>;
  readonly set: (job: Job<Made>) => void;
}

export interface JobRun<Made> {
  readonly store: JobStore<Made>;
  readonly ids: readonly string[];
  readonly work: (id: string) => Promise<Made>;
  /** The sentence for something that was thrown. */
  readonly reasonOf: (error: unknown) => string;
  readonly breathe: () => Promise<void>;
}

export async function runJob<Made>(run: JobRun<Made>): Promise<void> {
  const { store, ids, breathe } = run;
  if (store.get().isRunning) return;
  store.set(startJob(store.get(), ids));
  for (let id = nextOf(store.get()); id !== undefined; id = nextOf(store.get())) {
    store.set(beginDocument(store.get(), id));
    await breathe();
    const outcome = await outcomeOf(run, id);
    store.set(settleDocument(store.get(), id, outcome));
  }
}

async function outcomeOf<Made>({ work, reasonOf }: JobRun<Made>, id: string) {
  try {
    const outcome: Outcome<Made> = { kind: 'done', made: await work(id) };
    return outcome;
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) } as const;
  }
}

/**
 * A batch within a component: its state for drawing, and the ways to run, stop and forget it. It runs document by document;
 * between two the page has time to draw, to scroll and to hear that it should stop. One that fails leaves the others alone.
 */
import { useRef, useState } from 'preact/hooks';
import { messageOf } from '../../client/advice';
import {
  newJob,
  startJob,
  stopJob,
  withOutcome,
  withoutDocuments,
  type Job,
  type Outcome,
} from '../job/job';

export interface JobStore<Made> {
  /** The job as it is now: somebody may have stopped it meanwhile. */
  readonly get: () => Job<Made>;
  readonly set: (job: Job<Made>) => void;
}

export interface Keyed {
  readonly key: string;
}

interface JobRun<Item extends Keyed, Made> {
  readonly store: JobStore<Made>;
  readonly items: readonly Item[];
  readonly work: (item: Item) => Promise<Made>;
  /** The sentence for something that was thrown. */
  readonly reasonOf: (error: unknown) => string;
  readonly breathe: () => Promise<void>;
}

export async function runJob<Item extends Keyed, Made>(run: JobRun<Item, Made>): Promise<void> {
  const { store, items, breathe } = run;
  if (store.get().isRunning) return;
  store.set(startJob(store.get(), items.map(keyOf)));
  for (const item of items) {
    if (store.get().outcomes.get(item.key)?.kind !== 'waiting') continue;
    store.set(withOutcome(store.get(), item.key, { kind: 'working' }));
    await breathe();
    const outcome = await outcomeOf(run, item);
    store.set(withOutcome(store.get(), item.key, outcome));
  }
}

async function outcomeOf<Item extends Keyed, Made>(
  { work, reasonOf }: JobRun<Item, Made>,
  item: Item,
): Promise<Outcome<Made>> {
  try {
    return { kind: 'done', made: await work(item) };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}

function keyOf({ key }: Keyed): string {
  return key;
}

export type JobState<Made> = ReturnType<typeof useJob<Made>>;

export function useJob<Made>() {
  const [job, setJob] = useState(() => newJob<Made>());
  const latest = useRef(job);
  const store: JobStore<Made> = {
    get: () => latest.current,
    set: (next) => {
      latest.current = next;
      setJob(next);
    },
  };
  return {
    job,
    store,
    run: <Item extends Keyed>(
      items: readonly Item[],
      work: (item: Item) => Promise<Made>,
      reasonOf: (error: unknown) => string = messageOf,
    ) => runJob({ store, items, work, reasonOf, breathe }),
    stop: () => {
      store.set(stopJob(store.get()));
    },
    forget: (items: readonly Keyed[]) => {
      store.set(withoutDocuments(store.get(), items.map(keyOf)));
    },
  };
}

/** The next task of the page; not the next frame, which a hidden tab never has. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

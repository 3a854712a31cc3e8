/** A batch within a component: its state for drawing, and the ways to begin, stop and forget it. */
import { useRef, useState } from 'preact/hooks';
import { newJob, stopJob, withoutDocuments, type Job } from '../job/job';
import { runJob, type JobRun, type JobStore } from '../job/run-job';

export interface JobState<Made> {
  readonly job: Job<Made>;
  readonly store: JobStore<Made>;
  readonly run: (
    ids: readonly string[],
    work: JobRun<Made>['work'],
    reasonOf: JobRun<Made>['reasonOf'],
  ) => Promise<void>;
  readonly stop: () => void;
  readonly forget: (ids: readonly string[]) => void;
}

export function useJob<Made>(): JobState<Made> {
  const [job, setJob] = useState<Job<Made>>(() => newJob<Made>());
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
    run: (ids, work, reasonOf) => runJob({ store, ids, work, reasonOf, breathe }),
    stop: () => {
      store.set(stopJob(store.get()));
    },
    forget: (ids) => {
      store.set(withoutDocuments(store.get(), ids));
    },
  };
}

/** The next task of the page; not the next frame, which a hidden tab never has. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

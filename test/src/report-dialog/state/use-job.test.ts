import { describe, expect, it } from '@jest/globals';
import { newJob, stopJob, type Job } from '../../../../src/report-dialog/job/job';
import { runJob, type JobStore } from '../../../../src/report-dialog/state/use-job';

const ids = ['a', 'b', 'c', 'd'];
const items = ids.map((key) => ({ key }));
const reasonOf = (error: unknown) => (error as Error).message;

function storeOf() {
  let job: Job<string> = newJob<string>();
  const seen: string[] = [];
  const store: JobStore<string> = {
    get: () => job,
    set: (next) => {
      job = next;
      seen.push([...next.outcomes.values()].map(({ kind }) => kind.charAt(0)).join(''));
    },
  };
  return { store, seen, kinds: () => [...job.outcomes.values()].map(({ kind }) => kind) };
}

describe('runJob', () => {
  it('shows each document before it is worked on, and lets the page breathe in between', async () => {
    const { store, seen } = storeOf();
    const steps: string[] = [];
    await runJob({
      store,
      items: items.slice(0, 2),
      reasonOf,
      work: ({ key: id }) => {
        steps.push(id);
        return Promise.resolve(id);
      },
      breathe: () => {
        steps.push(`breath while ${seen[seen.length - 1] ?? ''}`);
        return Promise.resolve();
      },
    });
    expect(steps).toEqual(['breath while ww', 'a', 'breath while dw', 'b']);
    expect(seen).toEqual(['ww', 'ww', 'dw', 'dw', 'dd']);
  });

  it('notes why one failed and goes on', async () => {
    const { store, kinds } = storeOf();
    await runJob({
      store,
      items,
      reasonOf,
      work: ({ key: id }) =>
        id === 'b' ? Promise.reject(new Error('too long')) : Promise.resolve(id),
      breathe: () => Promise.resolve(),
    });
    expect(kinds()).toEqual(['done', 'failed', 'done', 'done']);
    expect(store.get().outcomes.get('b')).toEqual({ kind: 'failed', reason: 'too long' });
  });

  it('keeps what is done when somebody stops it, and finishes the rest when begun again', async () => {
    const { store, kinds } = storeOf();
    const worked: string[] = [];
    const run = (stopAt: string) =>
      runJob({
        store,
        items,
        reasonOf,
        work: ({ key: id }) => {
          worked.push(id);
          if (id === stopAt) store.set(stopJob(store.get()));
          return Promise.resolve(`file ${id}`);
        },
        breathe: () => Promise.resolve(),
      });
    await run('b');
    expect(kinds()).toEqual(['done', 'done', 'skipped', 'skipped']);
    await run('');
    expect(kinds()).toEqual(['done', 'done', 'done', 'done']);
    expect(worked).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is not begun twice at a time', async () => {
    const { store } = storeOf();
    const worked: string[] = [];
    const start = () =>
      runJob({
        store,
        items,
        reasonOf,
        work: ({ key: id }) => {
          worked.push(id);
          return Promise.resolve(id);
        },
        breathe: () => new Promise((resolve) => setTimeout(resolve)),
      });
    await Promise.all([start(), start()]);
    expect(worked).toEqual(ids);
  });
});

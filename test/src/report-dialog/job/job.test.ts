import { describe, expect, it } from '@jest/globals';
import {
  beginDocument,
  countsOf,
  idsOf,
  newJob,
  nextOf,
  settleDocument,
  startJob,
  stopJob,
  type Job,
} from '../../../../src/report-dialog/job/job';

const ids = ['a', 'b', 'c'];
const done = { kind: 'done', made: 'file' } as const;
const failed = { kind: 'failed', reason: 'no memory' } as const;
const kinds = (job: Job<string>) => [...job.outcomes].map(([id, { kind }]) => `${id} ${kind}`);

describe('a job', () => {
  it('takes the documents in their order, and rests when the last is settled', () => {
    let job = startJob(newJob<string>(), ids);
    const taken: string[] = [];
    for (let id = nextOf(job); id !== undefined; id = nextOf(job)) {
      taken.push(id);
      job = beginDocument(job, id);
      expect(job.isRunning).toBe(true);
      job = settleDocument(job, id, done);
    }
    expect(taken).toEqual(ids);
    expect(job.isRunning).toBe(false);
    expect(kinds(job)).toEqual(['a done', 'b done', 'c done']);
  });

  it('goes on after a failure', () => {
    const job = settleDocument(startJob(newJob<string>(), ids), 'a', failed);
    expect(nextOf(job)).toBe('b');
    expect(job.outcomes.get('a')).toEqual(failed);
  });

  it('that is stopped finishes the document at hand and skips the rest', () => {
    const working = beginDocument(settleDocument(startJob(newJob<string>(), ids), 'a', done), 'b');
    const stopped = stopJob(working);
    expect(kinds(stopped)).toEqual(['a done', 'b working', 'c skipped']);
    expect([stopped.isRunning, nextOf(stopped)]).toEqual([true, undefined]);
    expect(settleDocument(stopped, 'b', done).isRunning).toBe(false);
  });

  it('begun again keeps what is done and asks for the rest', () => {
    const before = stopJob(settleDocument(startJob(newJob<string>(), ids), 'a', done));
    const again = startJob(before, ids);
    expect(kinds(again)).toEqual(['a done', 'b waiting', 'c waiting']);
    expect(again.outcomes.get('a')).toEqual(done);
  });

  it('tries again only what is asked for', () => {
    let job = startJob(newJob<string>(), ids);
    job = settleDocument(job, 'a', failed);
    job = stopJob(settleDocument(job, 'b', done));
    job = startJob(job, idsOf(job, 'failed'));
    expect(kinds(job)).toEqual(['a waiting', 'b done', 'c skipped']);
  });

  it('with everything done has nothing to begin', () => {
    const all = ids.reduce((job, id) => settleDocument(job, id, done), newJob<string>());
    expect(startJob(all, ids)).toEqual(all);
    expect(startJob(all, ids).isRunning).toBe(false);
  });
});

describe('countsOf', () => {
  it('counts every document once, also those that nobody asked for', () => {
    let job = settleDocument(startJob(newJob<string>(), ids), 'a', done);
    job = beginDocument(settleDocument(job, 'b', failed), 'c');
    expect(countsOf(job, ['a', 'b', 'c', 'd'])).toEqual({
      done: 1,
      failed: 1,
      working: 1,
      waiting: 0,
      skipped: 0,
      unasked: 1,
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import {
  countsOf,
  idsOf,
  newJob,
  startJob,
  stopJob,
  withOutcome,
  type Job,
} from '../../../../src/report-dialog/job/job';

const ids = ['a', 'b', 'c'];
const done = { kind: 'done', made: 'file' } as const;
const working = { kind: 'working' } as const;
const failed = { kind: 'failed', reason: 'no memory' } as const;
const kinds = (job: Job<string>) => [...job.outcomes].map(([id, { kind }]) => `${id} ${kind}`);

describe('a job', () => {
  it('keeps the documents in their order, and rests when the last is settled', () => {
    let job = startJob(newJob<string>(), ids);
    for (const id of ids) {
      job = withOutcome(job, id, working);
      expect(job.isRunning).toBe(true);
      job = withOutcome(job, id, done);
    }
    expect(job.isRunning).toBe(false);
    expect(kinds(job)).toEqual(['a done', 'b done', 'c done']);
  });

  it('goes on after a failure', () => {
    const job = withOutcome(startJob(newJob<string>(), ids), 'a', failed);
    expect(kinds(job)).toEqual(['a failed', 'b waiting', 'c waiting']);
    expect(job.isRunning).toBe(true);
    expect(job.outcomes.get('a')).toEqual(failed);
  });

  it('that is stopped finishes the document at hand and skips the rest', () => {
    const begun = withOutcome(startJob(newJob<string>(), ids), 'a', done);
    const stopped = stopJob(withOutcome(begun, 'b', working));
    expect(kinds(stopped)).toEqual(['a done', 'b working', 'c skipped']);
    expect(stopped.isRunning).toBe(true);
    expect(withOutcome(stopped, 'b', done).isRunning).toBe(false);
  });

  it('begun again keeps what is done and asks for the rest', () => {
    const before = stopJob(withOutcome(startJob(newJob<string>(), ids), 'a', done));
    const again = startJob(before, ids);
    expect(kinds(again)).toEqual(['a done', 'b waiting', 'c waiting']);
    expect(again.outcomes.get('a')).toEqual(done);
  });

  it('tries again only what is asked for', () => {
    let job = startJob(newJob<string>(), ids);
    job = withOutcome(job, 'a', failed);
    job = stopJob(withOutcome(job, 'b', done));
    job = startJob(job, idsOf(job, 'failed'));
    expect(kinds(job)).toEqual(['a waiting', 'b done', 'c skipped']);
  });

  it('with everything done has nothing to begin', () => {
    const all = ids.reduce((job, id) => withOutcome(job, id, done), newJob<string>());
    expect(startJob(all, ids)).toEqual(all);
    expect(startJob(all, ids).isRunning).toBe(false);
  });
});

describe('countsOf', () => {
  it('counts every document once, also those that nobody asked for', () => {
    let job = withOutcome(startJob(newJob<string>(), ids), 'a', done);
    job = withOutcome(withOutcome(job, 'b', failed), 'c', working);
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

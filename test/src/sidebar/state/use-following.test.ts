import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startPoll, type Poll } from '../../../../src/sidebar/state/use-following';

describe('startPoll', () => {
  let poll: Poll;
  let isVisible: boolean;
  let asked: number[];
  let answer: () => Promise<void>;

  beforeEach(() => {
    jest.useFakeTimers({ now: 0 });
    isVisible = true;
    asked = [];
    answer = () => Promise.resolve();
    poll = startPoll({
      intervalMs: 2000,
      isVisible: () => isVisible,
      ask: () => {
        asked.push(Date.now());
        return answer();
      },
    });
  });
  afterEach(() => {
    poll.stop();
    jest.useRealTimers();
  });

  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

  it('asks every two seconds', async () => {
    await pass(7000);
    expect(asked).toEqual([2000, 4000, 6000]);
  });

  it('is not hurried by being woken again and again', async () => {
    for (let i = 0; i < 70; i++) {
      poll.wake();
      await pass(100);
    }
    expect(asked).toEqual([2000, 4000, 6000]);
  });

  it('waits for a slow answer, then asks at once', async () => {
    answer = () => new Promise((resolve) => setTimeout(resolve, 3500));
    await pass(7000);
    // A timer of no time takes a millisecond.
    expect(asked).toEqual([2000, 5501]);
  });

  it('asks nothing while hidden, and at once when it is seen again', async () => {
    await pass(2000);
    isVisible = false;
    await pass(60_000);
    expect(asked).toEqual([2000]);
    isVisible = true;
    poll.wake();
    await pass(0);
    expect(asked).toEqual([2000, 62_000]);
  });

  it('gives up an answer that never comes when it is woken a minute later', async () => {
    answer = () => new Promise(() => undefined);
    await pass(61_000);
    poll.wake();
    await pass(0);
    expect(asked).toEqual([2000]);
    await pass(2000);
    poll.wake();
    await pass(0);
    expect(asked).toEqual([2000, 63_000]);
  });

  it('stops for good', async () => {
    await pass(2000);
    poll.stop();
    poll.wake();
    await pass(60_000);
    expect(asked).toEqual([2000]);
  });
});

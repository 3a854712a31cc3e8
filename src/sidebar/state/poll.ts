/**
 * Asks again and again, but never more often than the interval, never twice at a time, and only while somebody can
 * see the answer. What wakes it (focus, a page shown again) is its caller's.
 */
interface PollOptions {
  readonly intervalMs: number;
  readonly isVisible: () => boolean;
  /** Must not reject: what failed is shown by whoever asks. */
  readonly ask: () => Promise<void>;
}

export interface Poll {
  /** Goes on at once, or as soon as the interval allows. */
  readonly wake: () => void;
  readonly stop: () => void;
}

/** A question this old was lost on the way (google.script.run has no time limit of its own). */
const LOST_AFTER_MS = 60_000;

export function startPoll({ intervalMs, isVisible, ask }: PollOptions): Poll {
  let lastAsked = Date.now();
  let isAsking = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wake = () => {
    clearTimeout(timer);
    const age = Date.now() - lastAsked;
    if (isStopped || !isVisible() || (isAsking && age < LOST_AFTER_MS)) return;
    timer = setTimeout(() => void turn(), Math.max(0, intervalMs - age));
  };
  const turn = async () => {
    if (!isVisible()) return;
    isAsking = true;
    lastAsked = Date.now();
    await ask();
    isAsking = false;
    wake();
  };
  const stop = () => {
    isStopped = true;
    clearTimeout(timer);
  };

  wake();
  return { wake, stop };
}

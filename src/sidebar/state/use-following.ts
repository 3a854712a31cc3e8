/**
 * Follows the active cell of the sheet: asks every two seconds while the page is visible, at once when it is looked at
 * again, and hands on every selection that is new.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { Selection } from '../../contract/selection';
import { adviceFor, type Advice } from '../../client/advice';
import type { Server } from '../../client/server';

const INTERVAL_MS = 2000;

interface Following {
  readonly server: Server;
  readonly initial: Selection;
  /** False where the selection cannot be followed now; it is offered again. */
  readonly onSelection: (selection: Selection) => boolean;
  /** Undefined when the server answers again. */
  readonly onConnection: (problem: Advice | undefined) => void;
}

export function useFollowing(following: Following): void {
  const latest = useRef(following);
  latest.current = following;

  useEffect(() => {
    let { key: known } = latest.current.initial;
    const ask = async () => {
      try {
        const followed = await latest.current.server.followSelection({ known });
        latest.current.onConnection(undefined);
        if (followed.changed && latest.current.onSelection(followed.selection)) {
          known = followed.selection.key;
        }
      } catch (error) {
        latest.current.onConnection(adviceFor(error, navigator.onLine));
      }
    };
    const isVisible = () => document.visibilityState === 'visible';
    const { wake, stop } = startPoll({ intervalMs: INTERVAL_MS, isVisible, ask });
    const wakers = [
      [document, 'visibilitychange'],
      [window, 'focus'],
      [window, 'online'],
    ] as const;
    for (const [target, event] of wakers) target.addEventListener(event, wake);
    return () => {
      stop();
      for (const [target, event] of wakers) target.removeEventListener(event, wake);
    };
  }, []);
}

interface PollOptions {
  readonly intervalMs: number;
  readonly isVisible: () => boolean;
  /** Must not reject: what failed is shown by whoever asks. */
  readonly ask: () => Promise<void>;
}

export type Poll = ReturnType<typeof startPoll>;

/** A question this old was lost on the way (google.script.run has no time limit of its own). */
const LOST_AFTER_MS = 60_000;

/**
 * Asks again and again, but never more often than the interval, never twice at a time, and only while somebody can
 * see the answer. What wakes it (focus, a page shown again) is its caller's.
 */
export function startPoll({ intervalMs, isVisible, ask }: PollOptions) {
  let lastAsked = Date.now();
  let isAsking = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Goes on at once, or as soon as the interval allows. */
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

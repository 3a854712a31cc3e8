/**
 * Follows the active cell of the sheet: asks every two seconds while the page is visible, at once when it is looked at
 * again, and hands on every selection that is new.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { Selection } from '../../contract/selection';
import { adviceFor, type Advice } from '../../client/advice';
import { startPoll } from './poll';
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

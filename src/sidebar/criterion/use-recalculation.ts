/**
 * After an edit the sheet needs a moment: while its score is not yet the one that the rule gives, the criterion is read
 * again, a few times. A score that then still differs is a damaged cell.
 */
import { useEffect, useState } from 'preact/hooks';

const PAUSE_MS = 1500;
const MOST_ATTEMPTS = 3;

export interface Recalculation {
  /** Changes with every reading. */
  readonly answer: unknown;
  readonly isSettled: boolean;
  readonly reload: () => void;
}

/** True while there is reason to wait. */
export function useRecalculation({ answer, isSettled, reload }: Recalculation): boolean {
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (isSettled) setAttempts(0);
    if (isSettled || attempts >= MOST_ATTEMPTS) return undefined;
    const timer = setTimeout(() => {
      setAttempts(attempts + 1);
      reload();
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [answer, isSettled]);
  return !isSettled && attempts < MOST_ATTEMPTS;
}

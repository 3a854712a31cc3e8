/**
 * Asks before the whole browser tab goes while something would be lost. Google's own cross removes the frame without asking
 * anybody, so what can be made again must be the worst that is lost.
 */
import { useEffect } from 'preact/hooks';

export function useLeaveGuard(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [isUnsaved]);
}

/** The last thing that happened, read out by screen readers; gone after a while, so that it does not cover the panel. */
import { useEffect } from 'preact/hooks';

const SHOWN_MS = 6000;

export interface StatusLineProps {
  readonly status: string;
  readonly onOld: () => void;
}

export function StatusLine({ status, onOld }: StatusLineProps) {
  useEffect(() => {
    if (status === '') return undefined;
    const timer = setTimeout(onOld, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [status]);
  return (
    <p class="status" role="status">
      {status}
    </p>
  );
}

/**
 * A press that calls the server: whether the answer is on its way, what it is, or advice where none came. What else an
 * answer brings about is done within the call, so that it happens once and before the answer is drawn.
 */
import { useState } from 'preact/hooks';
import { adviceFor, type Advice } from './advice';

export interface Pressed<Outcome> {
  readonly isBusy: boolean;
  /** Of the last press, once it is there. */
  readonly outcome?: Outcome;
  readonly problem?: Advice;
}

export function usePress<Given extends readonly unknown[], Outcome>(
  call: (...given: Given) => Promise<Outcome>,
) {
  const [pressed, setPressed] = useState<Pressed<Outcome>>({ isBusy: false });
  const press = (...given: Given) => {
    setPressed({ isBusy: true });
    call(...given).then(
      (outcome) => {
        setPressed({ isBusy: false, outcome });
      },
      (error: unknown) => {
        setPressed({ isBusy: false, problem: adviceFor(error, navigator.onLine) });
      },
    );
  };
  /** The person has gone on: what came of the last press is no news any more. */
  const clear = () => {
    setPressed({ isBusy: false });
  };
  return { ...pressed, press, clear };
}

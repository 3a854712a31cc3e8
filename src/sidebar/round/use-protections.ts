/** The protection steps as the sidebar keeps them: how far they are, what they met, and the person's stop. */
import { useRef, useState } from 'preact/hooks';
import type { Advice } from '../../client/advice';
import type { Server } from '../../client/server';
import { usePress } from '../../client/use-press';
import type { ApplyProtectionsRequest } from '../../contract/calls/apply-protections';
import { NEW_RUN, runProtections, type ProtectionRun } from './run-protections';

export interface Protections {
  /** Undefined before the first one. */
  readonly run: ProtectionRun | undefined;
  readonly isRunning: boolean;
  readonly problem: Advice | undefined;
  readonly start: (scope: ApplyProtectionsRequest['scope']) => void;
  readonly goOn: () => void;
  readonly stop: () => void;
}

export function useProtections(server: Server): Protections {
  const [run, setRun] = useState<ProtectionRun>();
  const { isBusy, problem, press } = usePress();
  const isStopped = useRef(false);
  const drive = (scope: ApplyProtectionsRequest['scope'], from: ProtectionRun) => {
    isStopped.current = false;
    press(() =>
      runProtections({
        scope,
        from,
        apply: server.applyProtections,
        // Nothing to tell of a change of stage on a workbook that nobody has protected.
        onStep: (next) => {
          if (scope === 'all' || next.refusal !== '') setRun(next);
        },
        isStopped: () => isStopped.current,
      }),
    );
  };
  return {
    run,
    isRunning: isBusy,
    problem,
    start: (scope) => {
      if (scope === 'all') setRun(NEW_RUN);
      drive(scope, NEW_RUN);
    },
    goOn: () => {
      drive('all', run ?? NEW_RUN);
    },
    stop: () => {
      isStopped.current = true;
    },
  };
}

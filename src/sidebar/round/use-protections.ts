/** The protection steps as the sidebar keeps them: how far they are, what they met, and the person's stop. */
import { useRef, useState } from 'preact/hooks';
import type { Server } from '../../client/server';
import { usePress } from '../../client/use-press';
import type {
  ApplyProtectionsOutcome,
  ApplyProtectionsRequest,
  ProtectionStep,
} from '../../contract/calls/apply-protections';

/** All steps so far; `total` is 0 until the first answer. */
export interface ProtectionRun extends ProtectionStep {
  /** The server's own refusal. */
  readonly refusal: string;
}

export const NEW_RUN: ProtectionRun = { done: 0, total: 0, cursor: 0, problems: [], refusal: '' };

interface RunOptions {
  readonly scope: ApplyProtectionsRequest['scope'];
  readonly from: ProtectionRun;
  readonly apply: (request: ApplyProtectionsRequest) => Promise<ApplyProtectionsOutcome>;
  readonly onStep: (run: ProtectionRun) => void;
  readonly isStopped: () => boolean;
}

/** Step by step until all is done, it is told to stop, or the server refuses. Throws what the connection throws; what was reached is known from the last `onStep`. */
export async function runProtections({
  scope,
  from,
  apply,
  onStep,
  isStopped,
}: RunOptions): Promise<void> {
  let run: ProtectionRun = { ...from, refusal: '' };
  while (run.cursor !== null && !isStopped()) {
    const outcome = await apply({ cursor: run.cursor, scope });
    if (!outcome.ok) {
      onStep({ ...run, refusal: outcome.message });
      return;
    }
    const { done, total, cursor, problems } = outcome;
    run = { done, total, cursor, problems: [...run.problems, ...problems], refusal: '' };
    onStep(run);
  }
}

export type Protections = ReturnType<typeof useProtections>;

export function useProtections(server: Server) {
  const [run, setRun] = useState<ProtectionRun>();
  const { isBusy, problem, press } = usePress(runProtections);
  const isStopped = useRef(false);
  const drive = (scope: ApplyProtectionsRequest['scope'], from: ProtectionRun) => {
    isStopped.current = false;
    press({
      scope,
      from,
      apply: server.applyProtections,
      // Nothing to tell of a change of stage on a workbook that nobody has protected.
      onStep: (next) => {
        if (scope === 'all' || next.refusal !== '') setRun(next);
      },
      isStopped: () => isStopped.current,
    });
  };
  return {
    /** Undefined before the first one. */
    run,
    isRunning: isBusy,
    problem,
    start: (scope: ApplyProtectionsRequest['scope']) => {
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

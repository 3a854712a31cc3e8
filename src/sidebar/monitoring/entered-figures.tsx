/** Below a button that types figures into blank cells: how many went in, what was not entered, or why nothing was. */
import { Lines, PressState, Warning } from '../../client/controls';
import type { Pressed } from '../../client/use-press';
import type { EnterStatisticsOutcome } from '../../contract/calls/enter-statistics';
import { PERIOD_ACTIONS } from '../../text/monitoring-panel';

interface EnteredProps {
  readonly pressed: Pressed<EnterStatisticsOutcome>;
  readonly said?: (entered: number) => string;
}

export function EnteredFigures({ pressed, said = PERIOD_ACTIONS.entered }: EnteredProps) {
  const { outcome } = pressed;
  return (
    <PressState pressed={pressed} working={PERIOD_ACTIONS.entering}>
      {outcome?.ok === false && <Warning text={outcome.message} />}
      {outcome?.ok === true && (
        <div class={outcome.problems.length === 0 ? 'box good' : 'box warning'}>
          <p>{said(outcome.entered)}</p>
          <Lines lines={outcome.problems} />
        </div>
      )}
    </PressState>
  );
}

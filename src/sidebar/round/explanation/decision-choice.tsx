/** The three decisions: for each the unit's total, deduction and rank, every unit that would change, and its button. */
import { Button, Lines } from '../../../client/controls';
import type { Decision } from '../../../contract/calls/decide-explanation';
import type { ForecastStanding } from '../../../contract/calls/forecast-explanation';
import { standingChanges } from '../../../rules/evidence/forecast-standings';
import { EXPLANATION_PANEL } from '../../../text/evidence-panel';
import { fixed } from '../../format';
import type { Forecast } from './use-decision';

interface DecisionChoiceProps {
  readonly forecast: Forecast;
  readonly unit: string;
  readonly decimals: number;
  readonly isDisabled: boolean;
  readonly onDecide: (decision: Decision) => void;
}

const DECISIONS = Object.keys(EXPLANATION_PANEL.decide) as readonly Decision[];

export function DecisionChoice(props: DecisionChoiceProps) {
  const { forecast, isDisabled, onDecide } = props;
  return (
    <>
      {DECISIONS.map((decision) => {
        const after = forecast.forecasts[decision];
        return (
          <div key={decision}>
            <Button
              disabled={isDisabled || after === null}
              caption={EXPLANATION_PANEL.decide[decision]}
              onPress={onDecide}
              given={decision}
            />{' '}
            {after === null ? (
              <span class="muted">{EXPLANATION_PANEL.needsResult}</span>
            ) : (
              <Outcome {...props} after={after} />
            )}
          </div>
        );
      })}
    </>
  );
}

interface OutcomeProps extends DecisionChoiceProps {
  readonly after: readonly ForecastStanding[];
}

function Outcome({ forecast: { units, present }, after, unit, decimals }: OutcomeProps) {
  const own = after[units.indexOf(unit)];
  const changes = standingChanges(units, present, after);
  return (
    <>
      {own && <span>{figures(own, decimals)}</span>}
      {changes.length === 0 ? (
        <p class="muted">{EXPLANATION_PANEL.unchanged}</p>
      ) : (
        <Lines
          lines={changes.map((change) =>
            EXPLANATION_PANEL.change(
              change.unit,
              figures(change.before, decimals),
              figures(change.after, decimals),
            ),
          )}
        />
      )}
    </>
  );
}

function figures({ total, deduction, rank }: ForecastStanding, decimals: number): string {
  const place = rank === null ? '–' : `${rank}`;
  return EXPLANATION_PANEL.standing(fixed(total, decimals), fixed(deduction, decimals), place);
}

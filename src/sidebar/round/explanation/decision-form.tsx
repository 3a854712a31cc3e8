/** One explanation: what is entered, the new results and the reason, and the three decisions with what each would change. */
import { useState } from 'preact/hooks';
import { AdviceBox } from '../../../client/advice-box';
import { Button, Lines, TextInput, Warning } from '../../../client/controls';
import type { CriterionRequest } from '../../../contract/criterion';
import { EXPLANATION_PANEL } from '../../../text/evidence-panel';
import { LoadedArea } from '../../components/loaded-area';
import { useLoaded } from '../../../client/use-loaded';
import { fixed, short } from '../../format';
import type { PanelProps } from '../../state/use-sidebar';
import { useDecision, type Forecast } from './use-decision';
import type { Decision } from '../../../contract/calls/decide-explanation';
import type { ForecastStanding } from '../../../contract/calls/forecast-explanation';
import { standingChanges } from '../../../rules/evidence/decision';

interface DecisionFormProps extends PanelProps {
  readonly place: CriterionRequest;
  readonly onDecided: () => void;
}

export function DecisionForm(props: DecisionFormProps) {
  const { server, place, sidebar } = props;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  // Every letter would be a reading of the whole round: forecast again when a field is left.
  const [asked, setAsked] = useState(typed);
  const loaded = useLoaded({
    identity: `${place.unit}|${place.code}|${JSON.stringify(asked)}`,
    revision: sidebar.revision,
    isWanted: true,
    load: () => server.forecastExplanation({ ...place, partial: asked }),
  });
  const decision = useDecision({ ...props, typed, reason, reload: loaded.reload });
  const forecast = loaded.answer?.ok === true ? loaded.answer : undefined;
  return (
    <div class="box editor">
      <LoadedArea loaded={loaded}>{forecast && <Leaves forecast={forecast} />}</LoadedArea>
      <Typed
        // While the next forecast is on its way, fields with something in them stay.
        leaves={forecast?.leaves ?? Object.keys(typed).map((code) => ({ code, fault: '' }))}
        typed={typed}
        onType={(code, text) => {
          setTyped((before) => ({ ...before, [code]: text }));
        }}
        onLeave={() => {
          setAsked(typed);
        }}
      />
      <TextInput isLong label={EXPLANATION_PANEL.reason} value={reason} onType={setReason} />
      {forecast && (
        <DecisionChoice
          forecast={forecast}
          unit={place.unit}
          decimals={props.round.decimals}
          isDisabled={decision.isBusy || asked !== typed}
          onDecide={(chosen) => {
            decision.decide(chosen, forecast);
          }}
        />
      )}
      <Warning text={decision.message} />
      {decision.problem && <AdviceBox advice={decision.problem} />}
    </div>
  );
}

function Leaves({ forecast: { leaves } }: { readonly forecast: Forecast }) {
  return (
    <ul>
      {leaves.map(({ code, self, appraised, score, name }) => (
        <li key={code} title={name}>
          {EXPLANATION_PANEL.leaf(
            code,
            self,
            appraised,
            typeof score === 'number' ? short(score) : score,
          )}
        </li>
      ))}
    </ul>
  );
}

interface TypedProps {
  readonly leaves: readonly Pick<Forecast['leaves'][number], 'code' | 'fault'>[];
  readonly typed: Readonly<Record<string, string>>;
  readonly onType: (code: string, text: string) => void;
  readonly onLeave: () => void;
}

function Typed({ leaves, typed, onType, onLeave }: TypedProps) {
  return (
    <>
      {leaves.map(({ code, fault }) => (
        <TextInput
          key={code}
          label={EXPLANATION_PANEL.typed(code)}
          value={typed[code] ?? ''}
          onType={(text) => {
            onType(code, text);
          }}
          onLeave={onLeave}
        >
          {fault !== '' && <small role="alert">{fault}</small>}
        </TextInput>
      ))}
    </>
  );
}

interface DecisionChoiceProps {
  readonly forecast: Forecast;
  readonly unit: string;
  readonly decimals: number;
  readonly isDisabled: boolean;
  readonly onDecide: (decision: Decision) => void;
}

const DECISIONS = Object.keys(EXPLANATION_PANEL.decide) as readonly Decision[];

/** The three decisions: for each the unit's total, deduction and rank, every unit that would change, and its button. */
function DecisionChoice(props: DecisionChoiceProps) {
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

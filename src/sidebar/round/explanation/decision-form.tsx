/** One explanation: what is entered, the new results and the reason, and the three decisions with what each would change. */
import { useState } from 'preact/hooks';
import { AdviceBox } from '../../../client/advice-box';
import { Button, Lines, TextInput } from '../../../client/controls';
import type { CriterionRequest } from '../../../contract/criterion';
import { OUTSIDE, SIGN_MARK } from '../../../core/sign';
import { EXPLANATION_PANEL } from '../../../text/evidence-panel';
import { NotDone } from '../../components/not-done';
import { LoadedArea } from '../../components/loaded-area';
import { useLoaded } from '../../../client/use-loaded';
import { fixed, short } from '../../format';
import type { PanelProps } from '../../state/use-sidebar';
import { decidedPlaces, useDecision, type TypedDecision } from './use-decision';
import type { Decision } from '../../../contract/calls/decide-explanation';
import type {
  ForecastOutcome,
  ForecastStanding,
} from '../../../contract/calls/forecast-explanation';
import { standingChanges } from '../../../rules/evidence/decision';

type Forecast = Extract<ForecastOutcome, { ok: true }>;

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
  const entered = { place, typed, reason };
  const decision = useDecision({ ...props, ...entered, reload: loaded.reload });
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
          decimals={props.round.decimals}
          isOld={asked !== typed}
          {...{ entered, decision }}
        />
      )}
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
  readonly decimals: number;
  /** Made from something else than is typed by now. */
  readonly isOld: boolean;
  readonly entered: TypedDecision;
  readonly decision: ReturnType<typeof useDecision>;
}

const DECISIONS = Object.keys(EXPLANATION_PANEL.decide) as readonly Decision[];

/** The three decisions: for each the unit's total, deduction and rank, every unit that would change, and its button. */
function DecisionChoice(props: DecisionChoiceProps) {
  const { forecast, isOld, entered, decision } = props;
  const { isBusy, outcome, problem, press, clear } = decision;
  return (
    <>
      {DECISIONS.map((chosen) => {
        const after = forecast.forecasts[chosen];
        return (
          <div key={chosen}>
            <Button
              disabled={isBusy || isOld || after === null}
              caption={EXPLANATION_PANEL.decide[chosen]}
              onPress={() => {
                press(chosen, forecast);
              }}
            />{' '}
            {after === null ? (
              <span class="muted">{EXPLANATION_PANEL.needsResult}</span>
            ) : (
              <Outcome {...props} after={after} />
            )}
          </div>
        );
      })}
      {outcome && (
        <NotDone
          outcome={outcome}
          placesOf={(present) => decidedPlaces(entered, outcome.decision, present)}
          onKeepMine={(present) => {
            press(outcome.decision, present);
          }}
          onTakeTheirs={clear}
        />
      )}
      {problem && <AdviceBox advice={problem} />}
    </>
  );
}

interface OutcomeProps extends DecisionChoiceProps {
  readonly after: readonly ForecastStanding[];
}

function Outcome({ forecast: { units, present }, after, entered, decimals }: OutcomeProps) {
  const own = after[units.indexOf(entered.place.unit)];
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

function figures(standing: ForecastStanding, decimals: number): string {
  const { total, deduction, rank } = standing;
  const place = rank === null ? '–' : `${rank}`;
  const told = EXPLANATION_PANEL.standing(
    fixed(total, decimals),
    fixed(deduction, decimals),
    place,
  );
  const outside = OUTSIDE.filter((sign) => standing[sign] > 0).map(
    (sign) => `${SIGN_MARK[sign]}${fixed(standing[sign], decimals)}`,
  );
  return [told, ...outside].join(', ');
}

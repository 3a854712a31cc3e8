/** One explanation: what is entered, the new results and the reason, and the three decisions with what each would change. */
import { useState } from 'preact/hooks';
import { AdviceBox } from '../../../client/advice-box';
import { TextInput, Warning } from '../../../client/controls';
import type { CriterionRequest } from '../../../contract/criterion';
import { EXPLANATION_PANEL } from '../../../text/evidence-panel';
import { LoadedArea } from '../../components/loaded-area';
import { useLoaded } from '../../../client/use-loaded';
import { short } from '../../format';
import { DecisionChoice } from './decision-choice';
import type { PanelProps } from '../../state/use-sidebar';
import { useDecision, type Forecast } from './use-decision';

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

/** Takes a decision on one explanation, against exactly what its forecast was made from, and says what came of it. */
import { usePress } from '../../../client/use-press';
import type { CriterionRequest } from '../../../contract/criterion';
import type {
  DecideOutcome,
  DecideRequest,
  Decision,
} from '../../../contract/calls/decide-explanation';
import type { ForecastOutcome } from '../../../contract/calls/forecast-explanation';
import { EXPLANATION_PANEL } from '../../../text/evidence-panel';
import type { PanelProps } from '../../state/use-sidebar';

export type Forecast = Extract<ForecastOutcome, { ok: true }>;

interface TypedDecision {
  readonly place: CriterionRequest;
  /** New results by leaf. */
  readonly typed: Readonly<Record<string, string>>;
  readonly reason: string;
}

interface Options extends PanelProps, TypedDecision {
  readonly onDecided: () => void;
  readonly reload: () => void;
}

export function useDecision({ server, sidebar, onDecided, reload, ...entered }: Options) {
  const pressed = usePress(async (decision: Decision, forecast: Forecast) => {
    const answer = await server.decideExplanation(decideRequest(entered, decision, forecast));
    if (answer.ok) {
      const { unit, code } = entered.place;
      sidebar.say(EXPLANATION_PANEL.decided(EXPLANATION_PANEL.place(unit, code), answer.state));
      onDecided();
      sidebar.touchSoon();
    } else if (answer.reason === 'conflict') reload();
    return answer;
  });
  const { isBusy, outcome, problem, press: decide } = pressed;
  return { isBusy, message: outcome?.ok === false ? refusalOf(outcome) : '', problem, decide };
}

/** Every leaf of the forecast, also those that nobody has typed for. */
export function decideRequest(
  { place, typed, reason }: TypedDecision,
  decision: Decision,
  { leaves, state }: Forecast,
): DecideRequest {
  const results = leaves.map(
    ({ code, appraised }) => [code, { value: typed[code] ?? '', expected: appraised }] as const,
  );
  const { unit, code } = place;
  return {
    unit,
    code,
    decision,
    results: Object.fromEntries(results),
    reason,
    expectedState: state,
  };
}

export function refusalOf(outcome: Extract<DecideOutcome, { ok: false }>): string {
  return 'message' in outcome ? outcome.message : EXPLANATION_PANEL.refusal[outcome.reason];
}

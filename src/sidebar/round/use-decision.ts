/** Takes a decision on one explanation, against exactly what its forecast was made from, and keeps what came of it. */
import { useState } from 'preact/hooks';
import { adviceFor, type Advice } from '../../client/advice';
import type { CriterionRequest } from '../../contract/criterion';
import type { Decision } from '../../contract/calls/decide-explanation';
import type { ForecastOutcome } from '../../contract/calls/forecast-explanation';
import { EXPLANATION_PANEL } from '../../text/evidence-panel';
import type { SectionProps } from './section-props';

type Forecast = Extract<ForecastOutcome, { ok: true }>;

interface Options extends SectionProps {
  readonly place: CriterionRequest;
  readonly typed: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly onDecided: () => void;
  readonly reload: () => void;
}

/** The sheet starts to calculate when the server has answered. */
const CALCULATION_MS = 800;

export function useDecision({ server, sidebar, place, typed, reason, onDecided, reload }: Options) {
  const [isSaving, setSaving] = useState(false);
  const [message, setMessage] = useState('');
  const [problem, setProblem] = useState<Advice>();
  const decide = async (decision: Decision, { leaves, state }: Forecast) => {
    setSaving(true);
    setMessage('');
    setProblem(undefined);
    const results = leaves.map(
      ({ code, appraised }) => [code, { value: typed[code] ?? '', expected: appraised }] as const,
    );
    try {
      const outcome = await server.decideExplanation({
        ...place,
        decision,
        results: Object.fromEntries(results),
        reason,
        expectedState: state,
      });
      if (outcome.ok) {
        const name = EXPLANATION_PANEL.place(place.unit, place.code);
        sidebar.say(EXPLANATION_PANEL.decided(name, outcome.state));
        onDecided();
        setTimeout(sidebar.touch, CALCULATION_MS);
      } else {
        setMessage(
          'message' in outcome ? outcome.message : EXPLANATION_PANEL.refusal[outcome.reason],
        );
        if (outcome.reason === 'conflict') reload();
      }
    } catch (error) {
      setProblem(adviceFor(error, navigator.onLine));
    }
    setSaving(false);
  };
  return {
    isSaving,
    message,
    problem,
    decide: (decision: Decision, forecast: Forecast) => void decide(decision, forecast),
  };
}

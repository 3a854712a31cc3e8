/** Takes a decision on one explanation, against exactly what its forecast was made from, and says what came of it. */
import { usePress } from '../../../client/use-press';
import type { CriterionRequest } from '../../../contract/criterion';
import type {
  DecideRequest,
  Decision,
  Explained,
} from '../../../contract/calls/decide-explanation';
import { decidedResult } from '../../../rules/evidence/decision';
import { EXPLANATION_STATE } from '../../../text/evidence';
import { EVIDENCE_PANEL, EXPLANATION_PANEL } from '../../../text/evidence-panel';
import type { ConflictPlace } from '../../components/not-done';
import type { PanelProps } from '../../state/use-sidebar';

export interface TypedDecision {
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
  return usePress(async (decision: Decision, seen: Explained) => {
    const answer = await server.decideExplanation(decideRequest(entered, decision, seen));
    if (answer.ok) {
      const { unit, code } = entered.place;
      const place = EXPLANATION_PANEL.place(unit, code);
      sidebar.say(EXPLANATION_PANEL.decided(place, EXPLANATION_STATE[decision]));
      onDecided();
      sidebar.touchSoon();
    } else if (answer.reason === 'conflict') reload();
    return { ...answer, decision };
  });
}

/** Every leaf that was seen, also those that nobody has typed for. */
export function decideRequest(
  { place, typed, reason }: TypedDecision,
  decision: Decision,
  { leaves, state }: Explained,
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

/** What stands where the decision would write, and what it would write. */
export function decidedPlaces(
  { typed, reason }: TypedDecision,
  decision: Decision,
  { leaves, state }: Explained,
): readonly ConflictPlace[] {
  const ofLeaves = leaves.flatMap((leaf): ConflictPlace[] => {
    const { code, appraised } = leaf;
    const to = decidedResult(decision, leaf, (typed[code] ?? '').trim());
    return [
      [EXPLANATION_PANEL.result(code), appraised, to],
      [EXPLANATION_PANEL.reasonOf(code), leaf.reason, reason.trim()],
    ];
  });
  return [...ofLeaves, [EVIDENCE_PANEL.state, state, EXPLANATION_STATE[decision]]];
}

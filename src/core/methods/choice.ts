/**
 * `Lựa chọn`: the label's points, at most the maximum. Scale: `Đúng hạn = 1; Trễ hạn = 0,5; Không thực hiện = 0`.
 * Labels are compared in folded form; an answer that is no label is an issue, never a guess.
 */
import { foldText } from '../fold-text';
import { larger, smaller, toNumber, ZERO, type Fraction } from '../fraction';
import type { RuleIssue } from '../issue';
import type { Answer } from '../reading';
import { remember } from '../remember';
import { answerText } from './answers';
import type { Method, ScaleSource } from './method';
import { partAbove, partsOf, readAssignment, type Assignment } from './scale-grammar';

interface Choices {
  readonly folded: ReadonlyMap<string, Assignment>;
  /** By spellings met so far. */
  readonly known: Map<string, Assignment>;
  readonly maximum: Fraction;
}

export const choice: Method<Choices> = {
  readScale: readChoices,
  earn: (answer, choices) => {
    const chosen = choiceOf(answer, choices);
    return chosen === undefined
      ? { code: 'unknownChoice', text: answerText(answer) }
      : smaller(chosen.points, choices.maximum);
  },
  reason: (answer, choices) => ({ kind: 'choice', label: choiceOf(answer, choices)?.left ?? '' }),
  proposals: labelsOf,
  labels: labelsOf,
  excess: ({ folded, maximum }) => partAbove([...folded.values()], maximum),
  most: ({ folded }) =>
    [...folded.values()].reduce((most, { points }) => larger(most, points), ZERO),
};

function labelsOf({ folded }: Choices): readonly string[] {
  return [...folded.values()].map(({ left }) => left);
}

function readChoices({ text, maximum }: ScaleSource): Choices | RuleIssue {
  const folded = new Map<string, Assignment>();
  for (const part of partsOf(text)) {
    const assignment = readAssignment(part);
    if (assignment === undefined) return { code: 'scaleUnreadable', part };
    const key = foldText(assignment.left);
    if (folded.has(key)) return { code: 'scaleRepeats', part: assignment.left };
    folded.set(key, assignment);
  }
  if (folded.size === 0) return { code: 'scaleMissing' };
  return { folded, known: new Map(), maximum };
}

function choiceOf(answer: Answer, { folded, known }: Choices): Assignment | undefined {
  const label = chosenIn(answer);
  const before = known.get(label);
  if (before !== undefined) return before;
  const chosen = folded.get(foldText(label));
  return chosen && remember(known, label, chosen);
}

/** The label given. One such as `1` or `0,5` may be typed as text or sit in a number cell. */
function chosenIn(answer: Answer): string {
  return answer.kind === 'numberCell'
    ? String(toNumber(answer.value)).replace('.', ',')
    : answer.text;
}

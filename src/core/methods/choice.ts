/**
 * `Lựa chọn`: the label's points, at most the maximum. Scale: `Đúng hạn = 1; Trễ hạn = 0,5; Không thực hiện = 0`.
 * Labels are compared in folded form; an answer that is no label is an issue, never a guess.
 */
import { foldText } from '../fold-text';
import { smaller, toNumber } from '../fraction';
import type { RuleIssue } from '../issue';
import type { Answer } from '../reading';
import { answerText, type Method } from './method';
import { remember } from '../remember';
import { partsOf, readAssignment, type Assignment } from './scale-grammar';

export const choice: Method = {
  id: 'choice',
  compile: ({ text, maximum }) => {
    const choices = readChoices(text);
    if ('code' in choices) return choices;
    return {
      earn: (answer) => {
        const choice = choices.of(answer);
        return choice === undefined
          ? { code: 'unknownChoice', text: answerText(answer) }
          : smaller(choice.points, maximum);
      },
      reason: (answer) => ({ kind: 'choice', label: choices.of(answer)?.left ?? '' }),
    };
  },
};

interface Choices {
  readonly of: (answer: Answer) => Assignment | undefined;
}

function readChoices(text: string): Choices | RuleIssue {
  const choices = new Map<string, Assignment>();
  for (const part of partsOf(text)) {
    const assignment = readAssignment(part);
    if (assignment === undefined) return { code: 'scaleUnreadable', part };
    const key = foldText(assignment.left);
    if (choices.has(key)) return { code: 'scaleRepeats', part: assignment.left };
    choices.set(key, assignment);
  }
  if (choices.size === 0) return { code: 'scaleMissing' };
  const choiceOf = remember((label) => choices.get(foldText(label)), MOST_SPELLINGS);
  return { of: (answer) => choiceOf(labelOf(answer)) };
}

/** Few labels, each in a few spellings. */
const MOST_SPELLINGS = 100;

/** A label such as `1` or `0,5` may be typed as text or sit in a number cell. */
function labelOf(answer: Answer): string {
  return answer.kind === 'numberCell'
    ? String(toNumber(answer.value)).replace('.', ',')
    : answer.text;
}

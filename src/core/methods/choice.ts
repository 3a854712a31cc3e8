/**
 * `Lựa chọn`: the label's points, at most the maximum. Scale: `Đúng hạn = 1; Trễ hạn = 0,5; Không thực hiện = 0`.
 * Labels are compared in folded form; an answer that is no label is an issue, never a guess.
 */
import { foldText } from '../fold-text';
import { smaller, toNumber } from '../fraction';
import type { Answer } from '../reading';
import { answerText, type Mark, type Method } from './method';
import { partsOf, readAssignment } from './scale-grammar';

export const choice: Method = {
  id: 'choice',
  compile: ({ text, maximum }) => {
    const marks = new Map<string, Mark>();
    for (const part of partsOf(text)) {
      const assignment = readAssignment(part);
      if (assignment === undefined) return { code: 'scaleUnreadable', part };
      const key = foldText(assignment.left);
      if (marks.has(key)) return { code: 'scaleRepeats', part: assignment.left };
      marks.set(key, {
        earned: smaller(assignment.points, maximum),
        reason: { kind: 'choice', label: assignment.left },
      });
    }
    if (marks.size === 0) return { code: 'scaleMissing' };
    return (answer) =>
      marks.get(labelOf(answer)) ?? { issue: { code: 'unknownChoice', text: answerText(answer) } };
  },
};

/** A label such as `1` or `0,5` may be typed as text or sit in a number cell. */
function labelOf(answer: Answer): string {
  return answer.kind === 'numberCell'
    ? String(toNumber(answer.value)).replace('.', ',')
    : foldText(answer.text);
}

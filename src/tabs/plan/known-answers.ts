/** The answers that a rule names: yes and no, or the labels of a choice. Every answer that it can read stays possible. */
import { foldText } from '../../core/fold-text';
import { partsOf, readAssignment } from '../../core/methods/scale-grammar';
import { EXCLUDED_MARK, VOCABULARY } from '../../text/vocabulary';

/** Empty where the answers are numbers. */
export function knownAnswers(rule: {
  readonly method: string;
  readonly scale: string;
}): readonly string[] {
  const answers = answersOf(rule);
  return answers.length === 0 ? [] : [...answers, EXCLUDED_MARK];
}

function answersOf({ method, scale }: { readonly method: string; readonly scale: string }) {
  const { methods, yes, no } = VOCABULARY;
  if (foldText(method) === foldText(methods.yesNo)) return [...yes, ...no];
  if (foldText(method) !== foldText(methods.choice)) return [];
  return partsOf(scale).flatMap((part) => readAssignment(part)?.left ?? []);
}

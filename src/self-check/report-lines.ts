/** The report that people copy: a summary, then one line for each contract with its verdict, what was expected and seen. */
import type { ContractResult } from '../contract/calls/read-self-check';
import { SELF_CHECK, SELF_CHECK_QUESTION, SELF_CHECK_VERDICT } from '../text/self-check';

type Verdict = keyof typeof SELF_CHECK_VERDICT;

export function reportLines(results: readonly ContractResult[]): string[] {
  const count = (wanted: Verdict) => results.filter((one) => verdictOf(one) === wanted).length;
  const lines = results.map((one, i) =>
    SELF_CHECK.line(
      SELF_CHECK_VERDICT[verdictOf(one)],
      i + 1,
      questionOf(one.question),
      one.expected ?? SELF_CHECK.notCompared,
      one.seen,
    ),
  );
  const summary = SELF_CHECK.summary(count('same'), count('different'), count('notEmulated'));
  return [summary, ...lines];
}

function verdictOf({ expected, seen }: ContractResult): Verdict {
  if (expected === null) return 'notEmulated';
  return expected === seen ? 'same' : 'different';
}

function questionOf(key: string): string {
  const questions: Readonly<Record<string, string>> = SELF_CHECK_QUESTION;
  return questions[key] ?? key;
}

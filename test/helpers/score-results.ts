/** One criterion over some units through the core, for properties: outcomes only. */
import type { Outcome } from '../../src/core/score-cell';
import { scoreBlock } from '../../src/core/score-block';
import { VOCABULARY } from '../../src/text/vocabulary';
import type { RuleText } from './arbitraries';

export function scoreResults(
  rule: RuleText,
  selfAssessed: readonly unknown[],
  decimals = 2,
  appraised?: readonly unknown[],
): readonly Outcome[] {
  const [row] = scoreBlock([{ code: '', ...rule, selfAssessed, appraised }], decimals, VOCABULARY);
  return (row?.cells() ?? []).map(({ outcome }) => outcome);
}

/** Points of one result; undefined where it has none. */
export function pointsOf(rule: RuleText, result: unknown, decimals = 2): number | undefined {
  const [outcome] = scoreResults(rule, [result], decimals);
  return outcome?.status === 'scored' ? outcome.points : undefined;
}

/**
 * A block of cells, criteria by units: each row's rule is read once, then its cells can be scored. The one way in which
 * the custom functions and `scoreRound` come from typed cells to outcomes.
 */
import { startReader } from './reading';
import type { RuleIssue } from './issue';
import { createRuleReader, isRule, type RuleCells } from './rule';
import { scoreRow, type RowResults, type ScoredRow } from './score-row';
import type { Vocabulary } from './vocabulary';

export interface BlockRow extends RuleCells, RowResults {
  /** What keeps a rule that could be used by itself from being used in its place. */
  readonly fault?: RuleIssue | undefined;
}

export function scoreBlock(
  rows: readonly BlockRow[],
  decimals: number,
  words: Vocabulary,
): readonly ScoredRow[] {
  const reader = startReader(words);
  const readRule = createRuleReader(words, decimals);
  return rows.map((row) => {
    const own = readRule(row);
    return scoreRow(isRule(own) ? (row.fault ?? own) : own, row, reader, decimals);
  });
}

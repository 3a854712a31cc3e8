/**
 * A block of cells, criteria by units: each row's rule is read once, then its cells can be scored. The one way in which
 * the custom functions and `scoreRound` come from typed cells to outcomes.
 */
import { startReader } from './reading';
import { createRuleReader, type RuleCells } from './rule';
import { scoreRow, type BlockTerms, type RowResults, type ScoredRow } from './score-row';
import type { Vocabulary } from './vocabulary';

export interface BlockRow extends RuleCells, RowResults {}

export function scoreBlock(
  rows: readonly BlockRow[],
  /** Of the points of rows (rounding.ts). */
  decimals: number,
  words: Vocabulary,
  terms: BlockTerms = {},
): readonly ScoredRow[] {
  const reader = startReader(words);
  const readRule = createRuleReader(words, decimals);
  return rows.map((row) => scoreRow(readRule(row), row, reader, decimals, terms));
}

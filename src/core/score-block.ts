/**
 * A block of cells, criteria by units: each row's rule is read once, its cells are scored, and then the conditions between
 * rows of the block apply. The one way in which the custom functions and `scoreRound` come from typed cells to outcomes.
 */
import { applyConditions } from './conditions/apply-conditions';
import { startReader } from './reading';
import { createRuleReader, type RuleCells } from './rule';
import { scopesAbove } from './scope';
import { scoreRow, type BlockTerms, type RowResults, type ScoredRow } from './score-row';
import type { Vocabulary } from './vocabulary';

export interface BlockRow extends RuleCells, RowResults {
  /** Conditions name rows by it; '' where there is none. */
  readonly code: string;
}

export function scoreBlock(
  rows: readonly BlockRow[],
  /** Of the points of rows (rounding.ts). */
  decimals: number,
  words: Vocabulary,
  terms: BlockTerms = {},
): readonly ScoredRow[] {
  const reader = startReader(words);
  const readRule = createRuleReader(words, decimals);
  const above = terms.kinds && scopesAbove(rows, words);
  const scored = rows.map((row, i) =>
    scoreRow(readRule(row), row, reader, decimals, above ? { ...terms, scopes: above[i] } : terms),
  );
  return applyConditions(scored, { rows, decimals, words, ...terms }, () =>
    scoreBlock(rows.map(unappraised), decimals, words, terms),
  );
}

function unappraised(row: BlockRow): BlockRow {
  return { ...row, appraised: undefined };
}

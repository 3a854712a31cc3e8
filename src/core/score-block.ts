/**
 * A block of cells, criteria by units: each row's rule is read once, its cells are scored, and then the conditions between
 * rows of the block apply. The one way in which the custom functions and `scoreRound` come from typed cells to outcomes.
 */
import { applyConditions } from './conditions/apply-conditions';
import { startReader } from './reading';
import { createRuleReader, isRule, type RuleCells } from './rule';
import { scopesAbove } from './scope';
import { scoreRow, type BlockTerms, type RowResults, type ScoredRow } from './score-row';
import { signFault, signTree, type SignTree } from './sign-tree';
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
  return scoreTree(rows, decimals, words, terms).scored;
}

/** The same, and the tree that the codes make of the rows. */
export function scoreTree(
  rows: readonly BlockRow[],
  decimals: number,
  words: Vocabulary,
  terms: BlockTerms = {},
): { readonly tree: SignTree; readonly scored: readonly ScoredRow[] } {
  const reader = startReader(words);
  const readRule = createRuleReader(words, decimals);
  const codes = rows.map(({ code }) => code);
  const maxima = rows.map(({ maximum }) => maximum);
  const tree = signTree(codes, maxima, decimals);
  const above = terms.kinds && scopesAbove(rows, words);
  const alone = rows.map((row, i) => {
    const own = readRule(row);
    const fault = isRule(own) ? signFault(tree, i) : undefined;
    const asked = above ? { ...terms, scopes: above[i] } : terms;
    return scoreRow(fault ?? own, row, reader, decimals, asked);
  });
  // A whole round may be given as the terms of one of its groups: its rows are not the block's.
  const scored = applyConditions(alone, { ...terms, rows, decimals, words }, () =>
    scoreBlock(rows.map(unappraised), decimals, words, terms),
  );
  return { tree, scored };
}

function unappraised(row: BlockRow): BlockRow {
  return { ...row, appraised: undefined };
}

/**
 * A block of cells, criteria by units: each row's rule is read once, then its cells can be scored. The one way in which
 * the custom functions and `scoreRound` come from typed cells to outcomes.
 */
import { criterionTree, type CriterionTree } from './criterion-tree';
import { sumIntoParents, type LeafScore } from './leaf-sum';
import { startReader } from './reading';
import { createRuleReader, type RuleCells } from './rule';
import type { CellScore } from './score-cell';
import { scoreRow, type RowResults, type ScoredRow } from './score-row';
import type { Vocabulary } from './vocabulary';

export interface BlockRow extends RuleCells, RowResults {}

export function scoreBlock(
  rows: readonly BlockRow[],
  decimals: number,
  words: Vocabulary,
): readonly ScoredRow[] {
  const reader = startReader(words);
  const readRule = createRuleReader(words, decimals);
  return rows.map((row) => scoreRow(readRule(row), row, reader, decimals));
}

/** For each parent row its leaves' sums, one per unit; undefined for rows that are no parent. */
export function parentScores(
  scored: readonly (readonly CellScore[])[],
  codes: readonly string[],
): readonly (readonly LeafScore[] | undefined)[] {
  const tree = criterionTree(codes);
  const unitCount = scored[0]?.length ?? 0;
  const byUnit = Array.from({ length: unitCount }, (_, unit) =>
    sumIntoParents(tree, leafScores(scored, tree, unit)),
  );
  return codes.map((_, row) =>
    tree.isParent[row] === true ? byUnit.map((column) => column[row]) : undefined,
  );
}

function leafScores(
  scored: readonly (readonly CellScore[])[],
  tree: CriterionTree,
  unit: number,
): LeafScore[] {
  return scored.map((scores, row) => (tree.isLeaf[row] === true ? scores[unit] : undefined));
}

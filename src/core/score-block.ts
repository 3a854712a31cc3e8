/**
 * A block of cells, criteria by units: each row's rule is read once, then its cells are scored. The one way in which
 * the custom functions and `scoreRound` come from typed cells to outcomes.
 */
import { criterionTree, type CriterionTree } from './criterion-tree';
import type { RuleIssue } from './issue';
import { leafScoreOf, sumIntoParents, type LeafScore } from './leaf-sum';
import { createResultReader } from './reading';
import { createRuleReader, type Rule, type RuleCells } from './rule';
import { scoreRow, type RowResults, type ScoredCell } from './score-row';
import type { Vocabulary } from './vocabulary';

export interface BlockRow extends RuleCells, RowResults {}

export interface ScoredRow {
  readonly rule: Rule | RuleIssue;
  readonly cells: readonly ScoredCell[];
}

export function scoreBlock(
  rows: readonly BlockRow[],
  decimals: number,
  words: Vocabulary,
): readonly ScoredRow[] {
  const readResult = createResultReader(words);
  const readRule = createRuleReader(words, decimals);
  return rows.map((row) => {
    const rule = readRule(row);
    return { rule, cells: scoreRow(rule, row, readResult, decimals) };
  });
}

/** For each parent row its leaves' sums, one per unit; undefined for rows that are no parent. */
export function parentScores(
  scored: readonly ScoredRow[],
  codes: readonly string[],
): readonly (readonly LeafScore[] | undefined)[] {
  const tree = criterionTree(codes);
  const unitCount = scored[0]?.cells.length ?? 0;
  const byUnit = Array.from({ length: unitCount }, (_, unit) =>
    sumIntoParents(tree, leafScores(scored, tree, unit)),
  );
  return codes.map((_, row) =>
    tree.isParent[row] === true ? byUnit.map((column) => column[row]) : undefined,
  );
}

function leafScores(scored: readonly ScoredRow[], tree: CriterionTree, unit: number): LeafScore[] {
  return scored.map(({ cells }, row) => {
    const cell = cells[unit];
    return tree.isLeaf[row] === true && cell !== undefined ? leafScoreOf(cell.outcome) : undefined;
  });
}

/**
 * `CCHC_TOTAL`, `CCHC_INDEX` and `CCHC_SUMMARY`: exact sums over the leaves of each unit's column, excluded leaves left out of
 * both sides of an index. Without codes every row counts as a leaf; with codes a row that has rows below it does not, and where
 * its maximum has a sign it caps them.
 */
import { toNumber } from '../../core/fraction';
import { indexOf } from '../../core/index-value';
import { sumTable, type LeafSums } from '../../core/leaf-sum';
import { MAX_DECIMALS } from '../../core/points';
import { codeText, isBlank } from '../../core/reading';
import { signsOfLeaves, signTree, type SignTree } from '../../core/sign-tree';
import { ceilingIn } from '../../tabs/plan/settings-layout';
import type { ScoreCell } from '../../text/cell-text';
import { USAGE } from '../../text/usage-message';
import {
  column,
  matrix,
  optionalColumn,
  optionalMatrix,
  requireSameColumns,
  requireSameRows,
  UsageError,
  widthOf,
  type Cell,
  type Matrix,
  type Named,
} from './arguments';
import { gridMaxima, gridNumber, gridScore } from './score-cells';

/** Rows with a sign are no part of it, where maxima are given that say which those are. */
export function total(
  scoresGiven: unknown,
  codesGiven?: unknown,
  maximaGiven?: unknown,
): number[][] {
  const scores = matrix('scores', scoresGiven);
  const { sums } = sumsOf(scores, optionalColumn('maxima', maximaGiven), codesGiven);
  return [sums.map(({ total: points }) => gridNumber(points))];
}

/** In percent, unrounded. */
export function indexPercent(
  scoresGiven: unknown,
  maximaGiven: unknown,
  codesGiven?: unknown,
  ceilingGiven?: unknown,
): ScoreCell[][] {
  const scores = matrix('scores', scoresGiven);
  const maxima = column('maxima', maximaGiven);
  const toCell = indexCell(ceilingGiven);
  return [sumsOf(scores, maxima, codesGiven).sums.map(toCell)];
}

/**
 * One row per unit with everything Xếp hạng needs, from one object, so that total, deduction and open points always add up to
 * the applicable maximum. One call instead of six keeps an edit within its call budget.
 */
export function summary(
  scoresGiven: unknown,
  maximaGiven: unknown,
  codesGiven?: unknown,
  selfScoresGiven?: unknown,
  ceilingGiven?: unknown,
): ScoreCell[][] {
  const scores = matrix('scores', scoresGiven);
  const maxima = column('maxima', maximaGiven);
  const selfScores = optionalMatrix('selfScores', selfScoresGiven);
  requireSameRows(scores, maxima, selfScores);
  requireSameColumns(scores, selfScores);
  const { leaves, sums, tree } = sumsOf(scores, maxima, codesGiven);
  const selfSums = selfScores && sumsOf(selfScores, maxima, codesGiven).sums;
  const toCell = indexCell(ceilingGiven);
  return sums.map((own, unit) => [
    ...pointsOf(own),
    toCell(own),
    progressOf(leaves, unit),
    ...selfCells(own, selfSums?.[unit]),
    // Behind all others, and only where they say anything: whoever has the table on a sheet has things beside it.
    ...(tree.hasSigns ? [gridNumber(own.bonus), gridNumber(own.penalty)] : []),
  ]);
}

interface UnitSums {
  readonly tree: SignTree;
  readonly leaves: Matrix;
  /** One per unit, in grid points. */
  readonly sums: readonly LeafSums[];
}

function sumsOf(
  scores: Named<Matrix>,
  maxima: Named<readonly Cell[]> | undefined,
  codesGiven: unknown,
): UnitSums {
  const codes = optionalColumn('codes', codesGiven);
  requireSameRows(scores, maxima, codes);
  const cells = maxima?.value ?? scores.value.map(() => '');
  const tree =
    codes === undefined
      ? signsOfLeaves(cells, MAX_DECIMALS)
      : signTree(codes.value.map(codeText), cells, MAX_DECIMALS);
  const limits = maxima === undefined ? [] : gridMaxima(maxima);
  const points = scores.value.map((row) => row.map(gridScore));
  return {
    tree,
    leaves: scores.value.filter((_, row) => tree.isLeaf[row] === true),
    sums: sumTable(tree, points, limits, widthOf(scores.value)),
  };
}

/** Total, deduction, open, applicable maximum. */
function pointsOf({ total: points, scoredMaximum, applicableMaximum }: LeafSums): ScoreCell[] {
  return [
    gridNumber(points),
    gridNumber(scoredMaximum - points),
    gridNumber(applicableMaximum - scoredMaximum),
    gridNumber(applicableMaximum),
  ];
}

/** Self-assessed total, gap. */
function selfCells(own: LeafSums, self: LeafSums | undefined): ScoreCell[] {
  if (self === undefined) return ['', ''];
  return [gridNumber(self.total), gridNumber(own.total - self.total)];
}

/** `ceilingGiven`: as the cell on Cấu hình says it. */
function indexCell(ceilingGiven: unknown) {
  const hasCeiling = ceilingIn(matrix('ceiling', ceilingGiven ?? '').value[0]?.[0]);
  if (hasCeiling === undefined) throw new UsageError(USAGE.ceiling());
  return (sums: LeafSums): ScoreCell => {
    const index = indexOf(sums, hasCeiling);
    return index === undefined ? '' : toNumber(index);
  };
}

/** Share of leaves that are not pending; an invalid leaf has been typed, if badly. */
function progressOf(leaves: Matrix, unit: number): number {
  return leaves.filter((cells) => !isBlank(cells[unit])).length / Math.max(1, leaves.length);
}

/** `CCHC_PROGRESS`: each unit's share of leaves that have a result, its own or the appraisers'. */
export function progress(
  resultsGiven: unknown,
  methodsGiven: unknown,
  appraisedGiven?: unknown,
): number[][] {
  const results = matrix('results', resultsGiven);
  const methods = column('methods', methodsGiven);
  const appraised = optionalMatrix('appraised', appraisedGiven);
  requireSameRows(results, methods, appraised);
  requireSameColumns(results, appraised);
  const leaves = methods.value.flatMap((method, row) => (isBlank(method) ? [] : [row]));
  const isTyped = (row: number, unit: number) =>
    !isBlank(results.value[row]?.[unit]) || !isBlank(appraised?.value[row]?.[unit]);
  return [
    Array.from(
      { length: widthOf(results.value) },
      (_, unit) => leaves.filter((row) => isTyped(row, unit)).length / Math.max(1, leaves.length),
    ),
  ];
}

/**
 * `CCHC_TOTAL`, `CCHC_INDEX` and `CCHC_SUMMARY`: exact sums over the leaves of each unit's column, excluded leaves left out of
 * both sides of an index. Without codes every row counts as a leaf; with codes a row that has rows below it does not.
 */
import { criterionTree } from '../../core/criterion-tree';
import { toNumber } from '../../core/fraction';
import { indexOf } from '../../core/index-value';
import { sumUnits, type LeafSums } from '../../core/leaf-sum';
import type { Points } from '../../core/points';
import { codeText, isBlank } from '../../core/reading';
import type { ScoreCell } from '../../text/cell-text';
import {
  column,
  matrix,
  optionalColumn,
  optionalMatrix,
  requireSameColumns,
  requireSameRows,
  widthOf,
  type Matrix,
  type Named,
} from './arguments';
import { gridMaxima, gridNumber, gridScore } from './score-cells';

export function total(scoresGiven: unknown, codesGiven?: unknown): number[][] {
  const { sums } = sumsOf(matrix('scores', scoresGiven), [], codesGiven);
  return [sums.map(({ total: points }) => gridNumber(points))];
}

/** In percent, unrounded. */
export function indexPercent(
  scoresGiven: unknown,
  maximaGiven: unknown,
  codesGiven?: unknown,
): ScoreCell[][] {
  const scores = matrix('scores', scoresGiven);
  const maxima = column('maxima', maximaGiven);
  requireSameRows(scores, maxima);
  return [sumsOf(scores, gridMaxima(maxima), codesGiven).sums.map(indexCell)];
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
): ScoreCell[][] {
  const scores = matrix('scores', scoresGiven);
  const maxima = column('maxima', maximaGiven);
  const selfScores = optionalMatrix('selfScores', selfScoresGiven);
  requireSameRows(scores, maxima, selfScores);
  requireSameColumns(scores, selfScores);
  const limits = gridMaxima(maxima);
  const { leaves, sums } = sumsOf(scores, limits, codesGiven);
  const selfSums = selfScores && sumsOf(selfScores, limits, codesGiven).sums;
  return sums.map((unitSums, unit) =>
    summariseUnit(unitSums, progressOf(leaves, unit), selfSums?.[unit]?.total),
  );
}

interface UnitSums {
  readonly leaves: Matrix;
  /** One per unit, in grid points. */
  readonly sums: readonly LeafSums[];
}

function sumsOf(scores: Named<Matrix>, maxima: readonly Points[], codesGiven: unknown): UnitSums {
  const codes = optionalColumn('codes', codesGiven);
  requireSameRows(scores, codes);
  const isLeaf = codes && criterionTree(codes.value.map(codeText)).isLeaf;
  const keep = (_: unknown, row: number) => isLeaf === undefined || isLeaf[row] === true;
  const leaves = scores.value.filter(keep);
  const leafScores = leaves.map((cells) => cells.map(gridScore));
  return { leaves, sums: sumUnits(leafScores, maxima.filter(keep), widthOf(scores.value)) };
}

/** Total, deduction, open, applicable maximum, index, progress, self-assessed total, gap. */
function summariseUnit(
  sums: LeafSums,
  progress: number,
  selfTotal: Points | undefined,
): ScoreCell[] {
  return [
    gridNumber(sums.total),
    gridNumber(sums.scoredMaximum - sums.total),
    gridNumber(sums.applicableMaximum - sums.scoredMaximum),
    gridNumber(sums.applicableMaximum),
    indexCell(sums),
    progress,
    selfTotal === undefined ? '' : gridNumber(selfTotal),
    selfTotal === undefined ? '' : gridNumber(sums.total - selfTotal),
  ];
}

function indexCell(sums: LeafSums): ScoreCell {
  const index = indexOf(sums);
  return index === undefined ? '' : toNumber(index);
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

/**
 * `CCHC_SUMMARY`: one row per unit with everything Xếp hạng needs, from one object, so that total, deduction and open
 * points always add up to the applicable maximum. One call instead of six keeps an edit within its call budget.
 */
import { toNumber } from '../../core/fraction';
import { isBlank } from '../../core/reading';
import { indexOf } from '../../core/index-value';
import type { LeafSums } from '../../core/leaf-sum';
import type { Points } from '../../core/points';
import {
  column,
  matrix,
  optionalColumn,
  optionalMatrix,
  requireSameColumns,
  requireSameRows,
  type Matrix,
} from './arguments';
import { gridMaxima, gridNumber } from './score-cells';
import { type ScoreCell } from '../../text/shown-score';
import { unitColumns } from './unit-columns';

export function summary(
  scoresGiven: unknown,
  maximaGiven: unknown,
  codesGiven?: unknown,
  selfScoresGiven?: unknown,
): ScoreCell[][] {
  const scores = matrix('scores', scoresGiven);
  const maxima = column('maxima', maximaGiven);
  const codes = optionalColumn('codes', codesGiven);
  const selfScores = optionalMatrix('selfScores', selfScoresGiven);
  requireSameRows(scores, maxima, selfScores);
  requireSameColumns(scores, selfScores);
  const limits = gridMaxima(maxima);
  const { leaves, sums } = unitColumns(scores, limits, codes);
  const selfSums = selfScores && unitColumns(selfScores, limits, codes).sums;
  return sums.map((unitSums, unit) =>
    summariseUnit(unitSums, progressOf(leaves, unit), selfSums?.[unit]?.total),
  );
}

/** Total, deduction, open, applicable maximum, index, progress, self-assessed total, gap. */
function summariseUnit(
  sums: LeafSums,
  progress: number,
  selfTotal: Points | undefined,
): ScoreCell[] {
  const index = indexOf(sums.total, sums.applicableMaximum);
  return [
    gridNumber(sums.total),
    gridNumber(sums.scoredMaximum - sums.total),
    gridNumber(sums.applicableMaximum - sums.scoredMaximum),
    gridNumber(sums.applicableMaximum),
    index === undefined ? '' : toNumber(index),
    progress,
    selfTotal === undefined ? '' : gridNumber(selfTotal),
    selfTotal === undefined ? '' : gridNumber(sums.total - selfTotal),
  ];
}

/** Share of leaves that are not pending; an invalid leaf has been typed, if badly. */
function progressOf(leaves: Matrix, unit: number): number {
  const typed = leaves.filter((cells) => !isBlank(cells[unit]));
  return leaves.length === 0 ? 0 : typed.length / leaves.length;
}

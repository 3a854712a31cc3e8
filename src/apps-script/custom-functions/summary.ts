/**
 * `CCHC_SUMMARY`: one row per unit with everything Xếp hạng needs, from one object, so that total, deduction and open
 * points always add up to the applicable maximum. One call instead of six keeps an edit within its call budget.
 */
import { toNumber } from '../../core/fraction';
import { isBlank } from '../../core/reading';
import { indexOf } from '../../core/index-value';
import {
  column,
  matrix,
  optionalColumn,
  optionalMatrix,
  requireSameColumns,
  requireSameRows,
} from './arguments';
import { gridMaxima, gridNumber, type ScoreCell } from './score-cells';
import { leafRows, perUnit, sumUnit, type UnitColumns } from './unit-columns';

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
  const columns = leafRows(scores, limits, codes);
  const selfColumns = selfScores && leafRows(selfScores, limits, codes);
  return perUnit(scores.value, (unit) => summariseUnit(columns, selfColumns, unit));
}

/** Total, deduction, open, applicable maximum, index, progress, self-assessed total, gap. */
function summariseUnit(
  columns: UnitColumns,
  selfColumns: UnitColumns | undefined,
  unit: number,
): ScoreCell[] {
  const sums = sumUnit(columns, unit);
  const index = indexOf(sums.total, sums.applicableMaximum);
  const selfTotal = selfColumns && sumUnit(selfColumns, unit).total;
  return [
    gridNumber(sums.total),
    gridNumber(sums.scoredMaximum - sums.total),
    gridNumber(sums.applicableMaximum - sums.scoredMaximum),
    gridNumber(sums.applicableMaximum),
    index === undefined ? '' : toNumber(index),
    progressOf(columns, unit),
    selfTotal === undefined ? '' : gridNumber(selfTotal),
    selfTotal === undefined ? '' : gridNumber(sums.total - selfTotal),
  ];
}

/** Share of leaves that are not pending; an invalid leaf has been typed, if badly. */
function progressOf({ leaves }: UnitColumns, unit: number): number {
  const typed = leaves.filter((cells) => !isBlank(cells[unit]));
  return leaves.length === 0 ? 0 : typed.length / leaves.length;
}

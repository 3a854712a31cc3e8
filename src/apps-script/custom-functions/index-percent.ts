/** `CCHC_INDEX`: each unit's index in percent, unrounded, excluded leaves left out of both sides. */
import { toNumber } from '../../core/fraction';
import { indexOf } from '../../core/index-value';
import { column, matrix, optionalColumn, requireSameRows } from './arguments';
import { gridMaxima } from './score-cells';
import { type ScoreCell } from '../../text/shown-score';
import { unitColumns } from './unit-columns';

export function indexPercent(
  scoresGiven: unknown,
  maximaGiven: unknown,
  codesGiven?: unknown,
): ScoreCell[][] {
  const scores = matrix('scores', scoresGiven);
  const maxima = column('maxima', maximaGiven);
  requireSameRows(scores, maxima);
  const codes = optionalColumn('codes', codesGiven);
  const { sums } = unitColumns(scores, gridMaxima(maxima), codes);
  return [
    sums.map(({ total, applicableMaximum }) => {
      const index = indexOf(total, applicableMaximum);
      return index === undefined ? '' : toNumber(index);
    }),
  ];
}

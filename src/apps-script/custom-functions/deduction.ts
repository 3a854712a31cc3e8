/** `CCHC_DEDUCTION`: maximum − score, cell by cell; blank where there is no number. */
import { column, matrix, requireSameRows } from './arguments';
import { gridMaxima, gridNumber, gridScore } from './score-cells';
import { type ScoreCell } from '../../text/shown-score';

export function deduction(scoresGiven: unknown, maximaGiven: unknown): ScoreCell[][] {
  const scores = matrix('scores', scoresGiven);
  const maxima = column('maxima', maximaGiven);
  requireSameRows(scores, maxima);
  const limits = gridMaxima(maxima);
  return scores.value.map((cells, row) =>
    cells.map((cell) => {
      const points = gridScore(cell);
      return typeof points === 'number' ? gridNumber((limits[row] ?? 0) - points) : '';
    }),
  );
}

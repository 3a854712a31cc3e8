/** `CCHC_SCORE`: typed results to points, a whole tab in one call; parents sum their leaves where codes are given. */
import { parentScores } from '../../core/score-block';
import { textOf } from './arguments';
import { scoreArguments, type ScoreArguments } from './score-arguments';
import { leafScoreCell, outcomeCell, type ScoreCell } from './score-cells';

export function score(given: ScoreArguments): ScoreCell[][] {
  const { rows, codes, decimals } = scoreArguments(given);
  const parents = codes === undefined ? [] : parentScores(rows, codes.map(textOf));
  return rows.map(
    ({ cells }, i) =>
      parents[i]?.map((sum) => leafScoreCell(sum, decimals)) ??
      cells.map(({ outcome }) => outcomeCell(outcome, decimals)),
  );
}

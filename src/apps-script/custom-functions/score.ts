/** `CCHC_SCORE`: typed results to points, a whole tab in one call; parents sum their leaves where codes are given. */
import { parentScores } from '../../core/score-block';
import { textOf } from './arguments';
import { scoreArguments, type ScoreArguments } from './score-arguments';
import { shownScore, type ScoreCell } from '../../text/shown-score';

export function score(given: ScoreArguments): ScoreCell[][] {
  const { rows, codes, decimals } = scoreArguments(given);
  const typed = rows.map((row) => row.scores());
  const parents = codes === undefined ? [] : parentScores(typed, codes.map(textOf));
  return typed.map((scores, i) => (parents[i] ?? scores).map((each) => shownScore(each, decimals)));
}

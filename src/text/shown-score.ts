/** A score as a cell shows it: a number, blank while nothing is entered, `KPS`, or `⚠ …`. */
import type { LeafScore } from '../core/leaf-sum';
import { pointsToNumber } from '../core/points';
import { issueCell } from './issue-message';
import { EXCLUDED_MARK } from './vocabulary';

export type ScoreCell = number | string;

export function shownScore(score: LeafScore, decimals: number): ScoreCell {
  if (typeof score === 'number') return pointsToNumber(score, decimals);
  if (score === 'excluded') return EXCLUDED_MARK;
  return score === undefined || score === 'pending' ? '' : issueCell(score);
}

/** A result cell as its unit sees it, in words of ours; what cannot be shown in a sentence (a date) is left out. */
import type { LeafScore } from '../core/leaf-sum';
import { pointsToNumber } from '../core/points';
import { fractionOfDouble } from '../core/read-number';
import { isDate } from '../core/reading';
import { issueCell } from './issue-message';
import { dayText } from './moment';
import { formatFraction } from './number-format';
import { EXCLUDED_MARK, NOT_CONCERNED_MARK, VOCABULARY } from './vocabulary';

export function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'boolean') return VOCABULARY[cell ? 'yes' : 'no'][0] ?? '';
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return '';
  return `${cell < 0 ? '-' : ''}${formatFraction(fractionOfDouble(Math.abs(cell)))}`;
}

/** The same of a cell that people type freely, as a document quotes it: days in Vietnamese form, too. */
export function typedText(cell: unknown): string {
  return isDate(cell) ? dayText(cell) : cellText(cell);
}

/** A score as a cell shows it: a number, blank while nothing is entered, `KPS`, `–`, or `⚠ …`. */
export type ScoreCell = number | string;

export function shownScore(score: LeafScore, decimals: number): ScoreCell {
  if (typeof score === 'number') return pointsToNumber(score, decimals);
  if (score === 'excluded') return EXCLUDED_MARK;
  if (score === 'notConcerned') return NOT_CONCERNED_MARK;
  return score === undefined || score === 'pending' ? '' : issueCell(score);
}

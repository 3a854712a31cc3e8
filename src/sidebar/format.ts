/** Figures as the sheet shows them, from numbers that are already rounded. */
import { SIGN_MARK, type Sign } from '../core/sign';
import { CRITERION_PANEL } from '../text/sidebar';
import { formatPoints, formatUnits } from '../text/number-format';

/** `84,66`, `−4,50`: always with the round's decimals. */
export function fixed(value: number, decimals: number): string {
  return written(value, decimals, formatUnits);
}

/** `0,5`, `14`: without trailing zeros. */
export function short(value: number): string {
  return written(value, MOST_DECIMALS, formatPoints);
}

/** `98%` of 0.9811; 100% only where everything is done. */
export function percent(share: number): string {
  return `${Math.floor(share * 100 + TOLERANCE)}%`;
}

/** What a round's scores have at most. */
const MOST_DECIMALS = 4;
const TOLERANCE = 1e-9;

function written(
  value: number,
  decimals: number,
  format: (units: number, decimals: number) => string,
): string {
  const units = Math.round(Math.abs(value) * 10 ** decimals);
  return `${value < 0 && units > 0 ? '−' : ''}${format(units, decimals)}`;
}

/** `+2` of a row with a sign; nothing is neither. */
export function signed(score: number, sign: Sign): string {
  return `${score === 0 ? '' : SIGN_MARK[sign]}${short(score)}`;
}

/** A score cell: `1,5/2`, with a sign `+1,5/2`, what it says instead of a number, or that nothing was entered. */
export function scoreText(score: number | string, maximum: number, sign: Sign = 'none'): string {
  if (typeof score === 'number') return `${signed(score, sign)}/${short(maximum)}`;
  return score === '' ? CRITERION_PANEL.pending : score;
}

/**
 * Numbers as Vietnamese officials write them: decimal comma, dot for thousands, no trailing zeros unless asked for.
 * Written by hand because `Intl` data differs between Apps Script, Node and browsers.
 */
import { roundToUnits, type Fraction } from '../core/fraction';
import { scaleOf, type Points } from '../core/points';

/** Whole units of 10⁻ᵈ with exactly d decimals, of which zeros at the end beyond `least` are left out: 8466 at 2 gives `84,66`. */
export function formatUnits(units: number, decimals: number, least = decimals): string {
  const digits = `${units}`.padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  let end = digits.length;
  while (end > point + least && digits.charAt(end - 1) === '0') end--;
  const plain = digits.slice(0, point);
  const whole = plain.length > 3 ? plain.replace(/\B(?=(\d{3})+$)/g, '.') : plain;
  return end === point ? whole : `${whole},${digits.slice(point, end)}`;
}

/** Points for a sentence: `0,5`, `84,66`, `2`. */
export function formatPoints(points: Points, decimals: number): string {
  return formatUnits(points, decimals, 0);
}

/** A fraction with at most the given decimals, rounded half up, without trailing zeros. */
export function formatFraction(value: Fraction, decimals = 4): string {
  return formatUnits(roundToUnits(value, scaleOf(decimals)), decimals, 0);
}

/** 82/124 as `66,13%`. */
export function formatPercent(value: Fraction, decimals = PERCENT_DECIMALS): string {
  const units = roundToUnits(value, 100 * 10 ** decimals);
  return `${formatUnits(units, decimals, 0)}%`;
}

const PERCENT_DECIMALS = 2;
const MOST_PERCENT_DECIMALS = 8;

/**
 * The value with enough decimals not to mislead: 6999/9999 under a floor of 70% is `69,997%`, neither `70%` nor any
 * other round percentage that it does not reach.
 */
export function formatPercentBeside(value: Fraction, limit: Fraction): string {
  for (let decimals = PERCENT_DECIMALS; ; decimals++) {
    const text = formatPercent(value, decimals);
    const looksRound = !text.includes(',') || text === formatPercent(limit, decimals);
    if (!looksRound || text === formatPercent(value, MOST_PERCENT_DECIMALS)) return text;
  }
}

/**
 * Figures of documents: numbers of the sheet's result object as points, so that sums are exact, and points as text.
 * Nothing is scored here.
 */
import type { RoundFrame, RoundStanding } from '../contract/round';
import { meanOf } from '../core/fraction';
import { indexOf } from '../core/index-value';
import { roundToPoints, type Points } from '../core/points';
import { roundToStep, rowDecimals } from '../core/rounding';
import { fractionOfDouble } from '../core/read-number';
import { formatUnits } from '../text/number-format';

export interface Figures {
  readonly points: (value: number) => Points;
  /** By how much a total may differ from the sum of its rows. */
  readonly slack: Points;
  readonly sum: (values: readonly number[]) => Points;
  /** `0,5`, `2`, `−4,5` of points. */
  readonly short: (points: Points) => string;
  /** `84,66`, `84,00`: with the round's decimals at least. */
  readonly fixed: (points: Points) => string;
}

/** How points are counted and shown. */
export type Digits = Pick<RoundFrame, 'decimals' | 'rounding'>;

export function figuresOf({ decimals, rounding }: Digits): Figures {
  const digits = rowDecimals(decimals, rounding);
  const points = (value: number) => {
    const size = roundToPoints(fractionOfDouble(Math.abs(value)), digits);
    return value < 0 && size > 0 ? -size : size;
  };
  const signed = (value: Points, least: number) =>
    `${value < 0 ? '−' : ''}${formatUnits(Math.abs(value), digits, least)}`;
  return {
    points,
    slack: rounding.ofTotal ? rounding.step * 10 ** (digits - decimals) : 0,
    sum: (values) => values.reduce((sum, value) => sum + points(value), 0),
    short: (value) => signed(value, 0),
    fixed: (value) => signed(value, decimals),
  };
}

interface Indexed extends Digits, Pick<RoundFrame, 'hasCeiling'> {
  readonly units: readonly RoundStanding[];
}

/** The mean index of the units that have one, in points, from exact indexes and rounded once, in the round's way. */
export function averageIndex({
  units,
  decimals,
  rounding,
  hasCeiling,
}: Indexed): Points | undefined {
  const { points } = figuresOf({ decimals, rounding });
  const indexes = units.flatMap((unit) => {
    const [total, applicableMaximum] = [points(unit.total), points(unit.applicableMaximum)];
    const scoredMaximum = applicableMaximum - points(unit.open);
    const [bonus, penalty] = [points(unit.bonus), points(unit.penalty)];
    const sums = { total, applicableMaximum, scoredMaximum, bonus, penalty };
    return indexOf(sums, hasCeiling) ?? [];
  });
  const mean = meanOf(indexes);
  if (mean === undefined) return undefined;
  const rounded = roundToStep(mean, 10 ** decimals, { ...rounding, step: 1 });
  return rounded * 10 ** (rowDecimals(decimals, rounding) - decimals);
}

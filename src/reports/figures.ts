/**
 * Figures of documents: numbers of the sheet's result object as points, so that sums are exact, and points as text.
 * Nothing is scored here.
 */
import type { RoundFrame, RoundStanding } from '../contract/round';
import { meanOf } from '../core/fraction';
import { indexOf } from '../core/index-value';
import { roundToPoints, type Points } from '../core/points';
import { fractionOfDouble } from '../core/read-number';
import { formatPoints, formatUnits } from '../text/number-format';

export interface Figures {
  readonly points: (value: number) => Points;
  readonly sum: (values: readonly number[]) => Points;
  /** `0,5`, `2`, `−4,5` of points. */
  readonly short: (points: Points) => string;
  /** `84,66`, `84,00`: always with the round's decimals. */
  readonly fixed: (points: Points) => string;
}

export function figuresOf(decimals: number): Figures {
  const points = (value: number) => {
    const size = roundToPoints(fractionOfDouble(Math.abs(value)), decimals);
    return value < 0 && size > 0 ? -size : size;
  };
  const signed = (value: Points, format: (units: number, decimals: number) => string) =>
    `${value < 0 ? '−' : ''}${format(Math.abs(value), decimals)}`;
  return {
    points,
    sum: (values) => values.reduce((sum, value) => sum + points(value), 0),
    short: (value) => signed(value, formatPoints),
    fixed: (value) => signed(value, formatUnits),
  };
}

interface Indexed extends Pick<RoundFrame, 'decimals' | 'hasCeiling'> {
  readonly units: readonly RoundStanding[];
}

/** The mean index of the units that have one, in points, from exact indexes and rounded once. */
export function averageIndex({ units, decimals, hasCeiling }: Indexed): Points | undefined {
  const { points } = figuresOf(decimals);
  const indexes = units.flatMap((unit) => {
    const [total, applicableMaximum] = [points(unit.total), points(unit.applicableMaximum)];
    const scoredMaximum = applicableMaximum - points(unit.open);
    const [bonus, penalty] = [points(unit.bonus), points(unit.penalty)];
    const sums = { total, applicableMaximum, scoredMaximum, bonus, penalty };
    return indexOf(sums, hasCeiling) ?? [];
  });
  const mean = meanOf(indexes);
  return mean && roundToPoints(mean, decimals);
}

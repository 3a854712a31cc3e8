/**
 * Reporters beside each other by one indicator, best first, with the target, the period before and the same one a year before; and
 * one reporter through the periods that are opened. Ranks and targets by exact fractions; lengths are for drawing alone. Pure.
 */
import type { MonitoredPeriod } from '../../contract/monitoring';
import { compareFractions, toNumber, type Fraction } from '../../core/fraction';
import { sameName } from '../../core/identity';
import { compareWithGoal } from '../../core/monitoring/board';
import type { Goal } from '../../core/monitoring/target';
import { competitionRanks } from '../../core/rank';
import { comparedWith, indicatorIn, inTime, type IndicatorIn } from './one-indicator';
import { indicatorsOf, type Known } from './period-figures';

export interface ComparedUnit {
  readonly unit: string;
  readonly rank: number | undefined;
  readonly text: string;
  /** From 0 to 1; undefined where it is no one number. */
  readonly length: number | undefined;
  readonly isMet: boolean | undefined;
  /** Figures of the other periods, in their order; '' where there is none. */
  readonly earlier: readonly string[];
}

export interface Comparison {
  readonly goal: string;
  /** Where the target is, from 0 to 1. */
  readonly goalAt: number | undefined;
  readonly earlier: readonly MonitoredPeriod[];
  readonly units: readonly ComparedUnit[];
  /** Of whom nothing is known. */
  readonly without: readonly string[];
  readonly totals: readonly Omit<ComparedUnit, 'rank' | 'length' | 'isMet'>[];
}

/** Undefined where the period has no such row. */
export function comparisonOf(
  data: Known,
  period: MonitoredPeriod,
  code: string,
): Comparison | undefined {
  const now = indicatorIn(data, period, code);
  if (now === undefined) return undefined;
  const { indicator, figures } = now;
  const { goal } = indicator;
  const others = comparedWith(data, period);
  const earlier = [others.previous, others.lastYear].flatMap(
    (other) => (other && indicatorIn(data, other, code)) ?? [],
  );
  const scale = scaleOf(now);
  const ranks = competitionRanks(
    figures.map(({ value }) => value),
    orderOf(goal),
  );
  const units = figures.flatMap(({ text, value, figure }, at): ComparedUnit[] => {
    const unit = period.reporters[at]?.name ?? '';
    if (text === '') return [];
    const isMet = goal && compareWithGoal(figure, goal).isMet;
    const length = value && scale(value);
    return [
      {
        unit,
        rank: ranks[at],
        text,
        length,
        isMet,
        earlier: earlier.map(({ find }) => find(unit)?.text ?? ''),
      },
    ];
  });
  const place = ({ rank }: ComparedUnit) => rank ?? Infinity;
  return {
    goal: goal?.text ?? '',
    goalAt: goal && scale(goal.value),
    earlier: earlier.map((each) => each.period),
    units: units.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b))),
    without: figures.flatMap(({ text }, at) =>
      text === '' ? [period.reporters[at]?.name ?? ''] : [],
    ),
    totals: now.totals.map(({ name, text }, at) => ({
      ...{ unit: name, text },
      earlier: earlier.map((each) => totalIn(each, name, at === now.totals.length - 1)),
    })),
  };
}

/** Levels by name, the whole beside the whole, however many report. */
function totalIn({ totals }: IndicatorIn, name: string, isWhole: boolean): string {
  const whole = totals.length - 1;
  return (
    totals.find((total, at) => (isWhole ? at === whole : sameName(total.name, name)))?.text ?? ''
  );
}

/** More is better, unless the target is an upper limit. */
function orderOf(goal: Goal | undefined) {
  const isLow = goal?.sign === '≤' || goal?.sign === '<';
  return (a: Fraction, b: Fraction) => (isLow ? compareFractions(a, b) : compareFractions(b, a));
}

/** The longest is the largest figure or the target; of rates at least the whole. */
function scaleOf({ indicator, figures }: IndicatorIn) {
  const values = [
    ...figures.flatMap(({ value }) => value ?? []),
    ...(indicator.goal ? [indicator.goal.value] : []),
  ];
  const most = Math.max(indicator.measure === 'rate' ? 1 : 0, ...values.map(toNumber));
  return (value: Fraction) => (most === 0 ? 0 : Math.max(0, toNumber(value) / most));
}

interface HistoryPoint {
  readonly period: MonitoredPeriod;
  readonly text: string;
  /** From 0 to 1; undefined where it is no one number. */
  readonly height: number | undefined;
}

export interface History {
  readonly points: readonly HistoryPoint[];
  /** Where the target is, from 0 to 1. */
  readonly goalAt: number | undefined;
}

/** Of one reporter, by its name; periods that lack it or the row are left out. */
export function historyOf(data: Known, unit: string, code: string): History {
  const points = inTime(data).flatMap((period) => {
    const shown = indicatorIn(data, period, code)?.find(unit);
    return shown === undefined ? [] : [{ period, ...shown }];
  });
  const goal = indicatorsOf(data).byCode.get(code)?.goal?.value;
  const most = Math.max(
    0,
    ...[...points.map(({ value }) => value), goal].map((value) => (value ? toNumber(value) : 0)),
  );
  const heightOf = (value: Fraction | undefined) =>
    value && (most === 0 ? 0 : toNumber(value) / most);
  return {
    points: points.map(({ period, text, value }) => ({ period, text, height: heightOf(value) })),
    goalAt: heightOf(goal),
  };
}

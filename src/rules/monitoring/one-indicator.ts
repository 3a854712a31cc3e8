/**
 * One indicator in one period, of every reporter, of levels and of all together: only the rows that it is computed of are read, so
 * that any period of the year is at hand at once. Reporters are found by the name above their columns, as by the board. Pure.
 */
import type { MonitoredPeriod, TypedCell } from '../../contract/monitoring';
import type { Fraction } from '../../core/fraction';
import { indexBy } from '../../core/identity';
import { lastDayIn } from '../../core/last-day';
import { valueOf } from '../../core/monitoring/board';
import { codesOf } from '../../core/monitoring/expression';
import type { Figure } from '../../core/monitoring/figure';
import type { Indicator, IndicatorList } from '../../core/monitoring/indicator';
import { layOut } from '../../core/monitoring/layout';
import { isTotalWrong, levelsAmong, totalOf } from '../../core/monitoring/total';
import { foldText } from '../../core/fold-text';
import { wholeOf } from '../../text/monitoring-words';
import { NOT_STATED, statisticCell, totalCell, valueText } from '../../text/statistic-cell';
import { figuresIn, indicatorsOf, type Known } from './period-figures';

interface ShownFigure {
  /** As the board shows it; '' where nothing is known. */
  readonly text: string;
  /** Where it is one number. */
  readonly value: Fraction | undefined;
  readonly figure: Figure;
}

export interface IndicatorIn {
  readonly indicator: Indicator;
  readonly period: MonitoredPeriod;
  /** By reporter. */
  readonly figures: readonly ShownFigure[];
  readonly find: (name: string) => ShownFigure | undefined;
  /** Of levels where there are several, then of all. */
  readonly totals: readonly { readonly name: string; readonly text: string }[];
}

/** Undefined where the period has no such row. */
export function indicatorIn(
  data: Pick<Known, 'catalogue'>,
  period: MonitoredPeriod,
  code: string,
): IndicatorIn | undefined {
  const list = indicatorsOf(data);
  const needed = neededFor(code, list);
  const layout = layOut(
    period.codes.map((each) => (needed.has(each) ? each : '')),
    list,
  );
  const row = layout.rowOf.get(code);
  const indicator = list.byCode.get(code);
  if (row === undefined || indicator === undefined) return undefined;
  const figureOf = (cells: readonly TypedCell[]) => figuresIn(layout, cells)[row];
  const isRate = indicator.measure === 'rate';
  const write = (value: Fraction) => valueText(value, isRate);
  const figures = period.reporters.flatMap(({ cells }): ShownFigure[] => {
    const figure = figureOf(cells);
    if (figure === undefined) return [];
    return [{ figure, text: String(statisticCell(figure, isRate, write)), value: valueOf(figure) }];
  });
  const stated = period.stated === null ? undefined : figureOf(period.stated.cells);
  const { find } = indexBy([...figures.keys()], (at) => period.reporters[at]?.name ?? '');
  return {
    ...{ indicator, period, figures },
    find: (name) => figures[find(name) ?? -1],
    totals: totalsOf({ indicator, period, figures }, stated, write),
  };
}

/** With everything that it is computed of. */
function neededFor(code: string, { byCode }: IndicatorList): ReadonlySet<string> {
  const needed = new Set<string>();
  const open = [code];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const indicator = needed.has(next) ? undefined : byCode.get(next);
    needed.add(next);
    if (indicator !== undefined) open.push(...codesOf(indicator.source));
  }
  return needed;
}

/** As the sheet has them behind the reporters. */
function totalsOf(
  { indicator, period, figures }: Pick<IndicatorIn, 'indicator' | 'period' | 'figures'>,
  stated: Figure | undefined,
  write: (value: Fraction) => string,
) {
  const isRate = indicator.measure === 'rate';
  const all = figures.map(({ figure }) => figure);
  const keys = period.reporters.map(({ level }) => foldText(level));
  const levels = levelsAmong(period.reporters.map(({ level }) => level)).map((name) => {
    const own = all.filter((_, at) => keys[at] === foldText(name));
    return { name, text: totalCell(totalOf(indicator, own), isRate, NOT_STATED, write) };
  });
  const total = totalOf(indicator, all);
  const isWrong = stated !== undefined && isTotalWrong(total, stated);
  const text = totalCell(total, isRate, { figure: stated, isWrong }, write);
  return [...levels, { name: wholeOf(all.length), text }].map((each) => ({
    ...each,
    text: String(each.text),
  }));
}

/** The last period of the same year before this one that counts in the same way, and the same one a year before. */
export function comparedWith({ periods }: Pick<Known, 'periods'>, now: MonitoredPeriod) {
  const end = (period: MonitoredPeriod) => lastDayIn(period.to) ?? 0;
  const before = periods.filter(
    (period) =>
      period.year === now.year &&
      period.isCumulative === now.isCumulative &&
      end(period) > 0 &&
      end(period) < end(now),
  );
  const kindOf = ({ id }: MonitoredPeriod) => id.slice(id.indexOf('-'));
  return {
    previous: [...before].sort((a, b) => end(b) - end(a))[0],
    lastYear: periods.find(
      (period) => period.year === now.year - 1 && kindOf(period) === kindOf(now),
    ),
  };
}

/** By their last days; those that name none have no place in time. */
export function inTime({ periods }: Pick<Known, 'periods'>): readonly MonitoredPeriod[] {
  const dated = periods.flatMap((period) => {
    const end = lastDayIn(period.to);
    return end === undefined ? [] : [{ period, end }];
  });
  return dated.sort((a, b) => a.end - b.end).map(({ period }) => period);
}

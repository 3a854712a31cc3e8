/**
 * Which period a document is of and what stands beside it: the figures of a period, computed once for all documents of a choice,
 * the period before it in its year, and the same period of the year before. A reporter is found by the name above its column.
 */
import type { MonitoredPeriod, MonitoringData } from '../../contract/monitoring';
import type { DocumentData } from '../../contract/report';
import { indexBy, isAmong, sameName } from '../../core/identity';
import { lastDayIn } from '../../core/last-day';
import {
  newestFirst,
  periodFigures,
  type PeriodFigures,
} from '../../rules/monitoring/period-figures';

/** What a report of a period is made of; `unit` '' is the whole locality. */
export interface PeriodOrder {
  readonly data: DocumentData;
  readonly monitoring: MonitoringData;
  readonly period: MonitoredPeriod;
  readonly unit: string;
}

export function periodIn({ monitoring }: DocumentData, id: string) {
  const period = monitoring && periodCalled(monitoring, id);
  if (monitoring === undefined || period === undefined)
    throw new RangeError(`no period "${id}" in the report data`);
  return { monitoring, period };
}

/** The period of this id, or by its name; the newest one where none is named. */
export function periodCalled(
  { periods }: Pick<MonitoringData, 'periods'>,
  text: string,
): MonitoredPeriod | undefined {
  const ordered = newestFirst(periods);
  if (text.trim() === '') return ordered[0];
  return (
    ordered.find(({ id }) => id === text) ??
    ordered.find((period) => isOfPeriod(text, period) || sameName(period.tab, text))
  );
}

/** Among whom and what documents are chosen: who is scored, then who only reports; periods from the newest on. */
export function choosableIn({ units, monitoring }: DocumentData) {
  const scored = units.map(({ name }) => name);
  const periods = newestFirst(monitoring?.periods ?? []);
  const isScored = isAmong(scored);
  const others = periods.flatMap(({ reporters }) =>
    reporters.flatMap(({ name }) => (isScored(name) ? [] : [name])),
  );
  return { units: [...scored, ...new Set(others)], periods };
}

/** Whether a cell or a word names the period: `Quý I`, `Quý I 2023`. */
export function isOfPeriod(text: string, { name, year }: MonitoredPeriod): boolean {
  return sameName(text, name) || sameName(text, `${name} ${year}`);
}

const COMPUTED = new WeakMap<MonitoringData, Map<MonitoredPeriod, PeriodFigures>>();

export function figuresIn(data: MonitoringData, period: MonitoredPeriod): PeriodFigures {
  const known = COMPUTED.get(data) ?? new Map<MonitoredPeriod, PeriodFigures>();
  COMPUTED.set(data, known);
  const figures = known.get(period) ?? periodFigures(data, period);
  known.set(period, figures);
  return figures;
}

/** From 0; −1 for the whole locality, which no unit is called; undefined where the unit has no column. */
export function columnOf({ reporters }: MonitoredPeriod, unit: string): number | undefined {
  if (unit === '') return -1;
  return indexBy([...reporters.keys()], (i) => reporters[i]?.name ?? '').find(unit);
}

/** Of the same year, the latest first. */
export function earlierPeriods(
  { periods }: MonitoringData,
  period: MonitoredPeriod,
): readonly MonitoredPeriod[] {
  const endOf = ({ to }: MonitoredPeriod) => lastDayIn(to) ?? 0;
  return periods
    .filter((each) => each.year === period.year && endOf(each) > 0 && endOf(each) < endOf(period))
    .sort((a, b) => endOf(b) - endOf(a));
}

export function yearBefore(
  { periods }: MonitoringData,
  { name, year }: MonitoredPeriod,
): MonitoredPeriod | undefined {
  return periods.find((each) => each.year === year - 1 && sameName(each.name, name));
}

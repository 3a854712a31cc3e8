/**
 * Whether reports were sent in time: what the day of sending, the deadline and today come to, and how many reports of a year were
 * late or are missing. The day stands in the first row that asks for one, wherever that is, as on the board. Pure.
 */
import type { MonitoredPeriod } from '../../contract/monitoring';
import { indexBy } from '../../core/identity';
import { daysFrom, lastDayIn } from '../../core/last-day';
import type { Layout } from '../../core/monitoring/layout';
import { LATE_REPORTS, REPORT_STANDING } from '../../text/late-reports';
import { layoutOf, readTyped, type Known } from './period-figures';

export interface Report {
  readonly kind: keyof typeof REPORT_STANDING;
  /** Between the deadline and the day of sending, or today. */
  readonly days: number;
  /** As a number; undefined where nobody says that it was sent. */
  readonly sent: number | undefined;
}

/** Days as yyyymmdd. */
export function reportOf(
  sent: number | undefined,
  deadline: number | undefined,
  today: number,
): Report {
  if (deadline === undefined)
    return { kind: sent === undefined ? 'unsent' : 'sent', days: 0, sent };
  const left = daysFrom(sent ?? today, deadline);
  const [inTime, past] =
    sent === undefined ? (['due', 'overdue'] as const) : (['onTime', 'late'] as const);
  return { kind: left < 0 ? past : inTime, days: Math.abs(left), sent };
}

export const reportText = ({ kind, days }: Report) => REPORT_STANDING[kind](days);

/** Whoever has not sent it yet. */
export const isToRemind = ({ sent }: Report) => sent === undefined;

interface LaidOut {
  readonly period: MonitoredPeriod;
  readonly layout: Layout;
}

/** −1 where the period does not ask for the day. */
export function sentRow({ layout }: Pick<LaidOut, 'layout'>): number {
  return layout.rows.findIndex((placed) => placed?.indicator.measure === 'day');
}

/** Of one reporter, by its place. */
export function reportIn({ period, layout }: LaidOut, reporter: number, today: number): Report {
  const cell = period.reporters[reporter]?.cells[sentRow({ layout })] ?? '';
  const read = readTyped(cell, 'day');
  return reportOf(read.kind === 'day' ? read.day : undefined, lastDayIn(period.deadline), today);
}

/**
 * Of the year's reports up to a period's, or of that period alone where it does not count from the beginning of the year. A report
 * that is neither sent nor due counts nowhere; undefined where that is all of them.
 */
export function lateReports(
  data: Known,
  period: MonitoredPeriod,
  unit: string,
  today: number,
): { readonly count: number; readonly told: readonly string[] } | undefined {
  const last = lastDayIn(period.to) ?? 0;
  const upTo = ({ year, to }: MonitoredPeriod) =>
    year === period.year && (lastDayIn(to) ?? Infinity) <= last;
  const counted = period.isCumulative ? data.periods.filter(upTo) : [period];
  const decided = counted.flatMap((each) => {
    const layout = layoutOf(data, each);
    const { find } = indexBy([...each.reporters.keys()], (i) => each.reporters[i]?.name ?? '');
    const reporter = find(unit);
    if (reporter === undefined || sentRow({ layout }) < 0) return [];
    const report = reportIn({ period: each, layout }, reporter, today);
    return DECIDED.has(report.kind) ? [{ name: each.name, report }] : [];
  });
  const late = decided.filter(({ report }) => report.kind !== 'onTime');
  const told = late.map(({ name, report }) => LATE_REPORTS.each(name, reportText(report)));
  if (decided.length === 0) return undefined;
  return { count: late.length, told: [LATE_REPORTS.counted(late.length, decided.length), ...told] };
}

const DECIDED: ReadonlySet<Report['kind']> = new Set<Report['kind']>(['onTime', 'late', 'overdue']);

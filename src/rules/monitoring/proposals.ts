/**
 * What tasks, inspections and days of sending say of a unit's figures in a period, for the rows whose origin is a count. Proposed for blank cells
 * only, each with its origin; what people have typed otherwise is told beside it. What nobody keeps here is not counted as 0. Pure.
 */
import type { MonitoringData, TypedCell } from '../../contract/monitoring';
import type { ReportInspection, ReportTask } from '../../contract/report';
import { foldText } from '../../core/fold-text';
import { sameName } from '../../core/identity';
import { lastDayIn } from '../../core/last-day';
import { areDisjoint, exactly } from '../../core/monitoring/interval';
import type { Statement } from '../../core/monitoring/statistic-reading';
import { isBlank } from '../../core/reading';
import { COUNTED, COUNTED_ORIGIN, COUNTED_TAB, type CountedOrigin } from '../../text/counted';
import { INSPECTIONS_TAB } from '../../text/labels';
import { claimText, dayNumberText } from '../../text/statistic-cell';
import { isCancelled, stateOf } from '../remediation/follow-task';
import { originOf } from '../remediation/task-source';
import { lateReports } from './late-reports';
import type { PeriodFigures } from './period-figures';

export interface Proposal {
  readonly unit: string;
  readonly code: string;
  readonly text: string;
  readonly note: string;
}

export interface Proposals {
  readonly items: readonly Proposal[];
  /** Sentences on cells that say something else. */
  readonly disputed: readonly string[];
}

interface Count {
  readonly count: number;
  /** What the figure is made of, and what was left out. */
  readonly told: readonly string[];
}

type Followed = Pick<MonitoringData, 'periods' | 'catalogue' | 'tasks' | 'inspections'>;

/** `today` as yyyymmdd, for the note. Nothing for a period of which nobody can tell the days. */
export function proposalsFor(
  data: Followed,
  figures: PeriodFigures,
  reporter: number,
  today: number,
): Proposals {
  const { period, layout, columns } = figures;
  const { name: unit = '', cells = [] } = period.reporters[reporter] ?? {};
  const window = windowOf(figures);
  const counts = window && countsOf(data, unit, window);
  const countOf = (origin: CountedOrigin) =>
    origin === 'lateReports' ? window && lateReports(data, period, unit, today) : counts?.(origin);
  const counted = countedRows(data.catalogue).flatMap(({ code, origin }) => {
    const [at, count] = [layout.rowOf.get(code), countOf(origin)];
    return at === undefined || count === undefined
      ? []
      : [{ code, tab: COUNTED_TAB[origin], at, ...count }];
  });
  const day = dayNumberText(today);
  return {
    items: counted
      .filter(({ at }) => isBlank(cells[at]))
      .map(({ code, tab, count, told }) => {
        return { unit, code, text: String(count), note: COUNTED.note(day, tab, told) };
      }),
    disputed: counted.flatMap(({ code, tab, at, count }) => {
      const claim = columns[reporter]?.[at]?.claim;
      if (claim === undefined || !isContrary(claim, count)) return [];
      return [COUNTED.disputed(code, claimText(claim, false), tab, count)];
    }),
  };
}

function isContrary(claim: Statement, count: number): boolean {
  if (claim.kind === 'notApplicable') return count > 0;
  return areDisjoint(claim, exactly({ numerator: count, denominator: 1 }));
}

/** Columns of the catalogue, from 0. */
const [CODE, ORIGIN] = [0, 12];

/** The first row of each code says where its figure comes from. */
function countedRows(catalogue: Followed['catalogue']) {
  const origins = Object.keys(COUNTED_ORIGIN) as CountedOrigin[];
  const rows = new Map<string, CountedOrigin | undefined>();
  for (const row of catalogue) {
    const [code, said] = [textIn(row[CODE]), foldText(textIn(row[ORIGIN]))];
    const origin = origins.find((each) => foldText(COUNTED_ORIGIN[each]) === said);
    if (!rows.has(code)) rows.set(code, origin);
  }
  return [...rows].flatMap(([code, origin]) => (origin === undefined ? [] : [{ code, origin }]));
}

const textIn = (cell: TypedCell | undefined) => (typeof cell === 'string' ? cell.trim() : '');

/** Days that count; where the year is added up, everything up to the last one. */
interface Window {
  readonly from: number;
  readonly to: number;
}

function windowOf({ period }: PeriodFigures): Window | undefined {
  const [from, to] = [lastDayIn(period.from), lastDayIn(period.to)];
  if (from === undefined || to === undefined) return undefined;
  return { from: period.isCumulative ? 0 : from, to };
}

/** A day that nobody has written down may lie anywhere. */
const isWithin = (text: string, { from, to }: Window) => {
  const day = lastDayIn(text);
  return day === undefined || (day >= from && day <= to);
};

type FollowedOrigin = Exclude<CountedOrigin, 'lateReports'>;

function countsOf({ tasks, inspections }: Followed, unit: string, window: Window) {
  const own = tasks.filter((task) => sameName(task.unit, unit) && !isCancelled(task));
  const plan = own.filter((task) => originOf(task) === 'plan');
  const visits = (inspections ?? []).filter((visit) => sameName(visit.unit, unit));
  const asked = own.filter(
    (task) => originOf(task) === 'inspection' && isWithin(dayOfVisit(task, visits), window),
  );
  // Where nobody writes down inspections, or tasks of the plan, there is nothing to count.
  const areVisitsKept = (inspections ?? []).length > 0;
  const kept = (isKept: boolean, count: Count) => (isKept ? count : undefined);
  const ofKind = (kind: 0 | 1): Count => {
    const count = visits.filter(
      (visit) => sameName(visit.kind, INSPECTIONS_TAB.kinds[kind]) && isWithin(visit.date, window),
    ).length;
    return { count, told: [COUNTED.visits(count)] };
  };
  const noticed = visits.filter(
    ({ notice, noticeDate, date }) =>
      !isBlank(notice) && isWithin(isBlank(noticeDate) ? date : noticeDate, window),
  ).length;
  const counters: Readonly<Record<FollowedOrigin, () => Count | undefined>> = {
    planned: () => kept(plan.length > 0, of(plan, COUNTED.tasks)),
    plannedDone: () => kept(plan.length > 0, done(plan, window)),
    plannedVisits: () => kept(areVisitsKept, ofKind(0)),
    unplannedVisits: () => kept(areVisitsKept, ofKind(1)),
    notices: () => kept(areVisitsKept, { count: noticed, told: [COUNTED.notices(noticed)] }),
    recommendations: () =>
      kept(areVisitsKept || asked.length > 0, of(asked, COUNTED.recommendations)),
    recommendationsDone: () => kept(areVisitsKept || asked.length > 0, done(asked, window)),
  };
  return (origin: FollowedOrigin) => counters[origin]();
}

const of = ({ length }: readonly ReportTask[], word: (count: number) => string): Count => ({
  count: length,
  told: [word(length)],
});

function dayOfVisit({ source }: ReportTask, visits: readonly ReportInspection[]): string {
  return visits.find(({ inspection }) => sameName(inspection, source))?.date ?? '';
}

/** One that is done on no day is done; the origin says so. */
function done(tasks: readonly ReportTask[], window: Window): Count {
  const all = tasks.filter((task) => stateOf(task, 0) === 'done');
  const within = all.filter(({ doneOn }) => isWithin(doneOn, window));
  const undated = within.filter(({ doneOn }) => lastDayIn(doneOn) === undefined).length;
  const outside = all.length - within.length;
  const told = [COUNTED.done(within.length, tasks.length)];
  if (undated > 0) told.push(COUNTED.undated(undated));
  if (outside > 0) told.push(COUNTED.after(outside, dayNumberText(window.to)));
  return { count: within.length, told };
}

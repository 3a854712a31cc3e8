/**
 * A period as it was typed, computed: the figures of every reporter and what cannot be true in them, each with the cell where it
 * stands. The same functions of the core as behind the sheet's own formulas, so that no figure has two values. Pure.
 */
import type { MonitoredPeriod, MonitoringData, TypedCell } from '../../contract/monitoring';
import { indexBy } from '../../core/identity';
import { lastDayIn } from '../../core/last-day';
import { auditOf } from '../../core/monitoring/audit';
import { figuresOf, type Figure } from '../../core/monitoring/figure';
import { readIndicators, type IndicatorList } from '../../core/monitoring/indicator';
import { layOut, type Layout } from '../../core/monitoring/layout';
import { continuedBy, type ReportedPeriod } from '../../core/monitoring/period';
import { createStatisticReader, type Measure } from '../../core/monitoring/statistic-reading';
import type { Finding } from '../../core/monitoring/verdict';
import { MONITORING_WORDS } from '../../text/monitoring-words';

const read = createStatisticReader(MONITORING_WORDS);

export interface PeriodFigures {
  readonly period: MonitoredPeriod;
  readonly layout: Layout;
  /** By reporter. */
  readonly columns: readonly (readonly Figure[])[];
  readonly whole: readonly Figure[] | undefined;
  readonly findings: readonly Finding[];
  /** Of the period that this one continues; '' where there is none. */
  readonly previousName: string;
}

export type Known = Pick<MonitoringData, 'periods' | 'catalogue'>;

export function periodFigures(data: Known, period: MonitoredPeriod): PeriodFigures {
  const computed = (one: MonitoredPeriod) => {
    const layout = layoutOf(data, one);
    const figures = (cells: readonly TypedCell[]) => figuresIn(layout, cells);
    return { layout, figures, columns: one.reporters.map(({ cells }) => figures(cells)) };
  };
  const { layout, figures, columns } = computed(period);
  const previous = previousOf(data, period);
  const beforeOf =
    previous === undefined ? undefined : earlierFigures(previous, computed(previous));
  const whole = period.stated === null ? undefined : figures(period.stated.cells);
  const audited = columns.map((own, i) => ({
    figures: own,
    before: beforeOf?.(period.reporters[i]?.name ?? ''),
  }));
  const findings = auditOf(layout, audited, whole);
  return { period, layout, columns, whole, findings, previousName: previous?.name ?? '' };
}

/** Read once for all periods. */
const LISTS = new WeakMap<Known['catalogue'], IndicatorList>();

export function indicatorsOf({ catalogue }: Pick<Known, 'catalogue'>): IndicatorList {
  const grid = () => catalogue.map((row) => row.map(cellOf));
  const list = LISTS.get(catalogue) ?? readIndicators(grid(), MONITORING_WORDS);
  LISTS.set(catalogue, list);
  return list;
}

export function layoutOf(data: Pick<Known, 'catalogue'>, { codes }: MonitoredPeriod): Layout {
  return layOut(codes, indicatorsOf(data));
}

export const figuresIn = (layout: Layout, cells: readonly TypedCell[]) =>
  figuresOf(layout, cells.map(cellOf), read);

/** One cell alone, as its row asks for it. */
export const readTyped = (cell: TypedCell, measure: Measure) => read(cellOf(cell), measure);

/** As in the sheet: a day is a day there, too. */
function cellOf(cell: TypedCell): unknown {
  if (typeof cell !== 'object') return cell;
  const [day = 1, month = 1, year = 0] = cell.day.split('/').map(Number);
  return new Date(year, month - 1, day);
}

/** Reporters are found by the name above their columns, as by the board. */
function earlierFigures(
  { reporters }: MonitoredPeriod,
  { layout, columns }: Pick<PeriodFigures, 'layout' | 'columns'>,
) {
  const byName = indexBy([...reporters.keys()], (i) => reporters[i]?.name ?? '');
  return (name: string) => (code: string) =>
    columns[byName.find(name) ?? -1]?.[layout.rowOf.get(code) ?? -1];
}

function previousOf({ periods }: Known, period: MonitoredPeriod): MonitoredPeriod | undefined {
  const now = reported(period);
  const dated = periods.flatMap((each) => reported(each) ?? []);
  return now && continuedBy(now, dated)?.period;
}

/** Undefined where its days cannot be read. */
function reported(
  period: MonitoredPeriod,
): (ReportedPeriod & { readonly period: MonitoredPeriod }) | undefined {
  const [from, to] = [lastDayIn(period.from), lastDayIn(period.to)];
  if (from === undefined || to === undefined) return undefined;
  const { year, isCumulative, reporters } = period;
  return { year, from, to, isCumulative, period, ids: reporters.map(({ id }) => id) };
}

/** Those that still take figures first, of them the latest. */
export function newestFirst(periods: readonly MonitoredPeriod[]): readonly MonitoredPeriod[] {
  const rank = ({ isOpen, to }: MonitoredPeriod) =>
    (isOpen ? LATER_THAN_ANY : 0) + (lastDayIn(to) ?? 0);
  return [...periods].sort((a, b) => rank(b) - rank(a));
}

const LATER_THAN_ANY = 100_000_000;

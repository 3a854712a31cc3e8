/** A period as it was asked for: its days, how it is called, and which rows of the catalogue it has. */
import type { CatalogueRow } from '../../catalogue/indicator-catalogue';
import type { OpenPeriodRequest } from '../../contract/calls/open-period';
import { fingerprint } from '../../core/fingerprint';
import { nameKey } from '../../core/identity';
import { lastDayIn } from '../../core/last-day';
import { groupOfKind, proposedPeriod, type PeriodProposal } from '../../core/monitoring/period';
import { cellText } from '../../text/cell-text';
import { OPEN_PERIOD, PERIOD_TAB } from '../../text/period';
import { PERIOD_NAME } from '../../text/period-panel';
import { dayNumberText } from '../../text/statistic-cell';
import type { PeriodRow, PeriodSource } from '../../tabs/period';

type Planned = Omit<PeriodSource, 'indicators' | 'reporters' | 'catalogue' | 'version'> & {
  readonly name: string;
};

const IDS = {
  firstQuarter: 'Q1',
  halfYear: 'M6',
  thirdQuarter: 'Q3',
  nineMonths: 'M9',
  year: 'Y',
} as const;

interface Days {
  readonly from: number;
  readonly to: number;
  readonly deadline: number | undefined;
}

export function plannedPeriod(
  request: OpenPeriodRequest,
  year: number,
): Planned | { readonly fault: string } {
  const { kind } = request;
  const name = kind === 'other' ? (request.name ?? '').trim() : PERIOD_NAME[kind];
  if (name === '') return { fault: OPEN_PERIOD.nameMissing() };
  const proposal = proposedPeriod(kind, year);
  const days = daysOf(request, proposal);
  if ('fault' in days) return days;
  const { from, to, deadline } = days;
  const part = kind === 'other' ? `X${fingerprint(nameKey(name)).slice(0, 6)}` : IDS[kind];
  return {
    ...{ id: `${year}-${part}`, name, tabName: PERIOD_TAB.name(name) },
    title: PERIOD_TAB.title(name, year),
    from: dayNumberText(from),
    to: dayNumberText(to),
    deadline: deadline === undefined ? '' : dayNumberText(deadline),
    isCumulative: request.isCumulative ?? proposal?.isCumulative ?? true,
  };
}

/** As typed, else as proposed. */
function daysOf(
  request: OpenPeriodRequest,
  proposal: PeriodProposal | undefined,
): Days | { readonly fault: string } {
  const typed = (day: 'from' | 'to' | 'deadline') => (request[day] ?? '').trim();
  const read = (day: 'from' | 'to' | 'deadline') =>
    typed(day) === '' ? proposal?.[day] : lastDayIn(typed(day));
  const unread = (['from', 'to', 'deadline'] as const).find(
    (day) => read(day) === undefined && (day !== 'deadline' || typed(day) !== ''),
  );
  const [from, to] = [read('from'), read('to')];
  if (unread !== undefined || from === undefined || to === undefined) {
    return { fault: OPEN_PERIOD.dayUnreadable(typed(unread ?? 'from')) };
  }
  return from > to
    ? { fault: OPEN_PERIOD.daysReversed() }
    : { from, to, deadline: read('deadline') };
}

/** Rows that the period asks for, the first of each code; what is faulty is shown as such by the functions. */
export function rowsFor(
  catalogue: readonly CatalogueRow[],
  grid: readonly (readonly unknown[])[],
  kind: OpenPeriodRequest['kind'],
): readonly PeriodRow[] {
  const group = kind === 'other' ? undefined : groupOfKind(kind);
  const seen = new Set<string>();
  const asked = catalogue.filter(({ indicator: { code }, periods }) => {
    const isAsked = group === undefined || periods.length === 0 || periods.includes(group);
    const isFirst = isAsked && code !== '' && !seen.has(code);
    if (isAsked) seen.add(code);
    return isFirst;
  });
  return asked.map(({ indicator: { code, measure, row } }) => {
    const cells = (grid[row] ?? []).map(cellText);
    const textAt = (column: number) => cells[column] ?? '';
    const said = { name: textAt(1), unit: textAt(2), source: textAt(3), constraints: textAt(4) };
    return { code, ...said, goal: textAt(GOAL_COLUMN), isRate: measure === 'rate' };
  });
}

/** Of the catalogue, from 0. */
const GOAL_COLUMN = 6;

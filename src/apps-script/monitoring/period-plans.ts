/** The tabs of a period that is to be opened, or why it cannot be: its own, the catalogue where there is none, the board. */
import { readIndicatorCatalogue } from '../../catalogue/indicator-catalogue';
import type { OpenPeriodRequest } from '../../contract/calls/open-period';
import { lastDayIn } from '../../core/last-day';
import { monitoringTab, type BoardSource } from '../../tabs/monitoring';
import { periodRole, periodTab, type PeriodSource } from '../../tabs/period';
import { freshPlace } from '../../tabs/plan/period-place';
import type { RoundTabs } from '../../tabs/plan/tab';
import { BOARD_TAB, OPEN_PERIOD } from '../../text/period';
import { unitProblems } from '../setup/problems';
import type { SetupSource } from '../setup/read-round-tabs';
import { furtherReporters } from '../workbook/settings';
import type { Tabs } from '../workbook/tabs';
import { catalogueIn, READING } from './catalogue-tab';
import { earlierPeriod, readOpened, type OpenedPeriod } from './opened-period';
import { plannedPeriod, rowsFor } from './planned-period';

/** The tabs that are missing, and what the board is to show. A period that is there is only turned to. */
export function periodPlans(
  tabs: Tabs,
  { round, settings }: Pick<SetupSource, 'round' | 'settings'>,
  request: OpenPeriodRequest,
) {
  const { year } = round.settings;
  const period = plannedPeriod(request, year);
  if ('fault' in period) return refused('badPeriod', period.fault);
  const role = periodRole(period.id);
  const title = BOARD_TAB.title(period.name, year);
  const present = tabs.get(role);
  if (present !== undefined && isShown(tabs, title)) {
    return refused('exists', OPEN_PERIOD.exists(period.name, year));
  }
  const asked = askedRows(tabs, round, request.kind);
  if ('ok' in asked) return asked;
  const reporters = reportersOf(round, settings);
  if ('ok' in reporters) return reporters;
  const { catalogue, indicators } = asked;
  const made = { ...period, indicators, reporters, ...catalogue.source };
  const now = present === undefined ? freshPeriod(made, year) : readOpened(tabs, role, year);
  if (now === undefined) return refused('exists', OPEN_PERIOD.exists(period.name, year));
  const board = {
    ...{ ...catalogue.source, title, period: now.place },
    previous: earlierPeriod(tabs, now),
    goals: indicators.filter(({ goal }) => goal !== '').length,
  };
  const own = present === undefined ? [periodTab(made)] : [];
  const plans = [...catalogue.plans, ...own, ...missingBoard(tabs, board)];
  return { ok: true, name: now.place.sheetName, plans, board } as const;
}

/** What the period asks whom for, or why there is nothing to ask. */
function askedRows(tabs: Tabs, round: RoundTabs, kind: OpenPeriodRequest['kind']) {
  const catalogue = catalogueIn(tabs, round);
  if ('fault' in catalogue) return refused('badCatalogue', catalogue.fault);
  const { rows } = readIndicatorCatalogue(catalogue.grid, ...READING);
  const indicators = rowsFor(rows, catalogue.grid, kind);
  if (indicators.length === 0) return refused('badCatalogue', OPEN_PERIOD.noIndicators());
  return { catalogue, indicators };
}

/** The units in their order, then those who only report; or why it is not certain who they are. */
function reportersOf({ units }: RoundTabs, settings: SetupSource['settings']) {
  const scored = units.filter(({ isScored }) => isScored);
  if (scored.length === 0) return refused('badPeriod', OPEN_PERIOD.noUnits());
  const further = furtherReporters(settings, units);
  const known = new Set(unitProblems({ units }));
  const problems = unitProblems({ units: [...units, ...further] }).filter((one) => !known.has(one));
  if (problems.length > 0) return refused('badReporters', OPEN_PERIOD.badReporters(problems));
  return [...scored, ...further].map(({ id, name, kind: level }) => ({ id, name, level }));
}

function missingBoard(tabs: Tabs, board: BoardSource) {
  return tabs.roles.includes('monitoring') ? [] : [monitoringTab(board)];
}

function isShown(tabs: Tabs, title: string): boolean {
  return tabs.get('monitoring')?.getRange(1, 1).getValue() === title;
}

function freshPeriod(made: PeriodSource, year: number): OpenedPeriod {
  const [from = 0, to = 0] = [lastDayIn(made.from), lastDayIn(made.to)];
  return {
    ...{ role: periodRole(made.id), year, from, to, isCumulative: made.isCumulative },
    place: freshPlace(made),
    ...{ name: made.tabName, ids: made.reporters.map(({ id }) => id) },
    levels: made.reporters.map(({ level }) => level),
  };
}

export function refused<Reason extends string>(reason: Reason, message: string) {
  return { ok: false, reason, message } as const;
}

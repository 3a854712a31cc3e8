/** The tabs of a period that is to be opened, or why it cannot be: its own, the catalogue where there is none, the board. */
import { readIndicatorCatalogue } from '../../catalogue/indicator-catalogue';
import type { OpenPeriodRequest } from '../../contract/calls/open-period';
import { monitoringTab } from '../../tabs/monitoring';
import { periodRole, periodTab } from '../../tabs/period';
import { freshPlace } from '../../tabs/plan/period-place';
import type { RoundTabs } from '../../tabs/plan/tab';
import { BOARD_TAB, OPEN_PERIOD } from '../../text/period';
import type { Tabs } from '../workbook/tabs';
import { catalogueIn, READING } from './catalogue-tab';
import { earlierPeriod } from './earlier-period';
import { plannedPeriod, rowsFor } from './planned-period';

export function periodPlans(tabs: Tabs, round: RoundTabs, request: OpenPeriodRequest) {
  const { year } = round.settings;
  const period = plannedPeriod(request, year);
  if ('fault' in period) return refused('badPeriod', period.fault);
  if (tabs.roles.includes(periodRole(period.id))) {
    return refused('exists', OPEN_PERIOD.exists(period.name, year));
  }
  const reporters = round.units.filter(({ isScored }) => isScored);
  if (reporters.length === 0) return refused('badPeriod', OPEN_PERIOD.noUnits());
  const catalogue = catalogueIn(tabs, round);
  if ('fault' in catalogue) return refused('badCatalogue', catalogue.fault);
  const indicators = rowsFor(
    readIndicatorCatalogue(catalogue.grid, ...READING).rows,
    catalogue.grid,
    request.kind,
  );
  if (indicators.length === 0) return refused('badCatalogue', OPEN_PERIOD.noIndicators());
  const made = {
    ...{ ...period, indicators, catalogue: catalogue.reference },
    reporters: reporters.map(({ id, name, kind }) => ({ id, name, level: kind })),
  };
  const board = {
    title: BOARD_TAB.title(period.name, year),
    catalogue: catalogue.reference,
    period: freshPlace(made),
    previous: earlierPeriod(tabs, made, year),
    goals: indicators.filter(({ goal }) => goal !== '').length,
  };
  const own = tabs.roles.includes('monitoring') ? [] : [monitoringTab(board)];
  const plans = [...catalogue.plans, periodTab(made), ...own];
  return { ok: true, role: periodRole(period.id), name: period.tabName, plans, board } as const;
}

export function refused<Reason extends string>(reason: Reason, message: string) {
  return { ok: false, reason, message } as const;
}

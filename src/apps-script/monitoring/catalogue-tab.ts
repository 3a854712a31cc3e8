/** The catalogue of indicators as it stands on Chỉ tiêu, or as it will where the tab is yet to be made. */
import { sampleIndicatorRows } from '../../catalogue/indicator-catalogue';
import { recordOf } from '../../core/record-of';
import { INDICATORS_TAB } from '../../text/indicators';
import { MONITORING_WORDS } from '../../text/monitoring-words';
import { OPEN_PERIOD } from '../../text/period';
import { catalogueArea, indicators } from '../../tabs/indicators';
import { absoluteName } from '../../tabs/plan/a1';
import type { RoundTabs } from '../../tabs/plan/tab';
import type { TabPlan } from '../../tabs/plan/tab-plan';
import { valuesOf } from '../workbook/cell-values';
import { isDamaged, openTab } from '../workbook/open-tab';
import { rangeOf } from '../workbook/range-of';
import type { Tabs } from '../workbook/tabs';

export interface CatalogueTab {
  /** Columns A to M below the header. */
  readonly grid: readonly (readonly unknown[])[];
  /** What formulas refer to. */
  readonly reference: string;
  /** Of the tab, where it is missing. */
  readonly plans: readonly TabPlan[];
}

export const READING = [MONITORING_WORDS, INDICATORS_TAB.headers.code] as const;

export function catalogueIn(
  tabs: Tabs,
  round: RoundTabs,
): CatalogueTab | { readonly fault: string } {
  const sheet = tabs.get('indicators');
  if (sheet === undefined) return freshCatalogue(round);
  const opened = openTab(tabs, indicators);
  if (isDamaged(opened)) return { fault: opened.damage };
  const { columns, headerRow } = opened;
  const area = catalogueArea(columns, headerRow, sheet.getMaxRows());
  if (area === undefined) return { fault: OPEN_PERIOD.catalogueMoved() };
  const values = valuesOf(rangeOf(sheet, { ...area, column: 1, columns: sheet.getLastColumn() }));
  const grid = values.map((cells) => indicators.keys.map((key) => cells[columns[key] - 1]));
  return { grid, reference: absoluteName(sheet.getName(), area), plans: [] };
}

function freshCatalogue(round: RoundTabs): CatalogueTab {
  const plan = indicators.plan(round);
  const headerRow = plan.size.rows - indicators.roomOf(round);
  const columns = recordOf(indicators.keys, (_, i) => i + 1);
  const area = catalogueArea(columns, headerRow, plan.size.rows);
  const reference = area === undefined ? '' : absoluteName(plan.name, area);
  return { grid: sampleIndicatorRows(round.indicators()), reference, plans: [plan] };
}

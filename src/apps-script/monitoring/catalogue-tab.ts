/** The catalogue of indicators as it stands on Chỉ tiêu, or as it will where the tab is yet to be made. */
import { sampleIndicatorRows } from '../../catalogue/indicator-catalogue';
import { recordOf } from '../../core/record-of';
import { INDICATORS_TAB } from '../../text/indicators';
import { MONITORING_WORDS } from '../../text/monitoring-words';
import { OPEN_PERIOD } from '../../text/period';
import { catalogueArea, indicators } from '../../tabs/indicators';
import { absoluteName, columnLetters, type Area } from '../../tabs/plan/a1';
import type { FormulaSource } from '../../tabs/plan/period-place';
import { versionName } from '../../tabs/plan/settings-layout';
import type { RoundTabs } from '../../tabs/plan/tab';
import type { TabPlan } from '../../tabs/plan/tab-plan';
import { valuesOf } from '../workbook/cell-values';
import { isDamaged, openTab } from '../workbook/open-tab';
import type { Tabs } from '../workbook/tabs';

export interface CatalogueTab {
  /** Columns A to M below the header. */
  readonly grid: readonly (readonly unknown[])[];
  /** What formulas refer to. */
  readonly source: FormulaSource;
  /** Of the tab, where it is missing. */
  readonly plans: readonly TabPlan[];
}

export const READING = [MONITORING_WORDS, INDICATORS_TAB.headers.code] as const;

export function catalogueIn(
  tabs: Tabs,
  round: RoundTabs,
): CatalogueTab | { readonly fault: string } {
  const read = readCatalogue(tabs);
  if (read === undefined) return freshCatalogue(round);
  if (isDamaged(read)) return { fault: read.damage };
  const { sheet, columns, headerRow, grid } = read;
  const area = catalogueArea(columns, headerRow, headerRow + grid.length);
  if (area === undefined) return { fault: OPEN_PERIOD.catalogueMoved() };
  return { grid, source: sourceOf(sheet.getName(), area, round), plans: [] };
}

/** Two reads; undefined where the tab is yet to be made. */
export function readCatalogue(tabs: Tabs) {
  if (tabs.get('indicators') === undefined) return undefined;
  const opened = openTab(tabs, indicators);
  if (isDamaged(opened)) return opened;
  const { sheet, columns, headerRow } = opened;
  const last = columnLetters(Math.max(...indicators.keys.map((key) => columns[key])));
  const cells = valuesOf(sheet.getRange(`A${headerRow}:${last}`)).slice(1);
  const grid = cells.map((row) => indicators.keys.map((key) => row[columns[key] - 1]));
  return { sheet, columns, headerRow, grid };
}

function freshCatalogue(round: RoundTabs): CatalogueTab {
  const plan = indicators.plan(round);
  const headerRow = plan.size.rows - indicators.roomOf(round);
  const columns = recordOf(indicators.keys, (_, i) => i + 1);
  const area = catalogueArea(columns, headerRow, plan.size.rows);
  if (area === undefined) throw new RangeError('a fresh catalogue is whole');
  const grid = sampleIndicatorRows(round.indicators());
  return { grid, source: sourceOf(plan.name, area, round), plans: [plan] };
}

function sourceOf(tab: string, area: Area, { settingsLayout }: RoundTabs): FormulaSource {
  return { catalogue: absoluteName(tab, area), version: versionName(settingsLayout) };
}

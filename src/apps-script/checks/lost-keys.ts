/**
 * Keys of our tabs that are gone, found again by the headers and labels beside them. Looked for before anything else is
 * read: what cannot be found cannot be checked. Of a tab whose keys are whole only its head is read.
 */
import { indexBy } from '../../core/identity';
import { FINDING } from '../../text/check-workbook';
import { areaName, areaOf } from '../../tabs/plan/a1';
import { keyedColumns, repairHead, type HeadRepair } from '../../tabs/plan/head';
import { keyText, positionsOf } from '../../tabs/plan/keys';
import type { TabPlan } from '../../tabs/plan/tab-plan';
import { tabOf, type Role } from '../../tabs';
import { HEAD_ROWS, isDamaged, openCells, rowsOf } from '../workbook/open-tab';
import { readGroups } from '../workbook/group';
import { writeRow } from '../tables/table';
import type { Tabs } from '../workbook/tabs';
import { readUnits } from '../workbook/units';
import { leftToPeople, type Finding } from './finding';
import { lostSettingKeys } from './lost-setting-keys';
import { plansAfresh } from './plans-afresh';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly unknown[])[];

export function lostKeys(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: Tabs,
): Finding[] {
  return plansAfresh(spreadsheet, tabs).flatMap((plan) => {
    const role = plan.role as Role;
    const [sheet, declared] = [tabs.get(role), tabOf(role)];
    if (sheet === undefined || declared === undefined || plan.keyRow === undefined) return [];
    // Its tables reach far down.
    const most = role === 'settings' ? Infinity : HEAD_ROWS;
    const cells = rowsOf(sheet, 1, Math.min(sheet.getMaxRows(), most));
    if (role === 'settings') return lostSettingKeys(sheet, cells);
    const opened = openCells(sheet, declared, role, cells);
    if (!isDamaged(opened)) {
      const there = positionsOf(opened.keys);
      if (keyedColumns(plan).every(({ key }) => there.has(key))) return [];
    } else if (opened.isMisnamed) return [leftToPeople(opened.damage)];
    return lostColumns(sheet, plan, cells);
  });
}

function lostColumns(sheet: Sheet, plan: TabPlan, cells: Cells): Finding[] {
  const { role } = plan;
  const wanted = keyedColumns(plan);
  const repair = repairHead(role, wanted, cells);
  const tab = sheet.getName();
  if (repair === undefined) return [leftToPeople(FINDING.keysUnclear(), tab)];
  const { headerRow, restored, gone } = repair;
  const range = areaName(areaOf(headerRow, 1));
  const write = () => {
    writeKeys(sheet, role, repair);
  };
  return [
    ...gone.map((text) => leftToPeople(FINDING.lineGone(text), tab)),
    ...(restored.length === 0
      ? []
      : [{ tab, range, text: FINDING.keysLost(restored), repair: write }]),
  ];
}

/** The keys last: with them the tab is whole. */
export function writeKeys(
  sheet: Sheet,
  role: string,
  { keyRow, headerRow, keys }: Pick<HeadRepair, 'keyRow' | 'headerRow' | 'keys'>,
): void {
  if (keyRow === 0) sheet.insertRowBefore(headerRow);
  const row = keyRow === 0 ? headerRow : keyRow;
  sheet.hideRows(row);
  const texts = keys.map((key) => (key === '' ? '' : keyText(role, key)));
  // An inserted row looks like the one above it.
  sheet.getRange(row, 1, 1, texts.length).clearFormat().setValues([texts]);
}

/** Units on Đơn vị whose hidden id is gone, found again by the name above their columns. */
export function lostIds(tabs: Tabs): Finding[] {
  const list = tabs.get('units') && readUnits(tabs);
  const groups = readGroups(tabs, 'inputs');
  if (list === undefined || isDamaged(list) || isDamaged(groups)) return [];
  const { table } = list;
  const [group] = groups;
  const columns = group?.blocks[0]?.columns ?? [];
  const taken = new Set(table.rows.map(({ id }) => id));
  const byName = indexBy(columns, ({ name }) => name);
  return table.rows.flatMap(({ name, id }, row) => {
    const column = name === '' || id !== '' ? undefined : byName.find(name);
    if (column === undefined || column.id === '' || taken.has(column.id)) return [];
    const range = areaName(areaOf(table.headerRow + 1 + row, table.columns.name));
    const repair = () => {
      writeRow(table, row, { id: column.id });
    };
    return [{ tab: table.sheet.getName(), range, text: FINDING.idLost(name), repair }];
  });
}

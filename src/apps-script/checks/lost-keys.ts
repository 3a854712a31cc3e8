/**
 * Keys of our tabs that are gone, found again by the headers and labels beside them. Looked for before anything else is
 * read: what cannot be found cannot be checked. Of a tab whose keys are whole only its head is read.
 */
import { FINDING } from '../../text/check-workbook';
import { cellText } from '../../text/cell-text';
import { SETTINGS_TAB } from '../../text/labels';
import { areaName, areaOf } from '../../tabs/plan/a1';
import { keyedColumns, repairHead, type HeadRepair } from '../../tabs/plan/head';
import {
  keysByTexts,
  keysIn,
  keyText,
  misnamedIn,
  positionsOf,
  rowKeysIn,
  rowKeyText,
  type KeyedText,
} from '../../tabs/plan/keys';
import type { TabPlan } from '../../tabs/plan/tab-plan';
import { SETTING_COLUMNS, SETTINGS_KEY_ROW } from '../../tabs/plan/settings-layout';
import { tabOf, type Role } from '../../tabs';
import { HEAD_ROWS, isDamaged, misnamed, openCells, rowsOf } from '../workbook/open-tab';
import { ROW_NAMES } from '../workbook/settings';
import type { Tabs } from '../workbook/tabs';
import { leftToPeople, type Finding } from './finding';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly unknown[])[];

/** `plans`: each tab as it would be made afresh, as far as that is known. */
export function lostKeys(tabs: Tabs, plans: readonly TabPlan[]): Finding[] {
  return plans.flatMap((plan) => {
    const role = plan.role as Role;
    const [sheet, declared] = [tabs.get(role), tabOf(role)];
    if (sheet === undefined || declared === undefined || plan.keyRow === undefined) return [];
    if (role === 'settings') return lostSettings(sheet);
    const cells = headOf(sheet);
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

function headOf(sheet: Sheet): Cells {
  return rowsOf(sheet, 1, Math.min(sheet.getMaxRows(), HEAD_ROWS));
}

function writeKeys(sheet: Sheet, role: string, { keyRow, headerRow, keys }: HeadRepair): void {
  if (keyRow === 0) sheet.insertRowBefore(headerRow);
  const row = keyRow === 0 ? headerRow : keyRow;
  const texts = keys.map((key) => (key === '' ? '' : keyText(role, key)));
  // An inserted row looks like the one above it.
  const range = sheet.getRange(row, 1, 1, texts.length);
  (keyRow === 0 ? range.clearFormat() : range).setValues([texts]);
  sheet.hideRows(row);
}

const ROW_TEXTS: readonly KeyedText[] = Object.entries(ROW_NAMES).map(([key, text]) => ({
  key,
  text,
}));

/** Cấu hình has no header: its columns are found by the labels of its rows, which have keys of their own. */
function lostSettings(sheet: Sheet): Finding[] {
  const cells = headOf(sheet);
  const tab = sheet.getName();
  const texts = (column: number) => cells.map((row) => cellText(row[column]));
  const columns = (cells[0] ?? []).map((_, column) => column);
  const known = new Set<string>(Object.values(ROW_NAMES));
  const countIn = (column: number) => texts(column).filter((text) => known.has(text)).length;
  const label = columns.reduce(
    (best, column) => (countIn(column) > countIn(best) ? column : best),
    0,
  );
  const keyed = columns.find((column) => keysOf(cells, column).some((key) => key in ROW_NAMES));
  const present = keyed === undefined ? cells.map(() => '') : keysOf(cells, keyed);
  const other = misnamedIn(ROW_NAMES, present, texts(label));
  if (other !== undefined) return [leftToPeople(misnamed(sheet, other).damage)];
  const keys = keysByTexts(ROW_TEXTS, texts(label), present);
  if (keys === undefined || countIn(label) * 2 < known.size) {
    return [leftToPeople(FINDING.keysUnclear(), tab)];
  }
  const gone = ROW_TEXTS.filter(({ key }) => !keys.includes(key));
  const restored = ROW_TEXTS.filter(({ key }) => keys.includes(key) && !present.includes(key));
  const keyRow = cells.findIndex((row) => keysIn(row, 'settings').includes('value'));
  const heads = SETTING_COLUMNS.filter(
    (name) => keyRow < 0 || !keysIn(cells[keyRow] ?? [], 'settings').includes(name),
  );
  const findings: Finding[] = gone.map(({ text }) => leftToPeople(FINDING.lineGone(text), tab));
  if (restored.length + heads.length === 0) return findings;
  const names = [
    ...restored.map(({ text }) => text),
    ...heads.map((name) => SETTINGS_TAB.columns[name]),
  ];
  const repair = () => {
    const behind = label + SETTING_COLUMNS.length - 1;
    const isFree = (column: number) =>
      column >= behind && texts(column).every((text) => text === '');
    const column = keyed ?? columns.find(isFree) ?? Math.max(behind, columns.length);
    writeSettingKeys(sheet, { keys, label, column, keyRow, width: columns.length });
  };
  return [...findings, { tab, range: '', text: FINDING.keysLost(names), repair }];
}

function keysOf(cells: Cells, column: number): readonly string[] {
  return rowKeysIn(
    cells.map((row) => row[column]),
    'settings',
  );
}

interface SettingKeys {
  readonly keys: readonly string[];
  /** Columns and the row of their keys, from 0; -1 where there is none. */
  readonly label: number;
  readonly column: number;
  readonly keyRow: number;
  readonly width: number;
}

function writeSettingKeys(sheet: Sheet, at: SettingKeys): void {
  const { keys, label, column, width } = at;
  if (column >= width) sheet.insertColumnsAfter(width, column + 1 - width);
  keys.forEach((key, row) => {
    if (key !== '') sheet.getRange(row + 1, column + 1).setValue(rowKeyText('settings', key));
  });
  const row = at.keyRow < 0 ? SETTINGS_KEY_ROW : at.keyRow + 1;
  const own = ['label', 'value', 'note'].map((name) => keyText('settings', name));
  sheet.getRange(row, label + 1, 1, own.length).setValues([own]);
  sheet.getRange(row, column + 1).setValue(keyText('settings', 'keys'));
  sheet.hideColumns(column + 1);
  sheet.hideRows(row);
}

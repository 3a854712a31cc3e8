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
  rowKeysIn,
  rowKeyText,
  type KeyedText,
} from '../../tabs/plan/keys';
import type { TabPlan } from '../../tabs/plan/tab-plan';
import { SETTING_COLUMNS, SETTING_ROWS, SETTINGS_KEY_ROW } from '../../tabs/plan/settings-layout';
import { type Role } from '../../tabs';
import { HEAD_ROWS, rowsOf } from '../workbook/open-tab';
import type { Tabs } from '../workbook/tabs';
import type { Finding } from './finding';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly unknown[])[];

/** `plans`: each tab as it would be made afresh, as far as that is known. */
export function lostKeys(tabs: Tabs, plans: readonly TabPlan[]): Finding[] {
  return plans.flatMap((plan) => {
    const sheet = tabs.get(plan.role as Role);
    if (sheet === undefined || plan.keyRow === undefined) return [];
    return plan.role === 'settings' ? lostSettings(sheet) : lostColumns(sheet, plan);
  });
}

function lostColumns(sheet: Sheet, plan: TabPlan): Finding[] {
  const wanted = keyedColumns(plan);
  const repair = repairHead(plan.role, wanted, headOf(sheet));
  const tab = sheet.getName();
  if (repair === undefined) {
    return [{ tab, range: '', text: FINDING.keysUnclear(), repair: undefined }];
  }
  const { headerRow, restored, gone } = repair;
  const range = areaName(areaOf(headerRow, 1));
  return [
    ...gone.map((text) => ({ tab, range: '', text: FINDING.lineGone(text), repair: undefined })),
    ...(restored.length === 0
      ? []
      : [
          {
            tab,
            range,
            text: FINDING.keysLost(restored),
            repair: () => {
              writeKeys(sheet, plan.role, repair);
            },
          },
        ]),
  ];
}

function headOf(sheet: Sheet): Cells {
  return rowsOf(sheet, 1, Math.min(sheet.getMaxRows(), HEAD_ROWS));
}

function writeKeys(sheet: Sheet, role: string, { keyRow, headerRow, keys }: HeadRepair): void {
  if (keyRow === 0) sheet.insertRowBefore(headerRow);
  const row = keyRow === 0 ? headerRow : keyRow;
  const texts = keys.map((key) => (key === '' ? '' : keyText(role, key)));
  sheet.getRange(row, 1, 1, texts.length).setValues([texts]);
  sheet.hideRows(row);
}

const ROW_TEXTS: readonly KeyedText[] = [
  ...SETTING_ROWS.map((key) => ({ key, text: SETTINGS_TAB.labels[key] })),
  { key: 'grades', text: SETTINGS_TAB.gradeHeaders[0] },
  { key: 'appraisers', text: SETTINGS_TAB.appraiserHeaders[0] },
];

/** Cấu hình has no header: its columns are found by the labels of its rows, which have keys of their own. */
function lostSettings(sheet: Sheet): Finding[] {
  const cells = headOf(sheet);
  const tab = sheet.getName();
  const texts = (column: number) => cells.map((row) => cellText(row[column]));
  const columns = (cells[0] ?? []).map((_, column) => column);
  const known = new Set(ROW_TEXTS.map(({ text }) => text));
  const countIn = (column: number) => texts(column).filter((text) => known.has(text)).length;
  const label = columns.reduce(
    (best, column) => (countIn(column) > countIn(best) ? column : best),
    0,
  );
  const keyed = columns.find((column) =>
    keysOf(cells, column).some(
      (key) => known.size > 0 && key !== '' && ROW_TEXTS.some((row) => row.key === key),
    ),
  );
  const present = keyed === undefined ? cells.map(() => '') : keysOf(cells, keyed);
  const keys = keysByTexts(ROW_TEXTS, texts(label), present);
  if (keys === undefined || countIn(label) * 2 < known.size) {
    return [{ tab, range: '', text: FINDING.keysUnclear(), repair: undefined }];
  }
  const gone = ROW_TEXTS.filter(({ key }) => !keys.includes(key));
  const restored = ROW_TEXTS.filter(({ key }) => keys.includes(key) && !present.includes(key));
  const keyRow = cells.findIndex((row) => keysIn(row, 'settings').includes('value'));
  const heads = SETTING_COLUMNS.filter(
    (name) => keyRow < 0 || !keysIn(cells[keyRow] ?? [], 'settings').includes(name),
  );
  const findings: Finding[] = gone.map(({ text }) => ({
    tab,
    range: '',
    text: FINDING.lineGone(text),
    repair: undefined,
  }));
  if (restored.length + heads.length === 0) return findings;
  const names = [
    ...restored.map(({ text }) => text),
    ...heads.map((name) => SETTINGS_TAB.columns[name]),
  ];
  const repair = () => {
    const column = keyed ?? Math.max(label + SETTING_COLUMNS.length - 1, columns.length);
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

function writeSettingKeys(
  sheet: Sheet,
  at: {
    readonly keys: readonly string[];
    readonly label: number;
    readonly column: number;
    readonly keyRow: number;
    readonly width: number;
  },
): void {
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

/** Reads Cấu hình as people left it: the values, the grade bands, the appraisers, and where formulas find them. One read. */
import { isBlank } from '../../core/reading';
import { rowKeysIn, positionsOf } from '../../tabs/plan/keys';
import { settings } from '../../tabs/settings';
import {
  APPRAISER_ROWS,
  GRADE_ROWS,
  SETTING_ROWS,
  type SettingName,
  type SettingsLayout,
} from '../../tabs/plan/settings-layout';
import { SETTINGS_TAB } from '../../text/labels';
import { SETUP } from '../../text/setup-message';
import { isDamaged, openCells, type Damage } from './open-tab';
import type { Tabs } from './tabs';

export interface SettingsTab {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Where the cells stand; the tab's name, which only formulas need, costs a call of its own. */
  readonly layout: Omit<SettingsLayout, 'sheetName'>;
  readonly values: Readonly<Record<SettingName, unknown>>;
  /** Name and lowest index of each grade, as typed. */
  readonly grades: readonly (readonly unknown[])[];
  /** Group code and e-mails, as typed. */
  readonly appraisers: readonly (readonly unknown[])[];
}

export function readSettingsTab(tabs: Tabs): SettingsTab | Damage {
  const sheet = tabs.get('settings');
  if (sheet === undefined) return { damage: SETUP.tabMissing(settings.name) };
  const cells = sheet.getDataRange().getValues() as unknown[][];
  const opened = openCells(sheet, settings, 'settings', cells);
  if (isDamaged(opened)) return opened;
  const { label, value, keys } = opened.columns;
  const rows = positionsOf(
    rowKeysIn(
      cells.map((row) => row[keys - 1]),
      'settings',
    ),
  );
  const missing = [...SETTING_ROWS, 'grades' as const, 'appraisers' as const].filter(
    (name) => !rows.has(name),
  );
  // Formulas take name and value of a grade band as two columns side by side.
  if (missing.length > 0 || value !== label + 1) {
    const names = missing.map((name) => LABELS[name]);
    const moved = value === label + 1 ? [] : [settings.columns.value];
    return { damage: SETUP.damagedTab(sheet.getName(), [...names, ...moved]) };
  }
  const at = Object.fromEntries(rows) as Record<(typeof missing)[number], number>;
  const below = (row: number, count: number) =>
    cells.slice(row, row + count).map((cell) => [cell[label - 1] ?? '', cell[value - 1] ?? '']);
  const valueOf = (name: SettingName) => cells[at[name] - 1]?.[value - 1] ?? '';
  return {
    sheet,
    layout: { rows: at, gradesHeaderRow: at.grades, valueColumn: value },
    values: Object.fromEntries(
      SETTING_ROWS.map((name) => [name, valueOf(name)]),
    ) as SettingsTab['values'],
    grades: below(at.grades, GRADE_ROWS).filter((band) => !band.every(isBlank)),
    appraisers: below(at.appraisers, APPRAISER_ROWS),
  };
}

const LABELS = {
  ...SETTINGS_TAB.labels,
  grades: SETTINGS_TAB.gradeHeaders[0],
  appraisers: SETTINGS_TAB.appraiserHeaders[0],
};

/** Reads Cấu hình as people left it: the values, the tables of grades, appraisers and reporters, and where formulas find them. One read. */
import { isBlank } from '../../core/reading';
import { recordOf } from '../../core/record-of';
import { readGrades, type GradeTable } from '../../rules/grade-table';
import { reportersIn, type Unit } from '../../rules/units';
import { misnamedIn, positionsOf, rowKeysIn } from '../../tabs/plan/keys';
import { readEmails } from '../../tabs/plan/protection-plan';
import { settings } from '../../tabs/settings';
import {
  APPRAISER_ROWS,
  gradeRowsBetween,
  REPORTER_ROWS,
  SETTING_ROWS,
  type SettingName,
  type SettingRow,
  type SettingsLayout,
} from '../../tabs/plan/settings-layout';
import { cellText, typedText } from '../../text/cell-text';
import { SETTINGS_TAB } from '../../text/settings-tab';
import { SETUP } from '../../text/setup-message';
import { homeIn } from '../copy/home';
import { cellsOf, isDamaged, misnamed, openCells, type Damage } from './open-tab';
import type { Tabs } from './tabs';

/** The labels of the rows that have a key. */
export const ROW_NAMES: Readonly<Record<SettingRow, string>> = {
  ...SETTINGS_TAB.labels,
  grades: SETTINGS_TAB.gradeHeaders[0],
  appraisers: SETTINGS_TAB.appraiserHeaders[0],
  reporters: SETTINGS_TAB.reporterHeaders[0],
};

export interface SettingsTab {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Where the cells stand; the tab's name, which only formulas need, costs a call of its own. */
  readonly layout: Omit<SettingsLayout, 'sheetName'>;
  /** The file in which the round lives (home.ts); '' where none is written. */
  readonly home: string;
  readonly values: Readonly<Record<SettingName, unknown>>;
  /** Name, lowest index and conditions of each grade, as typed. */
  readonly grades: readonly (readonly unknown[])[];
  /** Group code and e-mails, as typed. */
  readonly appraisers: readonly (readonly unknown[])[];
  /** Name, level and e-mails of those who only report, as typed. */
  readonly reporters: readonly (readonly unknown[])[];
}

export function readSettingsTab(tabs: Tabs): SettingsTab | Damage {
  const sheet = tabs.get('settings');
  if (sheet === undefined) return { damage: SETUP.tabMissing(settings.name) };
  const cells = cellsOf(sheet);
  const opened = openCells(sheet, settings, 'settings', cells);
  if (isDamaged(opened)) return opened;
  const { label, value, note, keys } = opened.columns;
  const rowKeys = rowKeysIn(
    cells.map((row) => row[keys - 1]),
    'settings',
  );
  const rows = positionsOf(rowKeys);
  const missing = Object.entries(ROW_NAMES).filter(([name]) => !rows.has(name));
  // Formulas take name and value of a grade band as two columns side by side.
  if (missing.length > 0 || value !== label + 1) {
    const names = missing.map(([, text]) => text);
    const moved = value === label + 1 ? [] : [settings.columns.value];
    return { damage: SETUP.damagedTab(sheet.getName(), [...names, ...moved]) };
  }
  const texts = cells.map((row) => cellText(row[label - 1]));
  const other = misnamedIn(ROW_NAMES, rowKeys, texts);
  if (other !== undefined) return misnamed(sheet, other);
  const at = Object.fromEntries(rows) as Record<SettingRow, number>;
  const below = (row: number, count: number, columns = [label, value]) =>
    cells.slice(row, row + count).map((cell) => columns.map((column) => cell[column - 1] ?? ''));
  const gradeRows = gradeRowsBetween(at.grades, at.appraisers);
  const grades = below(at.grades, gradeRows, [label, value, note]);
  return {
    sheet,
    layout: {
      ...{ rows: at, gradesHeaderRow: at.grades, gradeRows },
      ...{ valueColumn: value, noteColumn: note, keysColumn: keys },
    },
    home: homeIn(cells),
    values: recordOf(SETTING_ROWS, (name) => cells[at[name] - 1]?.[value - 1] ?? ''),
    grades: grades.filter((band) => !band.every(isBlank)),
    appraisers: below(at.appraisers, APPRAISER_ROWS),
    reporters: below(at.reporters, REPORTER_ROWS, [label, value, note]),
  };
}

/** What the table of grades means for criteria of these codes. */
export function gradesOf({ grades }: SettingsTab, codes: readonly string[]): GradeTable {
  return readGrades(grades, codes);
}

/** Who reports beside the units. */
export function furtherReporters(
  settings: Pick<SettingsTab, 'reporters'> | undefined,
  units: readonly Unit[],
): readonly Unit[] {
  return reportersIn(settings?.reporters.map((line) => line.map(typedText)) ?? [], units);
}

/** Who reports, with the addresses that can be written to. */
export function contactsOf(settings: Pick<SettingsTab, 'reporters'>, units: readonly Unit[]) {
  return [...units, ...furtherReporters(settings, units)].map(({ name, email }) => ({
    name,
    emails: readEmails(email).valid,
  }));
}

/** Reads Cấu hình and Đơn vị as people left them: the values, and where the cells stand that formulas refer to. */
import { isBlank } from '../../core/reading';
import {
  GRADE_ROWS,
  SETTING_ROWS,
  SETTING_VALUE_COLUMN,
  type SettingName,
  type SettingsLayout,
} from '../../tabs/plan/settings-layout';
import { columnLetters } from '../../tabs/plan/a1';
import type { AnchoredTab } from './anchors';

export interface SettingsTab {
  /** Where the cells stand; the tab's name, which only formulas need, costs a call of its own. */
  readonly layout: Omit<SettingsLayout, 'sheetName'>;
  readonly values: Readonly<Record<SettingName, unknown>>;
  /** Name and lowest index of each grade, as typed. */
  readonly grades: readonly (readonly unknown[])[];
}

/** Up to the column of values, whole: no call asks how long the tab is. */
const COLUMNS_READ = `A:${columnLetters(SETTING_VALUE_COLUMN)}`;

/** Undefined where a row that formulas need has lost its anchor. */
export function readSettingsTab({ sheet, rows }: AnchoredTab): SettingsTab | undefined {
  const grades = rows.get('grades');
  if (grades === undefined || !rows.has('decimals')) return undefined;
  const values = sheet.getRange(COLUMNS_READ).getValues() as unknown[][];
  const rowOf = (name: SettingName) => rows.get(name) ?? 0;
  const entries = SETTING_ROWS.map((name) => [name, rowOf(name)] as const);
  return {
    layout: {
      rows: Object.fromEntries(entries) as Record<SettingName, number>,
      gradesHeaderRow: grades,
    },
    values: Object.fromEntries(
      entries.map(([name, row]) => [name, values[row - 1]?.[SETTING_VALUE_COLUMN - 1] ?? '']),
    ) as Record<SettingName, unknown>,
    grades: values
      .slice(grades, grades + GRADE_ROWS)
      .filter(([name, from]) => !isBlank(name) || !isBlank(from)),
  };
}

/** The names typed on Đơn vị, in their order; undefined where the tab has lost its anchors. */
export function readUnitNames({
  sheet,
  rows,
  columns,
}: AnchoredTab): readonly string[] | undefined {
  const header = rows.get('header');
  const column = columns.get('unit');
  if (header === undefined || column === undefined) return undefined;
  // The one column: the line above the table is a formula, which may be waiting for its result.
  const whole = `${columnLetters(column)}:${columnLetters(column)}`;
  const values = sheet.getRange(whole).getValues() as unknown[][];
  return values
    .slice(header)
    .map(([name]) => name)
    .filter((cell) => !isBlank(cell))
    .map((cell) => String(cell).trim());
}

/** Names that came with a call, on a tab where nobody has typed any yet. */
export function enterUnitNames(
  { sheet, rows, columns }: AnchoredTab,
  names: readonly string[],
): void {
  const header = rows.get('header');
  const column = columns.get('unit');
  if (header === undefined || column === undefined || names.length === 0) return;
  sheet.getRange(header + 1, column, names.length).setValues(names.map((name) => [name]));
}

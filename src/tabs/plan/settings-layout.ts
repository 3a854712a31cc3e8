/**
 * Where the settings stand on Cấu hình: one row each, value in column B, then the table of grade bands, then the table of
 * appraisers, which workbooks made before it do not have.
 */
import { areaOf, type Area } from './a1';

export const SETTING_ROWS = [
  'year',
  'locality',
  'superiorBody',
  'issuingBody',
  'decimals',
  'tieBreakers',
  'stage',
  'selfDeadline',
  'appraisalDeadline',
  'explanationDeadline',
  'criteriaTitle',
  'criteriaStatus',
] as const;
export type SettingName = (typeof SETTING_ROWS)[number];

/** Rows kept for grade bands; a locality rarely has more than five. */
export const GRADE_ROWS = 8;

export const SETTING_VALUE_COLUMN = 2;

/** Rows kept for appraisers: most groups have one line, some two. */
export const APPRAISER_ROWS = 20;

export interface SettingsLayout {
  readonly sheetName: string;
  readonly rows: Readonly<Record<SettingName, number>>;
  /** The header of the grade bands. */
  readonly gradesHeaderRow: number;
}

const FIRST_ROW = 4;

export function freshSettingsLayout(sheetName: string): SettingsLayout {
  const rows = Object.fromEntries(SETTING_ROWS.map((name, i) => [name, FIRST_ROW + i]));
  return {
    sheetName,
    rows: rows as Record<SettingName, number>,
    gradesHeaderRow: FIRST_ROW + SETTING_ROWS.length + 1,
  };
}

export function decimalsArea(layout: SettingsLayout): Area {
  return areaOf(layout.rows.decimals, SETTING_VALUE_COLUMN);
}

export function gradesArea(layout: SettingsLayout): Area {
  return areaOf(layout.gradesHeaderRow + 1, 1, GRADE_ROWS, 2);
}

/** Below the grade bands and a blank row: the header of the appraisers. */
export function freshAppraisersRow(gradesHeaderRow: number): number {
  return gradesHeaderRow + GRADE_ROWS + 2;
}

/** Codes and e-mails, below their header. */
export function appraisersArea(headerRow: number): Area {
  return areaOf(headerRow + 1, 1, APPRAISER_ROWS, 2);
}

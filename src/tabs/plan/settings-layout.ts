/**
 * Where the settings stand on Cấu hình: one row each, value in column B, then the tables of grade bands, of appraisers and of
 * those who only report, which workbooks made before them do not have.
 */
import { foldText } from '../../core/fold-text';
import { MAX_DECIMALS } from '../../core/points';
import type { TieBreaker } from '../../core/rank-units';
import { recordOf } from '../../core/record-of';
import { cellText } from '../../text/cell-text';
import { ADD_ON_VERSION } from '../../text/publication';
import { TIE_RESULT } from '../../text/settings-tab';
import { SETUP } from '../../text/setup-message';
import { VOCABULARY } from '../../text/vocabulary';
import { absoluteName, areaOf, type Area } from './a1';

export const SETTING_ROWS = [
  'year',
  'locality',
  'superiorBody',
  'issuingBody',
  'decimals',
  'tieBreakers',
  'ceiling',
  'stage',
  'selfDeadline',
  'appraisalDeadline',
  'explanationDeadline',
  'criteriaTitle',
  'criteriaStatus',
  'roundingStep',
  'roundedPart',
  'roundingMode',
  'ranksByKind',
  'version',
] as const;
export type SettingName = (typeof SETTING_ROWS)[number];

/** Rows that code finds again by the hidden column of keys: the settings, and the headers of the three tables. */
export type SettingRow = SettingName | 'grades' | 'appraisers' | 'reporters';

/** The cell of the add-on's version, as formulas name it: another text in it has them computed again. */
export function versionName({ sheetName, rows, valueColumn }: SettingsLayout): string {
  return absoluteName(sheetName, areaOf(rows.version, valueColumn));
}

/** Columns by key, in their fresh order. */
export const SETTING_COLUMNS = ['label', 'value', 'note', 'keys'] as const;

/** The line of the stage has no place here: the keys stand in its row. */
export const SETTINGS_KEY_ROW = 3;

/** Rows kept for grade bands; a locality rarely has more than five. */
const GRADE_ROWS = 8;

export const SETTING_VALUE_COLUMN = 2;

/** Rows kept for appraisers: most groups have one line, some two. */
export const APPRAISER_ROWS = 20;

/** And for those who report figures of periods without being scored. */
export const REPORTER_ROWS = 20;

export interface SettingsLayout {
  readonly sheetName: string;
  /** The names of the grade bands stand left of it. */
  readonly valueColumn: number;
  /** The conditions of the grade bands stand in it. */
  readonly noteColumn: number;
  /** Of the hidden keys. */
  readonly keysColumn: number;
  readonly rows: Readonly<Record<SettingName, number>>;
  /** The header of the grade bands, and how many rows below it are theirs. */
  readonly gradesHeaderRow: number;
  readonly gradeRows: number;
}

const FIRST_ROW = 4;

export function freshSettingsLayout(sheetName: string): SettingsLayout {
  return {
    sheetName,
    valueColumn: SETTING_VALUE_COLUMN,
    noteColumn: SETTING_VALUE_COLUMN + 1,
    keysColumn: SETTING_COLUMNS.indexOf('keys') + 1,
    rows: recordOf(SETTING_ROWS, (_, i) => FIRST_ROW + i),
    gradesHeaderRow: FIRST_ROW + SETTING_ROWS.length + 1,
    gradeRows: GRADE_ROWS,
  };
}

/** The round's decimals as the cell states them; 2 where it states nothing that scores can be rounded to. */
export function decimalsIn(cell: unknown): number {
  return isDecimals(cell) ? cell : DEFAULT_DECIMALS;
}

export function isDecimals(cell: unknown): cell is number {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && cell <= MAX_DECIMALS;
}

export const DEFAULT_DECIMALS = 2;

/**
 * `0.1.0`, and from the second time on how often it was asked for, `0.1.0 (2)`: all our formulas take the cell, so that
 * another text in it has Google compute them again.
 */
export function nextVersionMark(cell: unknown): string {
  const [version, times = '1'] = cellText(cell).split(/[ ()]+/);
  return version === ADD_ON_VERSION ? `${version} (${Number(times) + 1})` : ADD_ON_VERSION;
}

/** The add-on that computed the sheet, where it is another than this one: '' where the cell says none, null where it is this one. */
export function otherVersionIn(cell: unknown): string | null {
  const [version = ''] = cellText(cell).split(' ');
  return version === ADD_ON_VERSION ? null : version;
}

/** `3; kết quả 5.2`: what is earned at a code, or what was answered there. */
export function tieBreakersIn(cell: unknown): readonly TieBreaker[] {
  const texts = cellText(cell)
    .split(';')
    .map((text) => text.trim());
  return texts.filter((text) => text !== '').map(tieBreakerIn);
}

function tieBreakerIn(text: string): TieBreaker {
  const [word, code] = [TIE_RESULT, text.split(/\s+/).pop() ?? ''];
  return foldText(text) === `${word} ${foldText(code)}` ? { resultOf: code } : text;
}

/** Whether no bonus lifts an index above 100: so it is where nothing is said. Undefined where the cell says neither. */
export function ceilingIn(cell: unknown): boolean | undefined {
  const text = foldText(cellText(cell));
  if (text === '') return true;
  const isSaid = (words: readonly string[]) => words.some((word) => foldText(word) === text);
  return isSaid(VOCABULARY.yes) ? true : isSaid(VOCABULARY.no) ? false : undefined;
}

/** What is wrong with the first that no row has, or whose answer no row asks for. */
export function tieBreakerFault(wanted: readonly TieBreaker[], codes: readonly string[]) {
  for (const tieBreaker of wanted) {
    const isResult = typeof tieBreaker !== 'string';
    const code = isResult ? tieBreaker.resultOf : tieBreaker;
    if (!codes.includes(code)) return SETUP.tieBreakerUnknown(code);
    const isParent = codes.some((each) => each.startsWith(`${code}.`));
    if (isResult && isParent) return SETUP.tieBreakerParent(code);
  }
  return undefined;
}

/** Keys and values of all settings: two columns of one height. */
export function settingAreas({ rows, keysColumn, valueColumn }: SettingsLayout): readonly Area[] {
  const places = SETTING_ROWS.map((name) => rows[name]);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return [keysColumn, valueColumn].map((column) => areaOf(first, column, last - first + 1));
}

/** Names and cuts, conditions: of one height. */
export function gradesAreas(layout: SettingsLayout): readonly Area[] {
  const { gradesHeaderRow, gradeRows, valueColumn, noteColumn } = layout;
  const area = (column: number, columns: number) =>
    areaOf(gradesHeaderRow + 1, column, gradeRows, columns);
  return [area(valueColumn - 1, 2), area(noteColumn, 1)];
}

/** Below the grade bands and a blank row: the header of the appraisers. */
export function freshAppraisersRow(gradesHeaderRow: number): number {
  return gradesHeaderRow + GRADE_ROWS + 2;
}

/** More than were made where people have inserted some between the two headers. */
export function gradeRowsBetween(gradesHeaderRow: number, appraisersRow: number): number {
  return Math.max(GRADE_ROWS, appraisersRow - gradesHeaderRow - 2);
}

/** Codes and e-mails, below their header. */
export function appraisersArea(headerRow: number): Area {
  return areaOf(headerRow + 1, 1, APPRAISER_ROWS, 2);
}

/** Below the appraisers, a blank row and the one of the note: the header of those who only report. */
export function freshReportersRow(appraisersRow: number): number {
  return appraisersRow + APPRAISER_ROWS + 2;
}

/**
 * What stands in cells, read and written as people see it. Days and times are those of the sheet's own wall clock, whatever
 * zone the script runs in; a text stays a text, even `=…`, of which reports differ whether Google makes a formula in a
 * plain-text cell. Source: developers.google.com/apps-script/reference/spreadsheet/range (getValue, setValue).
 */
import { isDate } from '../../core/reading';
import { SETUP } from '../../text/setup-message';
import { DamagedWorkbook } from '../damaged-workbook';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function valuesOf(range: Range): unknown[][] {
  const values = range.getValues() as unknown[][];
  if (!values.some((row) => row.some(isDate))) return values;
  const zone = foreignZone();
  if (zone === undefined) return values;
  return values.map((row) => row.map((cell) => (isDate(cell) ? wallClock(cell, zone) : cell)));
}

/** The moment that shows on the sheet's wall clock what `moment` shows on the script's. */
export function shownAs(moment: Date): Date {
  const zone = foreignZone();
  if (zone === undefined) return moment;
  const shift = (from: Date) => moment.getTime() - wallClock(from, zone).getTime();
  const near = new Date(moment.getTime() + shift(moment));
  // Once more, where a summer time begins or ends in between.
  return new Date(near.getTime() + shift(near));
}

/** Undefined where its clock shows what the script's shows, in summer and winter: one zone has several names. */
export function foreignZone(
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
): string | undefined {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  if (zone === Session.getScriptTimeZone()) return undefined;
  const year = new Date().getFullYear();
  const isSame = (day: Date) => wallClock(day, zone).getTime() === day.getTime();
  return [new Date(year, 0, 1), new Date(year, 6, 1)].every(isSame) ? undefined : zone;
}

function wallClock(moment: Date, zone: string): Date {
  const [year = 0, month = 1, day, hours, minutes, seconds] = Utilities.formatDate(
    moment,
    zone,
    'yyyy/MM/dd/HH/mm/ss',
  )
    .split('/')
    .map(Number);
  return new Date(year, month - 1, day, hours, minutes, seconds);
}

/** Blanks in front may not count, and a wide sign may be taken for the plain one. */
const FORMULA = /^\s*[=+\uff1d\uff0b]/;

/** Into plain-text cells. Only where a text begins as a formula does is it looked at what became of it. */
export function writeTexts(range: Range, values: readonly (readonly unknown[])[]): void {
  range.setValues(values.map((row) => [...row]));
  const isDoubtful = (cell: unknown) => typeof cell === 'string' && FORMULA.test(cell);
  if (!values.some((row) => row.some(isDoubtful))) return;
  // An apostrophe in front is how people keep a text from becoming a formula; Sheets takes it away.
  for (const [cell, text] of formulasIn(range, values)) cell.setValue(`'${text}`);
  const left = formulasIn(range, values);
  for (const [cell] of left) cell.clearContent();
  const [first] = left;
  if (first !== undefined) throw new DamagedWorkbook(SETUP.becameFormula(first[1]));
}

function formulasIn(range: Range, values: readonly (readonly unknown[])[]): [Range, string][] {
  return range.getFormulas().flatMap((row, r) =>
    row.flatMap((formula, c): [Range, string][] => {
      const text = values[r]?.[c];
      const isMade = formula !== '' && typeof text === 'string';
      return isMade ? [[range.getCell(r + 1, c + 1), text]] : [];
    }),
  );
}

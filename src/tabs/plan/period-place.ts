/**
 * Where things stand on the tab of a period: rows as it is made, and the typed cells as formulas of other tabs refer to them, which
 * follow from the row of keys and from the first column of figures.
 */
import { areaNameFixed, areaOf, type Area } from './a1';
import { keyText } from './keys';

export const WINDOW_ROW = 3;
export const STATE_ROW = 4;
export const LEVEL_ROW = 5;
export const KEYS_ROW = 6;
export const HEADERS_ROW = 7;
export const FIRST_ROW = HEADERS_ROW + 1;

/**
 * Where the typed cells of a period stand: what formulas refer to. With their headers, so that whose a column is goes with it, and
 * with the column before the first and the one behind the last, which are nobody's: a reporter's that is moved to the end of a range
 * would leave it.
 */
export interface PeriodPlace {
  readonly sheetName: string;
  readonly reporters: number;
  readonly values: Area;
  readonly codes: Area;
  readonly stated: Area;
  readonly names: Area;
  /** And the keys below them. */
  readonly levels: Area;
  readonly from: Area;
  readonly way: Area;
}

interface PlaceSource {
  readonly sheetName: string;
  readonly rows: number;
  readonly reporters: number;
  /** Rows and columns from which all others follow. */
  readonly keyRow: number;
  readonly values: number;
}

export function periodPlace({
  sheetName,
  rows,
  reporters,
  keyRow,
  values,
}: PlaceSource): PeriodPlace {
  const [before, width, down] = [values - 1, reporters + 2, keyRow - KEYS_ROW];
  const above = (row: number, rows = 1) => areaOf(row + down, before, rows, width);
  return {
    ...{ sheetName, reporters, names: above(HEADERS_ROW), levels: above(LEVEL_ROW, 2) },
    values: areaOf(HEADERS_ROW + down, before, rows + 1, width),
    codes: areaOf(HEADERS_ROW + down, 1, rows + 1),
    stated: areaOf(HEADERS_ROW + down, values + reporters, rows + 1),
    from: areaOf(WINDOW_ROW + down, 2),
    way: areaOf(STATE_ROW + down, 2),
  };
}

/** Beside the typed cells of a period, as formulas name them. */
export interface FormulaSource {
  readonly catalogue: string;
  /** The cell of the add-on's version: no argument, but what has a formula computed again. */
  readonly version: string;
}

/** What fills the results. */
export function statisticsFormula(
  place: PeriodPlace,
  { catalogue, version }: FormulaSource,
): string {
  const { values, codes, levels, stated } = place;
  const [typed, coded, level, whole] = [values, codes, levels, stated].map(areaNameFixed);
  return `=CCHC_STATISTICS(${[typed, coded, catalogue, level, whole, version].join(';')})`;
}

/** Begins what stands behind the role in the key of a reporter's column. */
export const REPORTER_KEY = 'value/';
const REPORTER = new RegExp(`^${keyText('period:[^/]+', REPORTER_KEY)}`);

export function isReporterKey(cell: unknown): boolean {
  return typeof cell === 'string' && REPORTER.test(cell);
}

interface Made {
  readonly tabName: string;
  readonly indicators: readonly unknown[];
  readonly reporters: readonly unknown[];
}

/** Behind the descriptions of a row. */
export const FIRST_VALUE = 7;

/** Of a tab as it is made. */
export function freshPlace({ tabName, indicators, reporters }: Made): PeriodPlace {
  const [rows, count] = [indicators.length, reporters.length];
  const place = { sheetName: tabName, rows, reporters: count };
  return periodPlace({ ...place, keyRow: KEYS_ROW, values: FIRST_VALUE });
}

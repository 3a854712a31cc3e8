// What all sheets of a file share: its strings, colours and styles, and how its dates are to be read.
import { isDatePattern } from '../number-formats';
import type { Package } from '../package/open-package';
import type { WorkMeter } from '../work-meter';
import type { CellStyle } from '../workbook';
import type { ColorReader } from './colors';
import { createColorReader } from './colors';
import { readStyles } from './styles';
import type { WorkbookPart } from './workbook-part';

/** The style of a cell format by its index, or undefined where it says nothing. */
export type StyleReader = (index: string | undefined) => CellStyle | undefined;

export interface FileContext {
  readonly meter: WorkMeter;
  readonly strings: readonly string[];
  readonly color: ColorReader;
  readonly style: StyleReader;
  /** By the index that highlighting rules carry. */
  readonly highlights: readonly CellStyle[];
  /** Days to add to a date's serial number, by the cell's format. */
  readonly dayShift: (styleIndex: number) => number;
}

/** Days between the first days of the two calendars of Excel. */
const DAYS_FROM_1900_TO_1904 = 1462;

export async function readFileContext(file: Package, book: WorkbookPart): Promise<FileContext> {
  const text = (path: string | undefined) =>
    path !== undefined && file.has(path) ? file.text(path) : Promise.resolve(undefined);
  const color = createColorReader(await text(book.themePath), file.meter);
  const { cells, highlights } = readStyles(await text(book.stylesPath), color, file.meter);
  const styles = cells.map((style) => (Object.keys(style).length > 0 ? style : undefined));
  const isDate = cells.map(({ format }) => format !== undefined && isDatePattern(format));
  return {
    meter: file.meter,
    strings: book.strings,
    color,
    style: (index) => styles[Number(index ?? 0)],
    highlights,
    dayShift: (index) => (book.countsFrom1904 && isDate[index] ? DAYS_FROM_1900_TO_1904 : 0),
  };
}

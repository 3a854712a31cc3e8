// What all sheets of a file share: its strings, colours and styles, and how its formulas and dates are to be read.
import type { IStyleData } from '@univerjs/core';
import { createColorReader } from './colors-from-xlsx';
import type { FormulaTranslation } from './file-formulas';
import { isDatePattern } from './number-formats';
import type { Package } from './package/open-package';
import type { SheetContext } from './sheet-from-xlsx';
import { readStyles } from './style-from-xlsx';
import type { WorkbookPart } from './workbook-from-xlsx';

export interface StyledContext extends SheetContext {
  readonly highlights: readonly IStyleData[];
  /** The styles that cells refer to, by id. */
  readonly styles: Readonly<Record<string, IStyleData>>;
}

/** Days between the first days of the two calendars of Excel. */
const DAYS_FROM_1900_TO_1904 = 1462;

export async function readFileContext(
  file: Package,
  book: WorkbookPart,
  readFormula: FormulaTranslation,
): Promise<StyledContext> {
  const text = (path: string | undefined) =>
    path !== undefined && file.has(path) ? file.text(path) : Promise.resolve(undefined);
  const color = createColorReader(await text(book.themePath));
  const sheet = readStyles(await text(book.stylesPath), color);
  const ids = sheet.cells.map((style, index) =>
    Object.keys(style).length > 0 ? `s${index}` : undefined,
  );
  const isDate = sheet.cells.map(({ n }) => n && isDatePattern(n.pattern));
  return {
    strings: book.strings,
    readFormula,
    color,
    highlights: sheet.highlights,
    styles: Object.fromEntries(
      sheet.cells.flatMap((style, index) => (ids[index] ? [[ids[index], style]] : [])),
    ),
    styleId: (index) => ids[Number(index ?? 0)],
    dayShift: (index) => (book.countsFrom1904 && isDate[index] ? DAYS_FROM_1900_TO_1904 : 0),
  };
}

// Reads one sheet part: cells, column and row sizes, merges, the frozen pane, colour of the tab. Highlighting rules and
// validations are handed on as they stand, since their ranges can only be cut once the size of the sheet is known.
// Source: ECMA-376 part 1, 18.3 (worksheets).
import type { ICellData, IFreeze, IRowData, IWorksheetData } from '@univerjs/core';
import type { CellRange } from '../univer/a1-notation';
import { columnIndex } from '../univer/a1-notation';
import type { CellContext } from './cell-from-xlsx';
import { readCell } from './cell-from-xlsx';
import { clearValues } from './clear-values';
import { readColumns } from './columns-from-xlsx';
import type { ColorReader } from './colors-from-xlsx';
import type { FormulaTranslation } from './file-formulas';
import { LAST_COLUMN, LAST_ROW } from './formula-parts';
import { refuseTooManyCells } from './most-cells';
import type { XmlElement } from './package/xml-element';
import { childNamed, childrenNamed, isOn, numberIn, visitElements } from './package/xml-element';
import { referencesIn } from './ranges';
import { POINTS_PER_PIXEL } from './units';
import { NO, YES } from './univer-values';

export interface SheetContext {
  readonly strings: readonly string[];
  readonly readFormula: FormulaTranslation;
  readonly color: ColorReader;
  /** Id of the style of a cell format, or undefined where it says nothing. */
  readonly styleId: (index: string | undefined) => string | undefined;
  readonly dayShift: (styleIndex: number) => number;
}

export type CellMatrix = Record<number, Record<number, ICellData>>;

export interface SheetReading {
  readonly data: Partial<IWorksheetData>;
  readonly cells: CellMatrix;
  readonly conditionalFormats: readonly XmlElement[];
  readonly validations: readonly XmlElement[];
}

const WANTED = new Set(['sheetPr', 'sheetView', 'sheetFormatPr', 'cols', 'row', 'mergeCells']);
WANTED.add('conditionalFormatting').add('dataValidations');

export function readSheet(xml: string, context: SheetContext): SheetReading {
  const found = new Map<string, XmlElement[]>();
  const rows = createRowReader(context);
  visitElements(xml, WANTED, (element) => {
    if (element.name === 'row') rows.read(element);
    else if (!found.get(element.name)?.push(element)) found.set(element.name, [element]);
  });
  const all = (name: string) => found.get(name) ?? [];
  const columns = all('cols').flatMap(({ children }) => children);
  // what an array formula spills is worked out again; only its own cell keeps a result
  for (const range of outermost(rows.arrays)) clearValues(rows.cells, range);
  return {
    data: {
      ...readFormat(all('sheetFormatPr')[0]),
      ...readView(all('sheetView')[0]),
      tabColor: readTabColor(all('sheetPr')[0], context.color) ?? '',
      mergeData: all('mergeCells').flatMap(({ children }) => children.flatMap(mergedRange)),
      rowData: rows.rowData,
      ...readColumns(columns, all('sheetFormatPr')[0], context.styleId),
    },
    cells: rows.cells,
    conditionalFormats: all('conditionalFormatting'),
    validations: all('dataValidations').flatMap(({ children }) => children),
  };
}

/** Without those that lie within the last one kept: array formulas never overlap, and each costs a walk over the cells. */
function outermost(ranges: readonly CellRange[]): CellRange[] {
  const kept: CellRange[] = [];
  for (const range of ranges) {
    const last = kept[kept.length - 1];
    const isWithin =
      last !== undefined &&
      range.startRow >= last.startRow &&
      range.endRow <= last.endRow &&
      range.startColumn >= last.startColumn &&
      range.endColumn <= last.endColumn;
    if (!isWithin) kept.push(range);
  }
  return kept;
}

interface RowReader {
  readonly cells: CellMatrix;
  readonly rowData: Record<number, Partial<IRowData>>;
  readonly arrays: CellRange[];
  read(row: XmlElement): void;
}

function createRowReader(context: SheetContext): RowReader {
  const cells: CellMatrix = {};
  const rowData: Record<number, Partial<IRowData>> = {};
  const arrays: CellRange[] = [];
  const cellContext: CellContext = { ...context, shared: new Map(), arrays };
  let next = 0;
  let count = 0;
  const read = (element: XmlElement): void => {
    const row = (numberIn(element.attributes['r']) ?? next + 1) - 1;
    next = row + 1;
    if (!Number.isInteger(row) || row < 0 || row > LAST_ROW) return;
    const data = readRowData(element, context);
    if (Object.keys(data).length > 0) rowData[row] = data;
    refuseTooManyCells((count += element.children.length));
    const values = readRowCells(element, row, cellContext, context);
    if (Object.keys(values).length > 0) cells[row] = values;
  };
  return { cells, rowData, arrays, read };
}

function readRowCells(
  element: XmlElement,
  row: number,
  cellContext: CellContext,
  context: SheetContext,
): Record<number, ICellData> {
  const values: Record<number, ICellData> = {};
  let column = -1;
  for (const cell of childrenNamed(element, 'c')) {
    const letters = /^[A-Z]{1,3}/.exec(cell.attributes['r'] ?? '')?.[0];
    column = letters === undefined ? column + 1 : columnIndex(letters);
    const s = context.styleId(cell.attributes['s']);
    const data = { ...readCell(cell, row, column, cellContext), ...(s !== undefined && { s }) };
    if (column <= LAST_COLUMN && Object.keys(data).length > 0) values[column] = data;
  }
  return values;
}

function readRowData({ attributes }: XmlElement, context: SheetContext): Partial<IRowData> {
  const height = numberIn(attributes['ht']);
  const outline = numberIn(attributes['outlineLevel']) ?? 0;
  const s = isOn(attributes['customFormat']) ? context.styleId(attributes['s']) : undefined;
  return {
    ...(height !== undefined &&
      isOn(attributes['customHeight']) && { h: pixelsFromPoints(height), ia: NO }),
    ...(isOn(attributes['hidden']) && { hd: YES }),
    ...(outline > 0 && { custom: { outline } }),
    ...(s !== undefined && { s }),
  };
}

function pixelsFromPoints(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}

function readFormat(format: XmlElement | undefined): Partial<IWorksheetData> {
  const height = numberIn(format?.attributes['defaultRowHeight']);
  return { defaultRowHeight: height === undefined ? 20 : pixelsFromPoints(height) };
}

function readView(view: XmlElement | undefined): Partial<IWorksheetData> {
  const isShown = !/^(0|false)$/.test(view?.attributes['showGridLines'] ?? '');
  return {
    showGridlines: isShown ? YES : NO,
    freeze: readFreeze(view && childNamed(view, 'pane')),
  };
}

function readFreeze(pane: XmlElement | undefined): IFreeze {
  const { state = '', xSplit, ySplit } = pane?.attributes ?? {};
  const isFrozen = state.startsWith('frozen');
  const columns = isFrozen ? countIn(xSplit, LAST_COLUMN) : 0;
  const rows = isFrozen ? countIn(ySplit, LAST_ROW) : 0;
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

function countIn(value: string | undefined, most: number): number {
  const count = numberIn(value) ?? 0;
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 0;
}

function readTabColor(properties: XmlElement | undefined, color: ColorReader): string | undefined {
  return properties && color(childNamed(properties, 'tabColor'));
}

function mergedRange({ attributes }: XmlElement): CellRange[] {
  return referencesIn(attributes['ref'] ?? '').map(({ range }) => range);
}

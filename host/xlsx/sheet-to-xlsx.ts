// Writes the cells, sizes and merges of one sheet of a snapshot. What Excel has no place for is handed back as records
// for our hidden sheet. Rules and notes have files of their own.
// Source: ExcelJS README; @univerjs/core 0.25.1, IWorksheetData.
import type { CustomData, ICellData, IWorksheetData } from '@univerjs/core';
import { formatA1 } from '../univer/a1-notation';
import type { CalculatedCells } from '../univer/calculated-cells';
import { formulaToXlsx, LONGEST_TEXT, resultToXlsx, valueToXlsx } from './cell-to-xlsx';
import { cellsOf } from './cells-of';
import type { Worksheet } from './exceljs';
import type { FormulaTranslation } from './file-formulas';
import { withoutBook } from './file-formulas';
import type { AnchorWriter } from './kept/anchors';
import { isKeptFormula, keepFormula } from './kept/kept-formulas';
import type { KeptRecord } from './kept/kept-records';
import type { SharedFormulas } from './shared-formulas';
import type { StyleBook } from './style-book';
import { PIXELS_PER_CHARACTER, POINTS_PER_PIXEL } from './units';
import { YES } from './univer-values';

export interface SheetContext {
  readonly sheetName: string;
  readonly styles: StyleBook;
  readonly anchors: AnchorWriter;
  readonly spilled: CalculatedCells[string];
  readonly formulaOf: SharedFormulas;
  readonly write: FormulaTranslation;
}

export type SheetData = Partial<IWorksheetData>;

/** Returns what must be kept of the cells. */
export function writeSheet(sheet: Worksheet, data: SheetData, context: SheetContext): KeptRecord[] {
  const records = writeCells(sheet, data, context);
  writeSpilled(sheet, data, context.spilled);
  writeColumns(sheet, data, context.styles);
  writeRows(sheet, data, context.styles);
  for (const range of data.mergeData ?? []) sheet.mergeCellsWithoutStyle(formatA1(range));
  return records;
}

function writeCells(sheet: Worksheet, data: SheetData, context: SheetContext): KeptRecord[] {
  const records: KeptRecord[] = [];
  for (const [row, column, cell] of cellsOf(data)) {
    const target = sheet.getCell(row + 1, column + 1);
    target.style = context.styles(cell.s) ?? {};
    const formula = context.formulaOf(cell, row, column);
    if (formula === undefined) {
      target.value = valueToXlsx(cell);
      records.push(...keepLongText(cell, row, column, context));
    } else if (isKeptFormula(formula, isSpilled(context.spilled, row, column))) {
      target.value = resultToXlsx(cell);
      const plain = withoutBook(formula);
      records.push(keepFormula(context.sheetName, row, column, plain, context.anchors));
    } else target.value = formulaToXlsx(formula, cell, context.write);
  }
  return records;
}

function isSpilled(spilled: CalculatedCells[string], row: number, column: number): boolean {
  return spilled[row]?.[column] !== undefined;
}

function keepLongText(
  { v }: ICellData,
  row: number,
  column: number,
  { sheetName, anchors }: SheetContext,
): KeptRecord[] {
  if (typeof v !== 'string' || v.length <= LONGEST_TEXT) return [];
  const cell = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  return [{ kind: 'text', anchor: anchors.anchor(sheetName, cell, 'cell'), text: v }];
}

/** Results of formulas that spill, in all cells but those that hold a formula themselves. */
function writeSpilled(sheet: Worksheet, data: SheetData, spilled: CalculatedCells[string]): void {
  const formulas = new Set<string>();
  for (const [row, column, { f, si }] of cellsOf(data))
    if (f ?? si) formulas.add(`${row} ${column}`);
  for (const [row, cells] of Object.entries(spilled)) {
    for (const [column, { v, t }] of Object.entries(cells)) {
      if (formulas.has(`${row} ${column}`)) continue;
      const value = resultToXlsx({ v, t });
      if (value !== null) sheet.getCell(Number(row) + 1, Number(column) + 1).value = value;
    }
  }
}

const DEFAULT_WIDTH = 88;

function writeColumns(sheet: Worksheet, data: SheetData, styles: StyleBook): void {
  const { defaultColumnWidth = DEFAULT_WIDTH } = data;
  sheet.properties.outlineLevelCol = deepest(data.columnData);
  for (const [index, column] of linesOf(data.columnData)) {
    const target = sheet.getColumn(index + 1);
    target.width = widthToXlsx(column.w ?? defaultColumnWidth);
    target.hidden = column.hd === YES;
    target.outlineLevel = outlineOf(column.custom);
    const style = styles(column.s);
    // not `target.style`: its setter would also change the cells, which have their own styles
    if (style) Object.assign(target, { style });
  }
}

function linesOf<T>(lines: Readonly<Record<number, T | undefined>> = {}): [number, T][] {
  return Object.entries(lines).flatMap(([at, line]) => (line ? [[Number(at), line]] : []));
}

/** ExcelJS drops a column of exactly 9 characters, which it takes for the default. */
export function widthToXlsx(pixels: number): number {
  const width = pixels / PIXELS_PER_CHARACTER;
  return width === 9 ? 9.01 : width;
}

function writeRows(sheet: Worksheet, data: SheetData, styles: StyleBook): void {
  sheet.properties.outlineLevelRow = deepest(data.rowData);
  for (const [index, row] of linesOf(data.rowData)) {
    const target = sheet.getRow(index + 1);
    target.getCell(1); // ExcelJS leaves out rows without cells or height, hidden ones too
    if (row.h !== undefined && row.ia !== YES) target.height = row.h * POINTS_PER_PIXEL;
    target.hidden = row.hd === YES;
    target.outlineLevel = outlineOf(row.custom);
    const style = styles(row.s);
    if (style) Object.assign(target, { style });
  }
}

type Lines = Readonly<Record<number, { readonly custom?: CustomData } | undefined>>;

function deepest(lines: Lines = {}): number {
  return Math.max(0, ...linesOf(lines).map(([, line]) => outlineOf(line.custom)));
}

/** How deep a row or column lies in groups; the local host keeps it beside Univer's own data. */
function outlineOf(custom: CustomData | undefined): number {
  return Number(custom?.['outline'] ?? 0);
}

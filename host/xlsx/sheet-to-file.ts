// One sheet of a snapshot as a plain sheet. What a file has no place for is handed back as records for our hidden sheet.
// Source: @univerjs/core 0.25.1, IWorksheetData.
import type { CustomData, ICellData, IWorksheetData, Nullable } from '@univerjs/core';
import { LONGEST_TEXT } from '../../xlsx/limits';
import type { Cell, CellRow, Line, Sheet } from '../../xlsx/workbook';
import type { CalculatedCells } from '../univer/calculated-cells';
import { hexColor, type StyleBook } from './cell-style';
import { resultValue, typedValue } from './cell-value';
import { cellsOf } from './cells-of';
import type { FormulaTranslation } from './file-formulas';
import { withoutBook } from './file-formulas';
import type { AnchorWriter } from './kept/anchors';
import { isKeptFormula, keepFormula } from './kept/kept-formulas';
import { keepOutside } from './kept/kept-outside';
import type { KeptRecord } from './kept/kept-records';
import type { OutsideTest } from './outside-formulas';
import { withOutside } from './outside-formulas';
import { createSharedFormulas } from './shared-formulas';
import { NO, YES } from './univer-values';

type SpilledCells = CalculatedCells[string];

export interface SheetWriting {
  readonly styles: StyleBook;
  readonly anchors: AnchorWriter;
  readonly spilled: SpilledCells;
  readonly write: FormulaTranslation;
  readonly isOutside: OutsideTest;
  /** Of the workbook that is written. */
  readonly bookId: string;
}

export type SheetData = Partial<IWorksheetData>;

export interface WrittenSheet {
  readonly sheet: Omit<Sheet, 'name' | 'notes' | 'highlights' | 'validations'>;
  readonly records: readonly KeptRecord[];
}

export function sheetToFile(data: SheetData, writing: SheetWriting): WrittenSheet {
  const { hidden, tabColor, showGridlines, freeze, defaultColumnWidth, mergeData } = data;
  const { cells, records } = cellsToFile(data, writing);
  return {
    sheet: {
      visibility: hidden === YES ? 'hidden' : 'visible',
      tabColor: hexColor(tabColor),
      hidesGridLines: showGridlines === NO,
      ...(freeze && {
        frozen: { rows: positive(freeze.ySplit), columns: positive(freeze.xSplit) },
      }),
      defaultWidth: defaultColumnWidth,
      columns: columnsToFile(data, writing.styles),
      rows: rowsToFile(data, writing.styles),
      cells,
      merges: mergeData ?? [],
    },
    records,
  };
}

function positive(count: number): number {
  return Math.max(0, count);
}

type WritableCells = Record<number, Record<number, Cell>>;

interface WrittenCells {
  readonly cells: Record<number, CellRow>;
  readonly records: readonly KeptRecord[];
}

function cellsToFile(data: SheetData, writing: SheetWriting): WrittenCells {
  const { name: tab = '' } = data;
  const { styles, spilled, anchors, write, isOutside, bookId } = writing;
  const cells: WritableCells = {};
  const records: KeptRecord[] = [];
  const formulaOf = createSharedFormulas(data);
  for (const [row, column, cell] of cellsOf(data)) {
    const formula = formulaOf(cell, row, column);
    const style = styles(cell.s);
    const put = (content: Cell) => ((cells[row] ??= {})[column] = { ...content, style });
    if (formula === undefined) {
      put({ value: typedValue(cell) });
      records.push(...keepLongText(tab, cell, row, column, anchors));
      records.push(...keepOutside(tab, cell, row, column, anchors));
    } else if (isKeptFormula(formula, spilled[row]?.[column] !== undefined)) {
      put({ value: resultValue(cell) });
      records.push(keepFormula(tab, row, column, withoutBook(formula, bookId), anchors));
    } else if (isOutside(write(formula))) {
      put({ value: resultValue(cell) });
      const typed = withOutside({ v: cell.v ?? '' }, write(formula));
      records.push(...keepOutside(tab, typed, row, column, anchors));
    } else put({ value: resultValue(cell), formula: write(formula) });
  }
  addSpilled(cells, data, spilled);
  return { cells, records };
}

function keepLongText(
  tab: string,
  { v }: ICellData,
  row: number,
  column: number,
  anchors: AnchorWriter,
): KeptRecord[] {
  if (typeof v !== 'string' || v.length <= LONGEST_TEXT) return [];
  const cell = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  return [{ kind: 'text', anchor: anchors.anchor(tab, cell, 'cell'), text: v }];
}

/** Results of formulas that spill, in all cells but those that hold a formula themselves. */
function addSpilled(
  cells: WritableCells,
  { cellData = {} }: SheetData,
  spilled: SpilledCells,
): void {
  const hasFormula = (cell: Nullable<ICellData>) => Boolean(cell?.f ?? cell?.si);
  for (const [row, values] of numbered(spilled)) {
    for (const [column, { v, t }] of numbered(values)) {
      const value = resultValue({ v, t });
      if (value === undefined || hasFormula(cellData[row]?.[column])) continue;
      const line = (cells[row] ??= {});
      line[column] = { ...line[column], value };
    }
  }
}

const DEFAULT_WIDTH = 88;

function columnsToFile(data: SheetData, styles: StyleBook): Record<number, Line> {
  const { defaultColumnWidth = DEFAULT_WIDTH, columnData } = data;
  const lines = numbered(columnData).map(([at, { w, hd, s, custom }]): [number, Line] => {
    const size = w ?? defaultColumnWidth;
    return [at, { size, isHidden: hd === YES, outline: outlineOf(custom), style: styles(s) }];
  });
  return Object.fromEntries(lines);
}

function rowsToFile({ rowData }: SheetData, styles: StyleBook): Record<number, Line> {
  const lines = numbered(rowData).map(([at, { h, ia, hd, s, custom }]): [number, Line] => {
    const line = { isHidden: hd === YES, outline: outlineOf(custom), style: styles(s) };
    return [at, h !== undefined && ia !== YES ? { ...line, size: h } : line];
  });
  return Object.fromEntries(lines);
}

function numbered<T>(items: Readonly<Record<number, T | undefined>> = {}): [number, T][] {
  return Object.entries(items).flatMap(([at, item]) => (item ? [[Number(at), item]] : []));
}

/** How deep a row or column lies in groups; the local host keeps it beside Univer's own data. */
function outlineOf(custom: CustomData | undefined): number {
  return Number(custom?.['outline'] ?? 0);
}

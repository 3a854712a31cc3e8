// One sheet of a plain workbook as Univer keeps it, with its rules and notes, cut to the size that the sheet has here.
// Source: @univerjs/core 0.25.1, IWorksheetData.
import type { IColumnData, IFreeze, IRowData, IWorksheetData } from '@univerjs/core';
import { LAST_COLUMN, LAST_ROW } from '../../xlsx/cell-range';
import type { SheetExtent } from '../../xlsx/formulas/ranges';
import { areaOf, cutRanges } from '../../xlsx/formulas/ranges';
import type { CellRow, Line, Lines, Sheet } from '../../xlsx/workbook';
import type { StyleIds } from './cell-style';
import { toUniverValue } from './cell-value';
import type { CellMatrix } from './cells-of';
import { clearValues } from './clear-values';
import type { ConditionalFormat } from './conditional-format';
import { toConditionalFormats } from './conditional-format';
import type { DataValidation, ValidationReading } from './data-validation';
import { toDataValidations } from './data-validation';
import type { WrittenRules } from './kept/kept-records';
import type { KnownSheet } from './kept/restore-sheets';
import type { NoteMatrix } from './notes';
import { toNoteMatrix } from './notes';
import type { OutsideTest } from './outside-formulas';
import { refilledCells, withOutside } from './outside-formulas';
import { NO, YES } from './univer-values';

export interface SheetReading extends Omit<ValidationReading, 'extent'> {
  readonly idOf: StyleIds['idOf'];
  readonly isOutside: OutsideTest;
}

export interface WholeSheet {
  readonly id: string;
  readonly name: string;
  readonly data: Partial<IWorksheetData>;
  readonly cells: CellMatrix;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly DataValidation[];
  readonly notes: NoteMatrix;
}

/** What a new spreadsheet has. */
const USUAL_ROWS = 1000;
const USUAL_COLUMNS = 26;

export function sheetFromFile(known: KnownSheet, reading: SheetReading): WholeSheet {
  const { id, name, kept, sheet } = known;
  const extent = extentOf(sheet, kept);
  const cells = cellsFromFile(sheet, reading);
  const mergeData = cutRanges(sheet.merges ?? [], extent);
  reading.meter.spend(
    'mergedCells',
    mergeData.reduce((sum, range) => sum + areaOf(range), 0),
  );
  const formats = toConditionalFormats(sheet.highlights ?? [], reading.read, extent);
  return {
    id,
    name,
    data: {
      id,
      name,
      hidden: sheet.visibility === 'visible' ? NO : YES,
      ...extent,
      tabColor: sheet.tabColor ?? '',
      ...linesFromFile(sheet, reading.idOf),
      ...viewFromFile(sheet, kept),
      ...(kept?.custom && { custom: kept.custom }),
      mergeData,
      cellData: cells,
    },
    cells,
    conditionalFormats: restoreStops(formats, kept?.rules),
    validations: toDataValidations(sheet.validations ?? [], { ...reading, extent }),
    notes: toNoteMatrix(sheet.notes ?? []),
  };
}

function cellsFromFile({ cells = {}, arrays = [] }: Sheet, reading: SheetReading): CellMatrix {
  const matrix: CellMatrix = {};
  const refilled = refilledCells(cells);
  for (const [row, values] of Object.entries(cells)) {
    const isRefilled = (column: string) => refilled.size > 0 && refilled.has(`${row},${column}`);
    matrix[Number(row)] = rowOf(values, isRefilled, reading);
  }
  // what an array formula spills is worked out again; only its own cell keeps a result
  for (const range of arrays) {
    if (matrix[range.startRow]?.[range.startColumn]?.f) clearValues(matrix, range, reading.meter);
  }
  return matrix;
}

function rowOf(
  cells: CellRow,
  isRefilled: (column: string) => boolean,
  { idOf, read, isOutside }: SheetReading,
): CellMatrix[number] {
  const row: CellMatrix[number] = {};
  for (const [column, { value, formula, style }] of Object.entries(cells)) {
    const s = idOf(style);
    const look = s === undefined ? {} : { s };
    if (isRefilled(column)) row[Number(column)] = look;
    else if (formula === undefined) row[Number(column)] = { ...toUniverValue(value), ...look };
    else if (isOutside(formula)) {
      row[Number(column)] = withOutside({ ...toUniverValue(value), ...look }, formula);
    } else {
      row[Number(column)] = { ...toUniverValue(value), f: `=${read(formula)}`, ...look };
    }
  }
  return row;
}

function linesFromFile(
  { columns = {}, rows = {}, defaultWidth, defaultHeight }: Sheet,
  idOf: StyleIds['idOf'],
): Partial<IWorksheetData> {
  const common = ({ isHidden, outline, style }: Line) => {
    const s = idOf(style);
    return {
      ...(isHidden && { hd: YES }),
      ...(outline && { custom: { outline } }),
      ...(s !== undefined && { s }),
    };
  };
  return {
    ...(defaultWidth !== undefined && { defaultColumnWidth: defaultWidth }),
    ...(defaultHeight !== undefined && { defaultRowHeight: defaultHeight }),
    columnData: eachLine(columns, ({ size, ...line }): Partial<IColumnData> => {
      return { ...(size !== undefined && { w: size }), ...common(line) };
    }),
    rowData: eachLine(rows, ({ size, ...line }): Partial<IRowData> => {
      return { ...(size !== undefined && { h: size, ia: NO }), ...common(line) };
    }),
  };
}

function eachLine<T>(lines: Lines, change: (line: Line) => T): Record<number, T> {
  return Object.fromEntries(Object.entries(lines).map(([at, line]) => [at, change(line)]));
}

/** LibreOffice forgets panes and hidden grid lines when it converts without a window. */
function viewFromFile(
  { frozen, hidesGridLines }: Sheet,
  kept: Partial<NonNullable<KnownSheet['kept']>> = {},
): Partial<IWorksheetData> {
  const { defaultRowHeight, freeze, showGridlines } = kept;
  const areHidden = hidesGridLines === true || showGridlines === NO;
  return {
    ...(defaultRowHeight !== undefined && { defaultRowHeight }),
    freeze: (frozen && freezeOf(frozen)) ?? freeze ?? freezeOf({ rows: 0, columns: 0 }),
    showGridlines: areHidden ? NO : YES,
  };
}

function freezeOf({ rows, columns }: NonNullable<Sheet['frozen']>): IFreeze {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

/** LibreOffice forgets which rules stop the others; the same number of rules are the same rules. */
function restoreStops(
  formats: readonly ConditionalFormat[],
  written: WrittenRules | undefined,
): readonly ConditionalFormat[] {
  const isForgotten =
    formats.length === written?.count && formats.every(({ stopIfTrue }) => !stopIfTrue);
  return isForgotten
    ? formats.map((format, at) => ({ ...format, stopIfTrue: written.stops.includes(at + 1) }))
    : formats;
}

/** Whole columns and rows that are merged do not make a sheet larger. */
function extentOf({ cells = {}, merges = [] }: Sheet, kept: KnownSheet['kept']): SheetExtent {
  const rows = merges.map(({ endRow }) => endRow).filter((row) => row < LAST_ROW);
  const columns = merges.map(({ endColumn }) => endColumn).filter((at) => at < LAST_COLUMN);
  const lastRow = largest([...rows, lastIndex(cells)]);
  const lastColumn = largest([...columns, ...Object.values(cells).map(lastIndex)]);
  return {
    rowCount: Math.max(kept?.rowCount ?? USUAL_ROWS, lastRow + 1),
    columnCount: Math.max(kept?.columnCount ?? USUAL_COLUMNS, lastColumn + 1),
  };
}

/** Of any number of them: an argument each would be too many for a call. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, next) => Math.max(most, next), 0);
}

function lastIndex(record: Readonly<Record<number, unknown>>): number {
  return Number(Object.keys(record).at(-1) ?? 0);
}

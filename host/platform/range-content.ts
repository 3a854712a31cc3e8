// The part of Range that reads and writes what cells hold: values, display texts, formulas, notes.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/range
import { CellValueType, type ICellData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { CellPatch } from '../univer/cell-store';
import type { CellValue } from '../univer/cell-value';
import { BLANK_CELL, cellValue, COMPUTING } from '../univer/cell-value';
import { formulaReader, formulaWriter, isMistaken } from './formula-reader';
import { displayText, PLAIN_TEXT } from '../univer/number-format';
import { cellFromValue, filledFormula, formulaPatch } from '../univer/cell-input';
import { isDate } from '../univer/serial-date';
import { RangePosition } from './range-position';
import { momentIn, wallClockIn } from './zoned-date';

/** What Sheets shows in place of a formula that it cannot read. */
const UNREADABLE = '#ERROR!';

export abstract class RangeContent extends RangePosition {
  getValues(): CellValue[][] {
    this.context.assertComputed(this.hostSheetId, this.hostArea);
    const { cells } = this.context.workbook;
    const isComputing = this.context.temper === 'computing';
    return this.hostGrid((row, column) => {
      if (isComputing && cells.isResult(this.hostSheetId, row, column))
        return cells.formula(this.hostSheetId, row, column) === '' ? '' : COMPUTING;
      const value = cellValue(
        cells.cell(this.hostSheetId, row, column),
        this.hostPattern(row, column),
      );
      return isDate(value) ? momentIn(this.context.timeZone, value) : value;
    });
  }

  getValue(): CellValue {
    return this.hostFirst().getValues()[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    const values = this.getValues();
    const language = this.context.language();
    const { startRow, startColumn } = this.hostArea;
    return values.map((row, r) =>
      row.map((value, c) => {
        const shown = isDate(value) ? wallClockIn(this.context.timeZone, value) : value;
        return displayText(shown, this.hostPattern(startRow + r, startColumn + c), language);
      }),
    );
  }

  getDisplayValue(): string {
    return this.hostFirst().getDisplayValues()[0]?.[0] ?? '';
  }

  isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === ''));
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    this.hostRequireShape(values);
    const { startRow, startColumn } = this.hostArea;
    const year = this.context.now().getFullYear();
    this.hostWrite(
      values.map((row, r) =>
        row.map((value, c) =>
          this.hostCellOf(value, this.hostPattern(startRow + r, startColumn + c), year),
        ),
      ),
    );
    return this;
  }

  setValue(value: unknown): this {
    return this.setValues(this.hostGrid(() => value));
  }

  getFormulas(): string[][] {
    const { cells } = this.context.workbook;
    const readBack = formulaReader(this.context.temper);
    return this.hostGrid((row, column) => readBack(cells.formula(this.hostSheetId, row, column)));
  }

  getFormula(): string {
    return this.hostFirst().getFormulas()[0]?.[0] ?? '';
  }

  setFormulas(formulas: readonly (readonly string[])[]): this {
    this.hostRequireShape(formulas);
    const { startRow, startColumn } = this.hostArea;
    this.hostWrite(
      formulas.map((row, r) =>
        row.map((formula, c) =>
          this.hostFormula(formula, this.hostPattern(startRow + r, startColumn + c)),
        ),
      ),
    );
    return this;
  }

  /** In a block references move from cell to cell, as when a formula is filled in. */
  setFormula(formula: string): this {
    const { startRow, startColumn } = this.hostArea;
    this.hostWrite(
      this.hostGrid((row, column) =>
        filledFormula(
          this.hostFormula(formula, this.hostPattern(row, column)),
          column - startColumn,
          row - startRow,
        ),
      ),
    );
    return this;
  }

  clearContent(): this {
    this.hostWrite(this.hostGrid(() => BLANK_CELL));
    return this;
  }

  getNotes(): string[][] {
    const sheet = this.hostSheet.hostFacade;
    return this.hostGrid((row, column) => sheet.getRange(row, column).getNote()?.note ?? '');
  }

  getNote(): string {
    return this.hostFirst().getNotes()[0]?.[0] ?? '';
  }

  setNotes(notes: readonly (readonly (string | null)[])[]): this {
    this.hostRequireShape(notes);
    const { startRow, startColumn } = this.hostArea;
    notes.forEach((row, r) => {
      row.forEach((note, c) => {
        writeNote(this.hostSheet.hostFacade, startRow + r, startColumn + c, note ?? '');
      });
    });
    return this;
  }

  setNote(note: string | null): this {
    return this.setNotes(this.hostGrid(() => note));
  }

  clearNote(): this {
    return this.setNote('');
  }

  private hostCellOf(value: unknown, pattern: string | undefined, year: number): CellPatch {
    const { temper, timeZone } = this.context;
    if (isDate(value)) return cellFromValue(wallClockIn(timeZone, value), pattern, year);
    const text = temper === 'evaluating' && pattern === PLAIN_TEXT ? value : undefined;
    if (typeof text === 'string' && text.trimStart().startsWith('='))
      return cellFromValue(text.trimStart(), '', year);
    if (typeof text === 'string' && text.startsWith("'"))
      return cellFromValue(text.slice(1), pattern, year);
    return cellFromValue(value, pattern, year);
  }

  private hostFormula(formula: string, pattern: string | undefined): ICellData {
    const { temper } = this.context;
    if (isMistaken(temper, formula)) return { v: UNREADABLE, t: CellValueType.STRING };
    const write = temper === 'no semicolons' ? formulaWriter(temper) : undefined;
    return formulaPatch(formula, pattern, write);
  }

  /** The range of the top left cell alone. */
  protected abstract hostFirst(): RangeContent;

  private hostPattern(row: number, column: number): string | undefined {
    return this.context.workbook.cells.style(this.hostSheetId, row, column).n?.pattern;
  }

  protected hostWrite(cells: readonly (readonly CellPatch[])[]): void {
    this.context.workbook.cells.writeContents(this.hostSheetId, this.hostArea, cells);
  }
}

const NOTE_SIZE = { width: 220, height: 90, show: false };

/** An empty text takes the note away. */
function writeNote(sheet: FWorksheet, row: number, column: number, note: string): void {
  const cell = sheet.getRange(row, column);
  const old = cell.getNote();
  if (note)
    cell.createOrUpdateNote({
      ...NOTE_SIZE,
      id: old?.id ?? freshNoteId(sheet),
      row,
      col: column,
      note,
    });
  else if (old) cell.deleteNote();
}

/** Counted, not random, so that equal work gives equal snapshots. */
function freshNoteId(sheet: FWorksheet): string {
  const taken = new Set(sheet.getNotes().map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`note${number}`)) number += 1;
  return `note${number}`;
}

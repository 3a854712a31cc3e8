// Reads and writes the cells of all sheets of one workbook: typed cells, styles, and the spilled results that
// Univer keeps apart. A grid is written as one mutation. What a value means to Google is cell-value.ts' business.
import type { ICellData, ICommandService, IStyleData, Nullable } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { CellRange } from './a1-notation';
import type { CalculatedCells } from './calculated-cells';
import type { HeldCell } from './cell-value';
import type { ChangeJournal } from './change-journal';
import type { StyleGrid } from './style-writer';
import { StyleWriter } from './style-writer';

/** What a write changes in one cell; undefined leaves the cell alone. */
export type CellPatch = ICellData | undefined;

export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export class CellStore {
  private readonly styles: StyleWriter;

  constructor(
    private readonly workbook: FWorkbook,
    private readonly commands: ICommandService,
    private readonly formulas: FormulaDataModel,
    private readonly changes: ChangeJournal,
  ) {
    this.styles = new StyleWriter(workbook.getId(), commands);
  }

  /** The stored cell, with the spilled result as its value where a formula elsewhere fills it. */
  cell(sheetId: string, row: number, column: number): HeldCell | undefined {
    const stored = this.stored(sheetId, row, column);
    // Where a spill was once blocked Univer leaves '' in the cells that it could not fill.
    if (stored?.v !== undefined && stored.v !== null && stored.v !== '') return stored;
    const spilled = this.calculated()[sheetId]?.[String(row)]?.[String(column)];
    return spilled ?? stored ?? undefined;
  }

  style(sheetId: string, row: number, column: number): IStyleData {
    this.styles.flush();
    const stored = this.stored(sheetId, row, column);
    const style = stored && this.workbook.getWorkbook().getStyles().getStyleByCell(stored);
    return style ?? {};
  }

  formula(sheetId: string, row: number, column: number): string {
    return this.formulas.getFormulaStringByCell(row, column, sheetId, this.workbook.getId()) ?? '';
  }

  /** What a formula has put there, its own cell included. */
  isResult(sheetId: string, row: number, column: number): boolean {
    const spilled = this.calculated()[sheetId]?.[String(row)]?.[String(column)];
    return spilled !== undefined || this.formula(sheetId, row, column) !== '';
  }

  writeContents(sheetId: string, at: CellRange, cells: readonly (readonly CellPatch[])[]): void {
    this.changes.record(sheetId, at);
    this.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: this.workbook.getId(),
      subUnitId: sheetId,
      cellValue: toMatrix(at, cells),
    });
  }

  writeStyles(sheetId: string, at: CellRange, styles: StyleGrid): void {
    this.styles.write(sheetId, at, styles);
  }

  /** Nothing that was written is held back any longer. */
  flush(): void {
    this.styles.flush();
  }

  calculated(): CalculatedCells {
    const all = this.formulas.getArrayFormulaCellData() as Record<
      string,
      CalculatedCells | undefined
    >;
    return all[this.workbook.getId()] ?? {};
  }

  /** Where each spilling formula (the top left cell of its range) spills to. */
  *spills(): Generator<{ readonly sheetId: string; readonly range: CellRange }> {
    const all = this.formulas.getArrayFormulaRange() as Record<string, SpillTable | undefined>;
    for (const [sheetId, rows] of Object.entries(all[this.workbook.getId()] ?? {})) {
      for (const columns of Object.values(rows)) {
        for (const range of Object.values(columns)) yield { sheetId, range };
      }
    }
  }

  *formulaCells(): Generator<FormulaCell> {
    for (const sheet of this.workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      const cells = (this.formulas.getSheetFormulaData(this.workbook.getId(), sheetId) ??
        {}) as FormulaTable;
      for (const [row, columns] of Object.entries(cells)) {
        for (const column of Object.keys(columns)) {
          const formula = this.formula(sheetId, Number(row), Number(column));
          if (formula) yield { sheetId, row: Number(row), column: Number(column), formula };
        }
      }
    }
  }

  private stored(sheetId: string, row: number, column: number): Nullable<ICellData> {
    const sheet = this.workbook.getWorkbook().getSheetBySheetId(sheetId);
    return sheet?.getCellMatrix().getValue(row, column);
  }
}

type FormulaTable = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

type SpillTable = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, CellRange>>>>>
>;

function toMatrix(
  at: CellRange,
  cells: readonly (readonly CellPatch[])[],
): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  cells.forEach((row, i) => {
    const target: Record<number, ICellData> = {};
    row.forEach((cell, j) => {
      if (cell) target[at.startColumn + j] = cell;
    });
    matrix[at.startRow + i] = target;
  });
  return matrix;
}

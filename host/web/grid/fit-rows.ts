// Rows without a height of their own fit their wrapped text, as in Sheets. Univer does so when somebody types, but
// not when a workbook is opened. What is seen comes first, the rest (7,000 rows of deductions) bit by bit when the page
// is idle. No step for undo, since nobody asked for it.
import { AutoHeightController } from '@univerjs/sheets-ui';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { UniverWorkbook } from '../../univer/univer-workbook';
import { filledRows } from '../../univer/used-size';
import { idle } from '../pause';

/** More than a screen shows. */
const FIRST_ROWS = 60;
const ROWS_AT_ONCE = 100;

/** Univer goes through every column of a row, filled or not: about 5 µs each, and a sheet may have 16,384. */
const CELLS_AT_ONCE = 20_000;

export class RowFitter {
  private readonly fitted = new Set<string>();

  constructor(private readonly workbook: UniverWorkbook) {}

  async fitActiveSheet(): Promise<void> {
    const sheet = this.workbook.facade.getActiveSheet();
    const sheetId = sheet.getSheetId();
    if (this.fitted.has(sheetId)) return;
    this.fitted.add(sheetId);
    const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / sheet.getMaxColumns()));
    const waiting = this.rowsToFit(sheetId);
    this.fit(sheet, waiting.splice(0, Math.min(FIRST_ROWS, rowsAtOnce)));
    while (waiting.length > 0) {
      await idle();
      if (this.workbook.isDisposed || !this.workbook.sheet(sheetId)) return;
      this.fit(sheet, waiting.splice(0, Math.min(ROWS_AT_ONCE, rowsAtOnce)));
    }
  }

  private rowsToFit(sheetId: string): number[] {
    const { rowData } = this.workbook.sheet(sheetId)?.getSheet().getConfig() ?? {};
    return filledRows(this.workbook, sheetId).filter((row) => rowData?.[row]?.h === undefined);
  }

  private fit(sheet: FWorksheet, rows: readonly number[]): void {
    const endColumn = sheet.getMaxColumns() - 1;
    const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
    const heights = this.workbook.univer.__getInjector().get(AutoHeightController);
    const { redos } = heights.getUndoRedoParamsOfAutoHeight(ranges, sheet.getSheetId());
    for (const { id, params } of redos) {
      this.workbook.commands.syncExecuteCommand(id, params, { onlyLocal: true });
    }
  }
}

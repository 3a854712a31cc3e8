// Rows without a height of their own fit their wrapped text, as in Sheets. Univer does so when somebody types, but
// not when a workbook is opened. What is seen comes first, the rest (7,000 rows of deductions) bit by bit when the page
// is idle. No step for undo, since nobody asked for it.
import { AutoHeightController } from '@univerjs/sheets-ui';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { UniverWorkbook } from '../../univer/univer-workbook';
import { usedSize } from '../../univer/used-size';
import { idle } from '../pause';

/** More than a screen shows. */
const FIRST_ROWS = 60;
const ROWS_AT_ONCE = 100;

export class RowFitter {
  private readonly fitted = new Set<string>();

  constructor(private readonly workbook: UniverWorkbook) {}

  async fitActiveSheet(): Promise<void> {
    const sheet = this.workbook.facade.getActiveSheet();
    const sheetId = sheet.getSheetId();
    if (this.fitted.has(sheetId)) return;
    this.fitted.add(sheetId);
    const { rowData } = sheet.getSheet().getConfig();
    const { rows } = usedSize(this.workbook, sheetId);
    const free = Array.from({ length: rows }, (_, row) => row).filter(
      (row) => rowData[row]?.h === undefined,
    );
    this.fit(sheet, free.slice(0, FIRST_ROWS));
    for (let i = FIRST_ROWS; i < free.length; i += ROWS_AT_ONCE) {
      await idle();
      if (this.workbook.isDisposed || !this.workbook.sheet(sheetId)) return;
      this.fit(sheet, free.slice(i, i + ROWS_AT_ONCE));
    }
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

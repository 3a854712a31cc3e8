// Rows without a height of their own fit their wrapped text, as in Sheets. Univer does so when somebody types, but
// not when a workbook is opened. No step for undo, since nobody asked for it.
import { AutoHeightController } from '@univerjs/sheets-ui';
import type { UniverWorkbook } from '../../univer/univer-workbook';

export class RowFitter {
  private readonly fitted = new Set<string>();

  constructor(private readonly workbook: UniverWorkbook) {}

  fitActiveSheet(): void {
    const sheet = this.workbook.facade.getActiveSheet();
    const sheetId = sheet.getSheetId();
    if (this.fitted.has(sheetId)) return;
    this.fitted.add(sheetId);
    const { rowData } = sheet.getSheet().getConfig();
    const endColumn = sheet.getMaxColumns() - 1;
    const free = Array.from({ length: sheet.getLastRow() + 1 }, (_, row) => row).filter(
      (row) => rowData[row]?.h === undefined,
    );
    const ranges = free.map((row) => ({
      startRow: row,
      endRow: row,
      startColumn: 0,
      endColumn,
    }));
    const heights = this.workbook.univer.__getInjector().get(AutoHeightController);
    const { redos } = heights.getUndoRedoParamsOfAutoHeight(ranges, sheetId);
    for (const { id, params } of redos) {
      this.workbook.commands.syncExecuteCommand(id, params, { onlyLocal: true });
    }
  }
}

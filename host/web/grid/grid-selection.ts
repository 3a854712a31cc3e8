// What the person has selected in the grid, as the emulated classes read it and scripts change it.
import type { Selection } from '../../platform/platform-context';
import type { CellRange } from '../../univer/a1-notation';
import type { UniverWorkbook } from '../../univer/univer-workbook';

export class GridSelection implements Selection {
  constructor(private readonly workbook: UniverWorkbook) {}

  get sheetId(): string {
    return this.workbook.facade.getActiveSheet().getSheetId();
  }

  set sheetId(id: string) {
    if (id !== this.sheetId) this.workbook.sheet(id)?.activate();
  }

  get range(): CellRange {
    const area = this.workbook.facade.getActiveRange()?.getRange();
    const { startRow, startColumn, endRow, endColumn } = area ?? FIRST_CELL;
    return { startRow, startColumn, endRow, endColumn };
  }

  set range({ startRow, startColumn, endRow, endColumn }: CellRange) {
    const rows = endRow - startRow + 1;
    const columns = endColumn - startColumn + 1;
    const sheet = this.workbook.facade.getActiveSheet();
    sheet.getRange(startRow, startColumn, rows, columns).activate();
  }
}

const FIRST_CELL: CellRange = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

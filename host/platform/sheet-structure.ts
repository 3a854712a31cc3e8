// The part of Sheet that is its frame: rows, columns, widths, freezing, visibility, size. Positions are 1-based.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/sheet
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { CellRange } from '../univer/a1-notation';
import { wholeLines } from '../univer/a1-notation';
import { moveLines } from '../univer/move-cells';
import { hexColor } from './cell-style';
import type { RangePlace } from './places';
import type { PlatformContext } from './platform-context';
import { PlatformObject } from './platform-object';

export abstract class SheetStructure extends PlatformObject {
  constructor(
    protected readonly context: PlatformContext,
    readonly hostId: string,
  ) {
    super();
  }

  get hostFacade(): FWorksheet {
    const sheet = this.context.workbook.sheet(this.hostId);
    if (!sheet) throw new Error('Sheet not found. It may have been deleted.');
    return sheet;
  }

  getMaxRows(): number {
    return this.hostFacade.getMaxRows();
  }

  getMaxColumns(): number {
    return this.hostFacade.getMaxColumns();
  }

  insertRowsAfter(afterPosition: number, howMany: number): this {
    this.hostRequireLines('row', afterPosition, 1);
    return this.hostShift((sheet) => sheet.insertRowsAfter(afterPosition - 1, howMany));
  }

  insertRowAfter(afterPosition: number): this {
    return this.insertRowsAfter(afterPosition, 1);
  }

  insertRowsBefore(beforePosition: number, howMany: number): this {
    this.hostRequireLines('row', beforePosition, 1);
    return this.hostShift((sheet) => sheet.insertRowsBefore(beforePosition - 1, howMany));
  }

  insertRowBefore(beforePosition: number): this {
    return this.insertRowsBefore(beforePosition, 1);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): this {
    this.hostRequireLines('column', afterPosition, 1);
    return this.hostShift((sheet) => sheet.insertColumnsAfter(afterPosition - 1, howMany));
  }

  insertColumnAfter(afterPosition: number): this {
    return this.insertColumnsAfter(afterPosition, 1);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): this {
    this.hostRequireLines('column', beforePosition, 1);
    return this.hostShift((sheet) => sheet.insertColumnsBefore(beforePosition - 1, howMany));
  }

  insertColumnBefore(beforePosition: number): this {
    return this.insertColumnsBefore(beforePosition, 1);
  }

  insertColumns(columnIndex: number, numColumns = 1): this {
    return this.insertColumnsBefore(columnIndex, numColumns);
  }

  deleteRows(rowPosition: number, howMany: number): this {
    if (howMany >= this.getMaxRows())
      throw new Error("You can't delete all the rows on the sheet.");
    this.hostRequireLines('row', rowPosition, howMany);
    return this.hostShift((sheet) => sheet.deleteRows(rowPosition - 1, howMany));
  }

  deleteRow(rowPosition: number): this {
    return this.deleteRows(rowPosition, 1);
  }

  deleteColumns(columnPosition: number, howMany: number): this {
    if (howMany >= this.getMaxColumns()) {
      throw new Error("You can't delete all the columns on the sheet.");
    }
    this.hostRequireLines('column', columnPosition, howMany);
    return this.hostShift((sheet) => sheet.deleteColumns(columnPosition - 1, howMany));
  }

  deleteColumn(columnPosition: number): this {
    return this.deleteColumns(columnPosition, 1);
  }

  /** "The index is based on the coordinates before the rows are moved." */
  moveRows(rowSpec: RangePlace, destinationIndex: number): void {
    this.hostMoveLines('row', rowSpec.hostArea, destinationIndex - 1);
  }

  moveColumns(columnSpec: RangePlace, destinationIndex: number): void {
    this.hostMoveLines('column', columnSpec.hostArea, destinationIndex - 1);
  }

  setFrozenRows(rows: number): this {
    this.hostFacade.setFrozenRows(rows);
    return this;
  }

  setFrozenColumns(columns: number): this {
    this.hostFacade.setFrozenColumns(columns);
    return this;
  }

  getFrozenRows(): number {
    return this.hostFacade.getFreeze().ySplit;
  }

  getFrozenColumns(): number {
    return this.hostFacade.getFreeze().xSplit;
  }

  setColumnWidth(columnPosition: number, width: number): this {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    this.hostRequireLines('column', startColumn, numColumns);
    this.hostFacade.setColumnWidths(startColumn - 1, numColumns, width);
    return this;
  }

  getColumnWidth(columnPosition: number): number {
    return this.hostFacade.getColumnWidth(columnPosition - 1);
  }

  setRowHeight(rowPosition: number, height: number): this {
    return this.setRowHeights(rowPosition, 1, height);
  }

  setRowHeights(startRow: number, numRows: number, height: number): this {
    this.hostRequireLines('row', startRow, numRows);
    this.hostFacade.setRowHeights(startRow - 1, numRows, height);
    return this;
  }

  getRowHeight(rowPosition: number): number {
    return this.hostFacade.getRowHeight(rowPosition - 1);
  }

  hideColumns(columnIndex: number, numColumns = 1): this {
    this.hostRequireLines('column', columnIndex, numColumns);
    this.hostFacade.hideColumns(columnIndex - 1, numColumns);
    return this;
  }

  showColumns(columnIndex: number, numColumns = 1): this {
    this.hostRequireLines('column', columnIndex, numColumns);
    this.hostFacade.showColumns(columnIndex - 1, numColumns);
    return this;
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return !this.hostFacade.getSheet().getColVisible(columnPosition - 1);
  }

  hideRows(rowIndex: number, numRows = 1): this {
    this.hostRequireLines('row', rowIndex, numRows);
    this.hostFacade.hideRows(rowIndex - 1, numRows);
    return this;
  }

  showRows(rowIndex: number, numRows = 1): this {
    this.hostRequireLines('row', rowIndex, numRows);
    this.hostFacade.showRows(rowIndex - 1, numRows);
    return this;
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return !this.hostFacade.getSheet().getRowVisible(rowPosition - 1);
  }

  hideSheet(): this {
    this.hostFacade.hideSheet();
    return this;
  }

  showSheet(): this {
    this.hostFacade.showSheet();
    return this;
  }

  isSheetHidden(): boolean {
    return this.hostFacade.isSheetHidden();
  }

  setTabColor(color: string | null): this {
    this.hostFacade.setTabColor(color ? hexColor(color) : '');
    return this;
  }

  setHiddenGridlines(isHidden: boolean): this {
    this.hostFacade.setHiddenGridlines(isHidden);
    return this;
  }

  hasHiddenGridlines(): boolean {
    return this.hostFacade.hasHiddenGridLines();
  }

  private hostRequireLines(axis: 'row' | 'column', first: number, count: number): void {
    const most = axis === 'row' ? this.getMaxRows() : this.getMaxColumns();
    if (first < 1 || first + count - 1 > most) throw new Error(`Those ${axis}s are out of bounds.`);
  }

  private hostMoveLines(axis: 'row' | 'column', area: CellRange, to: number): void {
    const lines = wholeLines(area, axis, {
      rows: this.getMaxRows(),
      columns: this.getMaxColumns(),
    });
    const [at, last] =
      axis === 'row' ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
    const shift = { axis, at, count: last - at + 1, to };
    this.hostShift((sheet) => {
      const isMoved = moveLines(this.context.workbook, sheet, lines, shift);
      if (!isMoved) throw new Error('Lines that cut through merged cells cannot be moved.');
    });
  }

  /** Formula results of the sheet are unsettled after its cells have moved. */
  private hostShift(move: (sheet: FWorksheet) => unknown): this {
    const sheet = this.hostFacade;
    this.context.workbook.asActive(sheet, () => move(sheet));
    this.context.workbook.changes.record(this.hostId, {
      startRow: 0,
      startColumn: 0,
      endRow: this.getMaxRows() - 1,
      endColumn: this.getMaxColumns() - 1,
    });
    return this;
  }
}

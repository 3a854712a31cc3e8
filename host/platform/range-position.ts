// The part of Range that is its place: where it begins, how far it reaches, whether a grid has its shape.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/range
import type { CellRange } from '../univer/a1-notation';
import { formatA1 } from '../univer/a1-notation';
import type { RangePlace, SheetPlace } from './places';
import type { PlatformContext } from './platform-context';
import { PlatformObject } from './platform-object';
import { sheetNumber } from './sheet-number';

export abstract class RangePosition extends PlatformObject implements RangePlace {
  constructor(
    protected readonly context: PlatformContext,
    readonly hostSheet: SheetPlace,
    readonly hostArea: CellRange,
    /** Of a range that is open to the edge of its sheet. */
    private readonly notation?: string,
  ) {
    super();
  }

  get hostSheetId(): string {
    return this.hostSheet.hostId;
  }

  override hostCountCells(): number {
    return this.getNumRows() * this.getNumColumns();
  }

  getGridId(): number {
    return sheetNumber(this.hostSheetId);
  }

  getRow(): number {
    return this.hostArea.startRow + 1;
  }

  getColumn(): number {
    return this.hostArea.startColumn + 1;
  }

  getLastRow(): number {
    return this.hostArea.endRow + 1;
  }

  getLastColumn(): number {
    return this.hostArea.endColumn + 1;
  }

  getNumRows(): number {
    return this.hostArea.endRow - this.hostArea.startRow + 1;
  }

  getNumColumns(): number {
    return this.hostArea.endColumn - this.hostArea.startColumn + 1;
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getA1Notation(): string {
    return this.notation ?? formatA1(this.hostArea);
  }

  /** One value for each cell of the range. */
  protected hostGrid<T>(at: (row: number, column: number) => T): T[][] {
    const { startRow, startColumn } = this.hostArea;
    return Array.from({ length: this.getNumRows() }, (_, r) =>
      Array.from({ length: this.getNumColumns() }, (__, c) => at(startRow + r, startColumn + c)),
    );
  }

  /** Google's complaint about a grid of another size than the range. */
  protected hostRequireShape(grid: readonly (readonly unknown[])[], what = 'data'): void {
    const rows = this.getNumRows();
    if (grid.length !== rows) {
      throw new Error(
        `The number of rows in the ${what} does not match the number of rows in the range. ` +
          `The ${what} has ${grid.length} but the range has ${rows}.`,
      );
    }
    const columns = this.getNumColumns();
    const odd = grid.find((row) => row.length !== columns);
    if (odd) {
      throw new Error(
        `The number of columns in the ${what} does not match the number of columns in the range. ` +
          `The ${what} has ${odd.length} but the range has ${columns}.`,
      );
    }
  }
}

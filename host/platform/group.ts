// Group: a run of columns that can be folded away. Univer's open packages have none; folding hides the columns, and the
// run is told by the depths that outline.ts keeps.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/group
import type { RangePlace, SheetPlace } from './places';
import { PlatformObject } from './platform-object';

export class Group<R extends RangePlace> extends PlatformObject {
  readonly hostName = 'Group';

  constructor(
    private readonly sheet: SheetPlace<R>,
    /** 0-based. */
    private readonly firstColumn: number,
    private readonly columnCount: number,
    private readonly depth: number,
  ) {
    super();
  }

  getDepth(): number {
    return this.depth;
  }

  getRange(): R {
    return this.sheet.hostRange({
      startRow: 0,
      endRow: this.sheet.getMaxRows() - 1,
      startColumn: this.firstColumn,
      endColumn: this.firstColumn + this.columnCount - 1,
    });
  }

  collapse(): this {
    this.sheet.hostFacade.hideColumns(this.firstColumn, this.columnCount);
    return this;
  }

  expand(): this {
    this.sheet.hostFacade.showColumns(this.firstColumn, this.columnCount);
    return this;
  }

  isCollapsed(): boolean {
    return !this.sheet.hostFacade.getSheet().getColVisible(this.firstColumn);
  }
}

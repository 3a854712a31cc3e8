// Group: a run of columns that can be folded away. Univer's open packages have none; folding hides the columns, and the
// run is told by the depths that outline.ts keeps.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/group
import { PlatformObject } from './platform-object';
import type { Range } from './range';
import type { Sheet } from './sheet';

export class Group extends PlatformObject {
  readonly hostName = 'Group';

  constructor(
    private readonly sheet: Sheet,
    private readonly firstColumn: number,
    private readonly columnCount: number,
    private readonly depth: number,
  ) {
    super();
  }

  getDepth(): number {
    return this.depth;
  }

  getRange(): Range {
    return this.sheet.getRange(1, this.firstColumn, this.sheet.getMaxRows(), this.columnCount);
  }

  collapse(): this {
    this.sheet.hideColumns(this.firstColumn, this.columnCount);
    return this;
  }

  expand(): this {
    this.sheet.showColumns(this.firstColumn, this.columnCount);
    return this;
  }

  isCollapsed(): boolean {
    return this.sheet.isColumnHiddenByUser(this.firstColumn);
  }
}

// Range: a rectangle of cells of one sheet. This file adds to position, content and format what ties a range to
// other things: validation, metadata, merging, selection, column groups, protection.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/range
import type { CellRange } from '../univer/a1-notation';
import { formatA1 } from '../univer/a1-notation';
import { moveCells, reorderRows } from '../univer/move-cells';
import { addColumnGroup, addRowGroup } from '../univer/outline';
import type { DataValidation } from './data-validation';
import { readValidations, removeValidations, writeValidations } from './data-validation-store';
import type { DeveloperMetadata } from './developer-metadata';
import { DeveloperMetadataFinder } from './developer-metadata-finder';
import { addMetadata, lineOf, metadataAt, placeOfArea } from './developer-metadata-access';
import { mayEditCells, requireAllowed } from './edit-permission';
import type { PlatformContext } from './platform-context';
import type { Protection } from './protection';
import { protectRange } from './protection-access';
import { RangeFormat } from './range-format';
import type { Sheet } from './sheet';
import type { SortSpec } from './sort-rows';
import { sortedRows, sortKeys } from './sort-rows';

/** Writes that no protection of the cells holds back. */
const FREE = new Set(['activate', 'addDeveloperMetadata', 'protect']);

export class Range extends RangeFormat {
  readonly hostName = 'Range';

  constructor(
    context: PlatformContext,
    override readonly hostSheet: Sheet,
    hostArea: CellRange,
    notation?: string,
  ) {
    super(context, hostSheet, hostArea, notation);
  }

  getSheet(): Sheet {
    return this.hostSheet;
  }

  /** 1-based, from the top left cell of this range. */
  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns()) {
      throw new Error('Cell reference out of range');
    }
    return this.hostSheet.getRange(this.getRow() + row - 1, this.getColumn() + column - 1);
  }

  offset(rows: number, columns: number, numRows?: number, numColumns?: number): Range {
    return this.hostSheet.getRange(
      this.getRow() + rows,
      this.getColumn() + columns,
      numRows ?? this.getNumRows(),
      numColumns ?? this.getNumColumns(),
    );
  }

  clear(): this {
    this.clearContent().hostClearFormat();
    return this;
  }

  /** "Cut and paste (both format and values) from this range to the target range": its top left cell counts. */
  moveTo(target: Range): void {
    if (target.hostSheetId !== this.hostSheetId) {
      throw new Error('not emulated: moveTo another sheet');
    }
    const { workbook } = this.context;
    const { hostArea } = this.hostLandsOn(target);
    const isMoved = moveCells(workbook, this.hostSheetId, this.hostArea, hostArea);
    if (!isMoved)
      throw new Error('Cells cannot be moved to a place that cuts through merged cells.');
  }

  sort(sortSpecObj: SortSpec): this {
    const order = sortedRows(this.getValues(), sortKeys(sortSpecObj, this.hostArea));
    const rows = order.map((row) => this.hostArea.startRow + row);
    const notes = this.getNotes();
    reorderRows(this.context.workbook, this.hostSheetId, this.hostArea, rows);
    if (notes.flat().some(Boolean)) this.setNotes(order.map((row) => notes[row] ?? []));
    return this;
  }

  merge(): this {
    this.hostSheet.hostFacade.getRange(formatA1(this.hostArea)).merge({ isForceMerge: true });
    return this;
  }

  breakApart(): this {
    this.hostSheet.hostFacade.getRange(formatA1(this.hostArea)).breakApart();
    return this;
  }

  activate(): this {
    this.context.selection.sheetId = this.hostSheetId;
    this.context.selection.range = this.hostArea;
    return this;
  }

  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]): this {
    this.hostRequireShape(rules);
    writeValidations(this.context, this.hostSheet, this.hostArea, rules);
    return this;
  }

  setDataValidation(rule: DataValidation | null): this {
    return this.setDataValidations(this.hostGrid(() => rule));
  }

  getDataValidations(): (DataValidation | null)[][] {
    return readValidations(this.context, this.hostSheet, this.hostArea, (reference) =>
      this.hostSheet.hostReferred(reference),
    );
  }

  getDataValidation(): DataValidation | null {
    return this.hostFirst().getDataValidations()[0]?.[0] ?? null;
  }

  clearDataValidations(): this {
    removeValidations(this.context, this.hostSheet, this.hostArea);
    return this;
  }

  addDeveloperMetadata(key: string, value?: string, visibility?: string): this {
    addMetadata(this.context, placeOfArea(this.hostSheet, this.hostArea), key, value, visibility);
    return this;
  }

  /** Only a whole row or column has any. */
  getDeveloperMetadata(): DeveloperMetadata<Sheet>[] {
    const place = lineOf(this.hostSheet, this.hostArea);
    return place ? metadataAt(this.context, this.hostSheet.hostSheetOf, place) : [];
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder<Sheet> {
    return new DeveloperMetadataFinder(this.context, this.hostSheet.hostSheetOf, {
      sheetId: this.hostSheetId,
      area: this.hostArea,
    });
  }

  shiftColumnGroupDepth(delta: number): this {
    addColumnGroup(this.hostSheet.hostFacade, this.hostArea, delta);
    return this;
  }

  shiftRowGroupDepth(delta: number): this {
    addRowGroup(this.hostSheet.hostFacade, this.hostArea, delta);
    return this;
  }

  protect(): Protection<Range> {
    return protectRange(this.context, this.hostSheet, this.hostArea);
  }

  /** Every cell of the range. */
  canEdit(): boolean {
    return mayEditCells(this.context, this.hostSheetId, this.hostArea);
  }

  override hostRequirePermission(method: string, [target]: readonly unknown[]): void {
    requireAllowed(FREE.has(method) || this.canEdit());
    if (method === 'moveTo') requireAllowed(this.hostLandsOn(target as Range).canEdit());
  }

  protected override hostFirst(): Range {
    return this.hostSheet.getRange(this.getRow(), this.getColumn());
  }

  private hostLandsOn(target: Range): Range {
    return target.offset(0, 0, this.getNumRows(), this.getNumColumns());
  }
}

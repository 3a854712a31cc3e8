// Sheet: one tab. Its frame is in sheet-structure.ts; here are its name, ranges, rules and metadata.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/sheet
import type { CellRange } from '../univer/a1-notation';
import { openNotation, parseA1 } from '../univer/a1-notation';
import { columnGroupAt } from '../univer/outline';
import { readCharts, writeCharts } from '../univer/chart-store';
import { usedSize } from '../univer/used-size';
import { readRules, writeRules } from './conditional-format-store';
import type { ConditionalFormatRule } from './conditional-format-rule';
import type { DeveloperMetadata } from './developer-metadata';
import { addMetadata, metadataAt } from './developer-metadata-access';
import { DeveloperMetadataFinder } from './developer-metadata-finder';
import { EmbeddedChart } from './embedded-chart';
import { requireAllowed } from './edit-permission';
import { Group } from './group';
import { placeOfReference } from './named-range-reference';
import type { Protection } from './protection';
import { protectionsOf, protectSheet } from './protection-access';
import { EmbeddedChartBuilder } from './embedded-chart-builder';
import { Range } from './range';
import { formulaReader, formulaWriter } from './formula-reader';
import { RangeList } from './range-list';
import { sheetNumber } from './sheet-number';
import { mayWriteSheet } from './sheet-permission';
import { SheetStructure } from './sheet-structure';
import { Spreadsheet } from './spreadsheet';

export class Sheet extends SheetStructure {
  readonly hostName = 'Sheet';

  getName(): string {
    return this.hostFacade.getSheetName();
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): this {
    const taken = this.context.workbook.sheetIdOf(name);
    if (taken !== undefined && taken !== this.hostId) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    this.hostFacade.setName(name);
    return this;
  }

  getSheetId(): number {
    return sheetNumber(this.hostId);
  }

  /** 1-based. */
  getIndex(): number {
    return this.hostFacade.getIndex() + 1;
  }

  getParent(): Spreadsheet {
    return new Spreadsheet(this.context);
  }

  getRange(a1Notation: string): Range;
  getRange(row: number, column: number, numRows?: number, numColumns?: number): Range;
  getRange(first: string | number, column = 1, numRows = 1, numColumns = 1): Range {
    if (typeof first === 'string') return this.hostNamedRange(first);
    if (numRows < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (numColumns < 1) throw new Error('The number of columns in the range must be at least 1.');
    if (first < 1) throw new Error('The starting row of the range is too small.');
    if (column < 1) throw new Error('The starting column of the range is too small.');
    return this.hostInside({
      startRow: first - 1,
      startColumn: column - 1,
      endRow: first + numRows - 2,
      endColumn: column + numColumns - 2,
    });
  }

  getRangeList(a1Notations: readonly string[]): RangeList<Range> {
    if (a1Notations.length === 0) throw new Error('The list of ranges must not be empty.');
    return new RangeList(a1Notations.map((a1Notation) => this.getRange(a1Notation)));
  }

  getDataRange(): Range {
    return this.getRange(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn()));
  }

  getLastRow(): number {
    return usedSize(this.context.workbook, this.hostId).rows;
  }

  getLastColumn(): number {
    return usedSize(this.context.workbook, this.hostId).columns;
  }

  clear(): this {
    this.getDataRange().clear();
    return this;
  }

  clearContents(): this {
    this.getDataRange().clearContent();
    return this;
  }

  /** At the end of the tabs. Developer metadata comes along, protections do not. */
  copyTo(spreadsheet: Spreadsheet): Sheet {
    return spreadsheet.hostCopySheet(this, spreadsheet.getNumSheets());
  }

  activate(): this {
    this.getParent().setActiveSheet(this);
    return this;
  }

  getActiveCell(): Range {
    const { sheetId, range } = this.context.selection;
    if (sheetId !== this.hostId) return this.getRange(1, 1);
    return this.getRange(range.startRow + 1, range.startColumn + 1);
  }

  getConditionalFormatRules(): ConditionalFormatRule<Range>[] {
    return readRules(this, formulaReader(this.context.temper));
  }

  setConditionalFormatRules(rules: readonly ConditionalFormatRule<Range>[]): void {
    writeRules(this, rules, formulaWriter(this.context.temper));
  }

  newChart(): EmbeddedChartBuilder<Range> {
    return new EmbeddedChartBuilder();
  }

  getCharts(): EmbeddedChart<Range>[] {
    return readCharts(this.hostFacade).map(({ ranges, ...look }) => {
      const own = ranges.map(({ sheetId, range }) => this.hostSheetOf(sheetId).hostRange(range));
      return new EmbeddedChart(look, own);
    });
  }

  insertChart({ hostChart }: EmbeddedChart<Range>): void {
    const charts = readCharts(this.hostFacade);
    const id = 1 + Math.max(0, ...charts.map((chart) => chart.id));
    writeCharts(this.hostFacade, [...charts, { ...hostChart, id }]);
  }

  updateChart({ hostChart }: EmbeddedChart<Range>): void {
    const charts = readCharts(this.hostFacade);
    const changed = charts.map((chart) => (chart.id === hostChart.id ? hostChart : chart));
    writeCharts(this.hostFacade, changed);
  }

  removeChart({ hostChart }: EmbeddedChart<Range>): void {
    const charts = readCharts(this.hostFacade);
    writeCharts(
      this.hostFacade,
      charts.filter(({ id }) => id !== hostChart.id),
    );
  }

  addDeveloperMetadata(key: string, value?: string, visibility?: string): this {
    addMetadata(this.context, { kind: 'SHEET', sheetId: this.hostId }, key, value, visibility);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata<Sheet>[] {
    return metadataAt(this.context, this.hostSheetOf, { kind: 'SHEET', sheetId: this.hostId });
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder<Sheet> {
    return new DeveloperMetadataFinder(this.context, this.hostSheetOf, { sheetId: this.hostId });
  }

  /** The group of the given depth that this column lies in. */
  getColumnGroup(columnIndex: number, groupDepth: number): Group<Range> {
    const found = columnGroupAt(this.hostFacade, columnIndex - 1, groupDepth);
    if (found) return new Group(this, found.start, found.count, groupDepth);
    throw new Error(
      `A column group does not exist at index ${columnIndex} and group depth ${groupDepth}`,
    );
  }

  /** BEFORE or AFTER; Univer's open packages draw no group controls, so this is kept for the .xlsx only. */
  setColumnGroupControlPosition(position: string): this {
    const custom = this.hostFacade.getCustomMetadata();
    this.hostFacade.setCustomMetadata({ ...custom, columnGroupControlPosition: position });
    return this;
  }

  protect(): Protection<Range> {
    return protectSheet(this.context, this);
  }

  getProtections(type: string): Protection<Range>[] {
    return protectionsOf(this.context, this, type);
  }

  override hostRequirePermission(method: string, args: readonly unknown[]): void {
    requireAllowed(mayWriteSheet(this.context, this, method, args));
  }

  /** Whatever the area is: it may reach beyond the sheet, where lines have been deleted since it was kept. */
  hostRange(area: CellRange, notation?: string): Range {
    return new Range(this.context, this, area, notation);
  }

  readonly hostSheetOf = (sheetId: string): Sheet => new Sheet(this.context, sheetId);

  /** The range that a reference with its sheet's name stands for. */
  hostReferred(reference: string): Range | null {
    const place = placeOfReference(this.context.workbook, reference);
    const notation = openNotation(reference.slice(reference.lastIndexOf('!') + 1));
    return place && this.hostSheetOf(place.sheetId).hostRange(place.range, notation);
  }

  private hostNamedRange(a1Notation: string): Range {
    const size = { rows: this.getMaxRows(), columns: this.getMaxColumns() };
    const area = parseA1(a1Notation, size);
    return area
      ? this.hostInside(area, openNotation(a1Notation))
      : this.getParent().getRange(a1Notation);
  }

  private hostInside(area: CellRange, notation?: string): Range {
    if (area.endRow >= this.getMaxRows() || area.endColumn >= this.getMaxColumns()) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return this.hostRange(area, notation);
  }
}

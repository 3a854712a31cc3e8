// Spreadsheet: the open document, its sheets, names and metadata. There is only ever one.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
import { formatA1, parseA1 } from '../univer/a1-notation';
import { copySheet } from '../univer/copy-sheet';
import { formulaReferences } from '../univer/formula-references';
import type { DeveloperMetadata } from './developer-metadata';
import { addMetadata, metadataAt } from './developer-metadata-access';
import { DeveloperMetadataFinder } from './developer-metadata-finder';
import { mayDeleteSheet, requireAllowed } from './edit-permission';
import { NamedRange } from './named-range';
import { referenceTo } from './named-range-reference';
import type { PlatformContext } from './platform-context';
import type { Protection } from './protection';
import { spreadsheetEditors } from './protection-rules';
import type { Range } from './range';
import { Sheet } from './sheet';
import { freshSheetId, sheetNumber } from './sheet-number';
import { PlatformObject } from './platform-object';
import { User } from './user';

const NEW_SHEET_ROWS = 1000;
const NEW_SHEET_COLUMNS = 26;

export class Spreadsheet extends PlatformObject {
  readonly hostName = 'Spreadsheet';

  constructor(private readonly context: PlatformContext) {
    super();
  }

  getId(): string {
    return this.context.bookId;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getName(): string {
    return this.hostBook.getName();
  }

  rename(name: string): void {
    this.hostBook.setName(name);
  }

  getSpreadsheetLocale(): string {
    return this.context.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    this.context.locale = locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.context.timeZone;
  }

  setSpreadsheetTimeZone(timezone: string): void {
    this.context.timeZone = timezone;
  }

  getSheets(): Sheet[] {
    return this.hostBook.getSheets().map((sheet) => new Sheet(this.context, sheet.getSheetId()));
  }

  getNumSheets(): number {
    return this.hostBook.getNumSheets();
  }

  getSheetByName(name: string): Sheet | null {
    const id = this.context.workbook.sheetIdOf(name);
    return id === undefined ? null : new Sheet(this.context, id);
  }

  getSheetById(id: number): Sheet | null {
    return this.getSheets().find((sheet) => sheetNumber(sheet.hostId) === id) ?? null;
  }

  insertSheet(sheetIndex?: number): Sheet;
  insertSheet(sheetName: string, sheetIndex?: number): Sheet;
  insertSheet(first?: string | number, second?: number): Sheet {
    const name = typeof first === 'string' ? first : this.hostFreshName();
    const index = typeof first === 'number' ? first : (second ?? this.getActiveSheet().getIndex());
    if (this.context.workbook.sheetIdOf(name) !== undefined) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    const id = this.hostFreshId();
    this.hostBook.insertSheet(name, {
      index,
      sheet: { id, rowCount: NEW_SHEET_ROWS, columnCount: NEW_SHEET_COLUMNS },
    });
    return this.setActiveSheet(new Sheet(this.context, id));
  }

  duplicateActiveSheet(): Sheet {
    const sheet = this.getActiveSheet();
    return this.setActiveSheet(this.hostCopySheet(sheet, sheet.getIndex()));
  }

  deleteSheet(sheet: Sheet): void {
    if (this.getNumSheets() === 1) {
      throw new Error("You can't remove all the sheets in a document.");
    }
    this.hostBook.deleteSheet(sheet.hostId);
    if (this.context.selection.sheetId === sheet.hostId) this.setActiveSheet(this.hostFirstSheet());
  }

  getActiveSheet(): Sheet {
    return new Sheet(this.context, this.context.selection.sheetId);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    this.context.selection.sheetId = sheet.hostId;
    this.context.selection.range = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    return sheet;
  }

  /** 1-based. */
  moveActiveSheet(position: number): void {
    this.hostBook.moveSheet(this.getActiveSheet().hostFacade, position - 1);
  }

  getActiveRange(): Range {
    return this.getActiveSheet().getRange(formatA1(this.context.selection.range));
  }

  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }

  getCurrentCell(): Range {
    return this.getActiveCell();
  }

  getRange(a1Notation: string): Range {
    const range = this.getRangeByName(a1Notation) ?? this.getActiveSheet().hostReferred(a1Notation);
    if (range) return range;
    const sheet = this.getActiveSheet();
    const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    if (!parseA1(a1Notation, size)) throw new Error(`Range not found: ${a1Notation}`);
    return sheet.getRange(a1Notation);
  }

  getRangeByName(name: string): Range | null {
    return (
      this.getNamedRanges()
        .find((named) => named.hostIs(name))
        ?.getRange() ?? null
    );
  }

  getNamedRanges(): NamedRange<Range>[] {
    const read = (reference: string) => this.getActiveSheet().hostReferred(reference);
    return this.hostBook
      .getDefinedNames()
      .filter((name) => formulaReferences(name.getFormulaOrRefString(), new Map()).length === 1)
      .map((name) => new NamedRange(this.context, name.getName(), read));
  }

  setNamedRange(name: string, range: Range): void {
    const existing = this.hostBook.getDefinedName(name);
    const reference = referenceTo(this.context.workbook, range);
    if (existing) existing.setRef(reference);
    else this.hostBook.insertDefinedName(name, reference);
  }

  removeNamedRange(name: string): void {
    if (!this.hostBook.deleteDefinedName(name)) throw new Error(`Named range not found: ${name}`);
  }

  toast(message: string, title = '', timeoutSeconds = 5): void {
    this.context.screen.toast(message, title, timeoutSeconds);
  }

  addDeveloperMetadata(key: string, value?: string, visibility?: string): this {
    addMetadata(this.context, { kind: 'SPREADSHEET' }, key, value, visibility);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata<Sheet>[] {
    return metadataAt(this.context, this.hostSheetOf, { kind: 'SPREADSHEET' });
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder<Sheet> {
    return new DeveloperMetadataFinder(this.context, this.hostSheetOf, {});
  }

  getProtections(type: string): Protection<Range>[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  getOwner(): User {
    return new User(this.context.sharing.owner);
  }

  /** With the owner. */
  getEditors(): User[] {
    return spreadsheetEditors(this.context.sharing).map((email) => new User(email));
  }

  addEditor(editor: string | User): this {
    this.context.sharing.editors.add(typeof editor === 'string' ? editor : editor.getEmail());
    return this;
  }

  override hostRequirePermission(method: string, [sheet]: readonly unknown[]): void {
    if (method !== 'deleteSheet') return;
    requireAllowed(mayDeleteSheet(this.context, (sheet as Sheet).hostId));
  }

  private readonly hostSheetOf = (sheetId: string): Sheet => new Sheet(this.context, sheetId);

  /** `index` is 0-based. */
  hostCopySheet(sheet: Sheet, index: number): Sheet {
    const id = this.hostFreshId();
    const name = this.hostFreeName(`Copy of ${sheet.getName()}`);
    const isBare = this.context.temper === 'bare copies';
    copySheet(this.context.workbook, sheet.hostId, { id, name, index, isBare });
    return new Sheet(this.context, id);
  }

  private hostFreshId(): string {
    return freshSheetId(this.hostBook.getSheets().map((sheet) => sheet.getSheetId()));
  }

  private get hostBook(): PlatformContext['workbook']['facade'] {
    return this.context.workbook.facade;
  }

  private hostFirstSheet(): Sheet {
    const [first] = this.getSheets();
    if (!first) throw new Error('The spreadsheet has no sheets.');
    return first;
  }

  /** The name itself, or with the first number that makes it free. */
  private hostFreeName(name: string): string {
    if (!this.getSheetByName(name)) return name;
    let number = 2;
    while (this.getSheetByName(`${name} ${number}`)) number += 1;
    return `${name} ${number}`;
  }

  private hostFreshName(): string {
    let number = this.getNumSheets() + 1;
    while (this.getSheetByName(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}

// Protection: of a range or of a whole sheet. It mirrors who may edit the spreadsheet until its editors are changed.
// Tying it to a named range, and target audiences, are not emulated.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/protection; of warnings, ProtectedRange in
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets
import type { StoredProtection } from '../univer/protection-store';
import { readProtections, writeProtections } from '../univer/protection-store';
import { requireAllowed } from './edit-permission';
import { enumMember } from './enumerations';
import type { RangePlace, SheetPlace } from './places';
import type { PlatformContext } from './platform-context';
import type { EnumMember } from './platform-object';
import { PlatformObject } from './platform-object';
import {
  allows,
  isOpenToDomain,
  isSameEmail,
  protectionEditors,
  uniqueEmails,
  workspaceDomain,
} from './protection-rules';
import { User } from './user';

export class Protection<R extends RangePlace> extends PlatformObject {
  readonly hostName = 'Protection';

  constructor(
    private readonly context: PlatformContext,
    private readonly sheet: SheetPlace<R>,
    private readonly id: number,
  ) {
    super();
  }

  getProtectionType(): EnumMember {
    return enumMember('ProtectionType', this.hostStored().range ? 'RANGE' : 'SHEET');
  }

  getRange(): R {
    const [endRow, endColumn] = [this.sheet.getMaxRows() - 1, this.sheet.getMaxColumns() - 1];
    const all = { startRow: 0, startColumn: 0, endRow, endColumn };
    return this.sheet.hostRange(this.hostStored().range ?? all);
  }

  setRange(range: RangePlace): this {
    if (!this.hostStored().range) throw new Error('not emulated: setRange of a protected sheet');
    if (range.hostSheetId !== this.sheet.hostId)
      throw new Error('Range must be on the same sheet.');
    return this.hostChange({ range: range.hostArea });
  }

  getUnprotectedRanges(): R[] {
    const { unprotected } = this.hostStored();
    return unprotected.map((range) => this.sheet.hostRange(range));
  }

  setUnprotectedRanges(ranges: readonly RangePlace[]): this {
    if (this.hostStored().range) {
      throw new Error('Unprotected ranges can only be set for a protected sheet.');
    }
    if (ranges.some((range) => range.hostSheetId !== this.sheet.hostId)) {
      throw new Error('Unprotected ranges must be on the protected sheet.');
    }
    return this.hostChange({ unprotected: ranges.map((range) => range.hostArea) });
  }

  getDescription(): string {
    return this.hostStored().description;
  }

  setDescription(description: string): this {
    return this.hostChange({ description });
  }

  isWarningOnly(): boolean {
    return this.hostStored().isWarningOnly;
  }

  /** "If this field is changed from true to false … the editors will be set to all the editors in the document." */
  setWarningOnly(warningOnly: boolean): this {
    const { editors, ...stored } = this.hostStored();
    const kept = editors !== undefined && !warningOnly && !stored.isWarningOnly ? { editors } : {};
    this.hostReplace([{ ...stored, ...kept, isWarningOnly: warningOnly }]);
    return this;
  }

  canEdit(): boolean {
    const { user, sharing } = this.context;
    return allows(this.hostStored(), user, sharing);
  }

  getEditors(): User[] {
    requireAllowed(this.canEdit());
    return this.hostEditors().map((email) => new User(email));
  }

  addEditor(editor: string | User): this {
    return this.addEditors([editor]);
  }

  addEditors(editors: readonly (string | User)[]): this {
    return this.hostSetEditors(uniqueEmails([...this.hostEditors(), ...editors.map(newEditor)]));
  }

  removeEditor(editor: string | User): this {
    return this.removeEditors([editor]);
  }

  /** "Neither the owner of the spreadsheet nor the current user can be removed." */
  removeEditors(editors: readonly (string | User)[]): this {
    const removed = editors.map(emailOf);
    const lasting = [this.context.sharing.owner, this.context.user];
    const isAmong = (emails: readonly string[], email: string) =>
      emails.some((other) => isSameEmail(other, email));
    return this.hostSetEditors(
      this.hostEditors().filter((email) => isAmong(lasting, email) || !isAmong(removed, email)),
    );
  }

  canDomainEdit(): boolean {
    requireAllowed(this.canEdit());
    return isOpenToDomain(this.hostStored(), this.context.sharing);
  }

  setDomainEdit(editable: boolean): this {
    if (workspaceDomain(this.context.sharing.owner) === undefined) {
      throw new Error('The spreadsheet does not belong to a Google Workspace domain.');
    }
    return this.hostChange({ domainEdit: editable });
  }

  remove(): void {
    this.hostReplace([]);
  }

  private hostEditors(): string[] {
    return protectionEditors(this.hostStored(), this.context.sharing);
  }

  /** With a warning "editors are ignored". */
  private hostSetEditors(editors: readonly string[]): this {
    return this.hostChange(this.isWarningOnly() ? {} : { editors });
  }

  private hostChange(change: Partial<StoredProtection>): this {
    this.hostReplace([{ ...this.hostStored(), ...change }]);
    return this;
  }

  private hostReplace(replacement: readonly StoredProtection[]): void {
    requireAllowed(this.canEdit());
    const sheet = this.sheet.hostFacade;
    const protections = readProtections(sheet);
    writeProtections(
      sheet,
      protections.flatMap((stored) => (stored.id === this.id ? replacement : [stored])),
    );
  }

  /** Lines may have moved since this object was made, so it is looked up by id. */
  private hostStored(): StoredProtection {
    const stored = readProtections(this.sheet.hostFacade).find(({ id }) => id === this.id);
    if (!stored) throw new Error('The protection does not exist.');
    return stored;
  }
}

/** All or none are taken. */
function newEditor(editor: string | User): string {
  if (typeof editor === 'string' && !/^[^@\s]+@[^@\s]+$/.test(editor))
    throw new Error(`Invalid email: ${editor}`);
  return emailOf(editor);
}

/** No `instanceof`: the values may come from another realm. */
function emailOf(editor: string | User): string {
  return typeof editor === 'string' ? editor : editor.getEmail();
}

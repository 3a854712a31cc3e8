/**
 * Who may decide for the round: its owner, and whoever the protection of Cấu hình lets edit. Asked beforehand: Google words
 * its refusal in each person's language, halfway through. Where there is nobody to ask, nobody is let in by that.
 */
import { personAtKeyboard } from './person-at-keyboard';
import type { Tabs } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Workbook {
  readonly spreadsheet: Spreadsheet;
  readonly tabs: Tabs;
}

/** In a shared drive nobody owns a file: there it is whoever may edit Cấu hình. */
export function isOwner(workbook: Workbook): boolean {
  const owner = workbook.spreadsheet.getOwner();
  if (owner !== null) return owner.getEmail() === Session.getEffectiveUser().getEmail();
  const settings = workbook.tabs.get('settings');
  return settings === undefined ? workbook.tabs.roles.length === 0 : mayEditTab(settings);
}

/** Of a workbook that is none of ours yet, everybody who can edit it; of one that has lost its Cấu hình, its owner. */
export function isKeeper(workbook: Workbook): boolean {
  const settings = workbook.tabs.get('settings');
  if (settings !== undefined) return mayEditTab(settings);
  return workbook.tabs.roles.length === 0 || isOwner(workbook);
}

interface Contact {
  readonly name: string;
  /** In small letters. */
  readonly emails: readonly string[];
}

/** Of whom the person is one; null for whoever is named nowhere, and for the owner, who fills any column. */
export function ownUnits(
  workbook: Workbook,
  contacts: readonly Contact[],
): readonly string[] | null {
  const named = contacts.filter(({ emails }) => emails.length > 0);
  const person = named.length === 0 ? '' : personAtKeyboard().toLowerCase();
  const own = named.filter(({ emails }) => emails.includes(person));
  return own.length === 0 || isOwner(workbook) ? null : own.map(({ name }) => name);
}

export function mayEditTab(sheet: Sheet): boolean {
  const protections = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return protections.every((protection) => protection.canEdit());
}

/** Whether a protection somewhere holds the person back: then an exception of Google's is most likely its. */
export function isHeldBack(spreadsheet: Spreadsheet): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [SHEET, RANGE].some((type) =>
    spreadsheet.getProtections(type).some((protection) => !protection.canEdit()),
  );
}

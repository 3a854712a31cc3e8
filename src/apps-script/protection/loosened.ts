/**
 * Protections of ours that somebody has loosened in Google's list of them: turned into a mere warning, or opened to more
 * people than were planned. Their description and version say nothing of it, so they are looked at themselves.
 * Source: developers.google.com/apps-script/reference/spreadsheet/protection (isWarningOnly, getEditors)
 */
import { PROTECTION_MARK } from '../../text/protection';
import { PUBLICATION_TAB } from '../../text/publication';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Whom Google never shuts out; small letters. */
export function lastingEditors(spreadsheet: Spreadsheet): readonly string[] {
  const owner = spreadsheet.getOwner()?.getEmail() ?? '';
  return [owner, Session.getEffectiveUser().getEmail()].map((email) => email.toLowerCase());
}

/** Two reads. Addresses that Google withholds are nobody's. */
export function isLoosened(
  protection: Protection,
  planned: readonly string[],
  lasting: readonly string[],
): boolean {
  if (protection.isWarningOnly()) return true;
  const known = new Set([...planned, ...lasting, '']);
  try {
    return protection.getEditors().some((user) => !known.has(user.getEmail().toLowerCase()));
  } catch {
    // Whoever may not edit there is not told who may.
    return false;
  }
}

/** Google takes its time for each of the columns of 168 units. */
const LOOKING_MS = 10_000;

/** The descriptions of those that only warn, and of whole tabs that others than the owner may edit; two reads where none is. */
export function loosenedNames(spreadsheet: Spreadsheet): readonly string[] {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const tabs = spreadsheet.getProtections(SHEET);
  const ranges = spreadsheet.getProtections(RANGE);
  const until = Date.now() + LOOKING_MS;
  const lasting = tabs.length > 0 ? lastingEditors(spreadsheet) : [];
  return [
    ...tabs.filter((protection) => isLoosened(protection, [], lasting)),
    ...ranges.filter((protection) => Date.now() < until && protection.isWarningOnly()),
  ]
    .map((protection) => protection.getDescription())
    .filter((name) => name.startsWith(PROTECTION_MARK) || name === PUBLICATION_TAB.code);
}

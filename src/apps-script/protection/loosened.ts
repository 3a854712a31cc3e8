/**
 * Protections of ours that somebody has loosened in Google's list of them: turned into a mere warning, or opened to more
 * people than were planned. Their description and version say nothing of it, so they are looked at themselves.
 * Source: developers.google.com/apps-script/reference/spreadsheet/protection (isWarningOnly, getEditors)
 */
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

/** Who may decide for the round: its owner, and whoever the protection of Cấu hình lets edit. */
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** True also in a shared drive, where nobody owns a file. */
export function isOwner(spreadsheet: Spreadsheet): boolean {
  const owner = spreadsheet.getOwner();
  return owner === null || owner.getEmail() === Session.getEffectiveUser().getEmail();
}

export function mayEditTab(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  const protections = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return protections.every((protection) => protection.canEdit());
}

/**
 * Keeps a publication's tab to its publisher and the owner of the spreadsheet, whom Google never shuts out. The
 * description comes last: what an interrupted run left is done again.
 */
import { PUBLICATION_TAB } from '../../text/publication';

export function protectPublication(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const [present] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  // Somebody else's keeps people out as well.
  if (present?.canEdit() === false || present?.getDescription() === PUBLICATION_TAB.code) return;
  const protection = present ?? sheet.protect();
  // As Google advises: who may edit through a group could not take the group away without being named himself.
  protection.addEditor(Session.getEffectiveUser());
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  protection.setDescription(PUBLICATION_TAB.code);
}

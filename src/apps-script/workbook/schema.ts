/**
 * Which form of workbook this is: a number in developer metadata on the spreadsheet, read with the marks of the tabs
 * (tabs.ts). Workbooks made before there was one are of the first form. Raised only when old workbooks need a migration
 * (migrations/).
 */
export const SCHEMA_KEY = 'cchc.schema';

/** The form that this version of the add-on makes and understands. */
export const CURRENT_SCHEMA = 5;

export function writeSchema(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  schema: number,
): void {
  const [mark] = spreadsheet.createDeveloperMetadataFinder().withKey(SCHEMA_KEY).find();
  if (mark === undefined) {
    const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
    spreadsheet.addDeveloperMetadata(SCHEMA_KEY, String(schema), DOCUMENT);
  } else mark.setValue(String(schema));
}

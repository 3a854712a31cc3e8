/**
 * Which form of workbook this is: a number in developer metadata on the spreadsheet. Workbooks made before there was one
 * are of the first form. Raised only when old workbooks need a migration (migrations/).
 */
const SCHEMA_KEY = 'cchc.schema';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The form that this version of the add-on makes and understands. */
export const CURRENT_SCHEMA = 4;

/** 0 where nothing says it: a new spreadsheet, or a workbook of the first form. */
export function readSchema(spreadsheet: Spreadsheet): number {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(SCHEMA_KEY).find();
  return Math.max(0, ...marks.map((mark) => Number(mark.getValue() ?? 0)));
}

export function writeSchema(spreadsheet: Spreadsheet, schema: number): void {
  const [mark] = spreadsheet.createDeveloperMetadataFinder().withKey(SCHEMA_KEY).find();
  if (mark === undefined) {
    const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
    spreadsheet.addDeveloperMetadata(SCHEMA_KEY, String(schema), DOCUMENT);
  } else mark.setValue(String(schema));
}

/**
 * Workbooks of forms 1 and 2 mark each row and column that code looks for by developer metadata; later forms have keys in
 * the sheet. Read here for the migration alone.
 */
const ANCHOR_KEY = 'cchc.anchor';

export interface MarkedTab {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** By name, counted from 1. */
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

/** By role. */
export function findMarkedTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): ReadonlyMap<string, MarkedTab> {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(ANCHOR_KEY).find();
  const tabs = new Map<string, MarkedTab>();
  const lines = new Map<number, { rows: Map<string, number>; columns: Map<string, number> }>();
  const linesOf = (id: number) => {
    const known = lines.get(id) ?? {
      rows: new Map<string, number>(),
      columns: new Map<string, number>(),
    };
    lines.set(id, known);
    return known;
  };
  for (const mark of marks) {
    const location = mark.getLocation();
    const name = mark.getValue() ?? '';
    const [sheet, row, column] = [location.getSheet(), location.getRow(), location.getColumn()];
    if (row !== null) linesOf(row.getSheet().getSheetId()).rows.set(name, row.getRow());
    else if (column !== null) {
      linesOf(column.getSheet().getSheetId()).columns.set(name, column.getColumn());
    } else if (sheet !== null) tabs.set(name, { sheet, ...linesOf(sheet.getSheetId()) });
  }
  return tabs;
}

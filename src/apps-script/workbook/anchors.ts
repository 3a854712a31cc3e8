/**
 * How tabs, rows and columns of ours are found again: developer metadata, which follows renaming, moving and insertion
 * (developers.google.com/apps-script/reference/spreadsheet/developer-metadata). One key; the value says what it marks.
 */
const ANCHOR_KEY = 'cchc.anchor';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One of our tabs with the rows and columns marked on it (counted from 1). */
export interface AnchoredTab {
  readonly sheet: Sheet;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

export type AnchoredTabs = ReadonlyMap<string, AnchoredTab>;

/** All our tabs by role, found in one search however they are named and wherever they stand. */
export function findAnchoredTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): AnchoredTabs {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(ANCHOR_KEY).find();
  const anchors = found.map(readAnchor).filter((anchor) => anchor !== undefined);
  const linesOf = (kind: Anchor['kind'], sheetId: number) =>
    new Map(
      anchors.flatMap((anchor) =>
        anchor.kind === kind && anchor.sheet.getSheetId() === sheetId
          ? [[anchor.name, anchor.at] as const]
          : [],
      ),
    );
  const tabs = new Map<string, AnchoredTab>();
  for (const { kind, sheet, name } of anchors) {
    if (kind !== 'tab') continue;
    const id = sheet.getSheetId();
    tabs.set(name, { sheet, rows: linesOf('row', id), columns: linesOf('column', id) });
  }
  return tabs;
}

interface Anchor {
  readonly kind: 'tab' | 'row' | 'column';
  readonly sheet: Sheet;
  readonly name: string;
  /** Row or column; 0 for a tab. */
  readonly at: number;
}

function readAnchor(metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata): Anchor | undefined {
  const location = metadata.getLocation();
  const name = metadata.getValue() ?? '';
  const sheet = location.getSheet();
  if (sheet !== null) return { kind: 'tab', sheet, name, at: 0 };
  const row = location.getRow();
  if (row !== null) return { kind: 'row', sheet: row.getSheet(), name, at: row.getRow() };
  const column = location.getColumn();
  if (column === null) return undefined;
  return { kind: 'column', sheet: column.getSheet(), name, at: column.getColumn() };
}

export function anchorTab(sheet: Sheet, role: string): void {
  sheet.addDeveloperMetadata(ANCHOR_KEY, role, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** What the tab is from now on; its other anchors stay. */
export function renameAnchor(sheet: Sheet, from: string, to: string): void {
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(ANCHOR_KEY).find()) {
    if (mark.getValue() === from) mark.setValue(to);
  }
}

/** `whole` names an entire row (`4:4`) or column (`D:D`); metadata cannot sit on anything smaller. */
export function anchorLine(sheet: Sheet, whole: string, name: string): void {
  sheet
    .getRange(whole)
    .addDeveloperMetadata(ANCHOR_KEY, name, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/**
 * Our tabs, found however they are named and wherever they stand: developer metadata marks each tab with its role and
 * nothing else (developers.google.com/apps-script/reference/spreadsheet/developer-metadata). A role that two tabs carry, as
 * a copied tab may, belongs to neither. Lines within a tab are found by the keys that stand in it (open-tab.ts).
 */
import type { Role } from '../../tabs';
import { SETUP } from '../../text/setup-message';
import { findUnmarked, NOTHING, type Unmarked } from '../copy/unmarked-tabs';

const ANCHOR_KEY = 'cchc.anchor';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Which form of workbook this is: a number in developer metadata on the spreadsheet. Workbooks made before there was one are
 * of the first form. Raised only when old workbooks need a migration (migrations/).
 */
const SCHEMA_KEY = 'cchc.schema';

/** The form that this version of the add-on makes and understands. */
export const CURRENT_SCHEMA = 8;

export function writeSchema(spreadsheet: Spreadsheet, schema: number): void {
  const [mark] = spreadsheet.createDeveloperMetadataFinder().withKey(SCHEMA_KEY).find();
  if (mark === undefined) {
    const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
    spreadsheet.addDeveloperMetadata(SCHEMA_KEY, String(schema), DOCUMENT);
  } else mark.setValue(String(schema));
}

export interface Tabs {
  readonly get: (role: Role | 'selfCheck') => Sheet | undefined;
  readonly roles: readonly string[];
  /** Tabs that carry one role together. */
  readonly doubled: readonly (readonly Sheet[])[];
  /** The form of the workbook; 0 where nothing says it: a new spreadsheet, or a workbook of the first form. */
  readonly schema: number;
  /** Of those, the ones that carry no mark and are known by what stands in them. */
  readonly unmarked: Unmarked['tabs'];
}

export function findTabs(spreadsheet: Spreadsheet): Tabs {
  const { sheets, schema } = readMarks(spreadsheet);
  const isMarked = schema > 0 && sheets.size > 0;
  const lost = isMarked ? NOTHING : findUnmarked(spreadsheet, [...sheets.values()].flat());
  for (const [role, sheet] of lost.tabs) sheets.set(role, [...(sheets.get(role) ?? []), sheet]);
  const sole = new Map([...sheets].flatMap(([role, found]) => soleOf(role, found)));
  return {
    get: (role) => sole.get(role),
    roles: [...sole.keys()],
    doubled: [...sheets.values()].filter(({ length }) => length > 1),
    ...{ schema: Math.max(schema, lost.schema), unmarked: lost.tabs },
  };
}

function readMarks(spreadsheet: Spreadsheet) {
  const sheets = new Map<string, Sheet[]>();
  let schema = 0;
  for (const mark of spreadsheet.createDeveloperMetadataFinder().find()) {
    const key = mark.getKey();
    if (key === SCHEMA_KEY) schema = Math.max(schema, Number(mark.getValue()));
    if (key !== ANCHOR_KEY) continue;
    const sheet = mark.getLocation().getSheet();
    const role = mark.getValue() ?? '';
    // Workbooks of earlier forms mark lines, too.
    if (sheet === null) continue;
    const same = sheets.get(role) ?? [];
    sheets.set(role, same);
    if (!same.some((other) => other.getSheetId() === sheet.getSheetId())) same.push(sheet);
  }
  return { sheets, schema };
}

function soleOf(role: string, [sheet, ...others]: readonly Sheet[]): [string, Sheet][] {
  return sheet !== undefined && others.length === 0 ? [[role, sheet]] : [];
}

/** What a copy has lost; Cấu hình and the form last, without which the rest is looked for again. */
export function restoreMarks(spreadsheet: Spreadsheet, { unmarked, schema }: Tabs): void {
  if (unmarked.length === 0) return;
  for (const [role, sheet] of unmarked) markTab(sheet, role);
  writeSchema(spreadsheet, schema);
}

/** Why nothing is read from or written to this workbook: we would not know what is meant, or what we damage. */
export function workbookDoubt({ doubled: [two], schema }: Tabs): string | undefined {
  if (schema > CURRENT_SCHEMA) return SETUP.newerWorkbook(schema, CURRENT_SCHEMA);
  return two && SETUP.twoTabs(two.map((sheet) => sheet.getName()));
}

export function markTab(sheet: Sheet, role: string): void {
  sheet.addDeveloperMetadata(ANCHOR_KEY, role, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** What the tab is from now on. */
export function renameRole(sheet: Sheet, from: string, to: string): void {
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(ANCHOR_KEY).find()) {
    if (mark.getValue() === from) mark.setValue(to);
  }
}

/** A page of people's from now on. */
export function removeRole(sheet: Sheet, role: string): void {
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(ANCHOR_KEY).find()) {
    if (mark.getValue() === role) mark.remove();
  }
}

/** Marks of rows and columns, which workbooks of earlier forms have; keys stand in for them. */
export function removeLineMarks(spreadsheet: Spreadsheet): void {
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(ANCHOR_KEY).find()) {
    if (mark.getLocation().getSheet() === null) mark.remove();
  }
}

/**
 * The group tabs of a workbook as they really stand: their layouts from anchors and contents, since people rename tabs
 * and insert rows and columns. What is missing is named, so that the message can say what to restore.
 */
import {
  BLOCKS,
  DESCRIBING_COLUMNS,
  type Block,
  type DescribingColumn,
  type GroupLayout,
} from '../../tabs/plan/group-layout';
import type { AnchoredTab, AnchoredTabs } from './anchors';

export interface GroupTab {
  readonly groupCode: string;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly layout: GroupLayout;
  /** What people type, everything left of the score block, read once from row 1; formula results are never read here. */
  readonly values: readonly (readonly unknown[])[];
  readonly codes: readonly string[];
  readonly units: readonly string[];
}

export type GroupTabReading =
  | { readonly ok: true; readonly tab: GroupTab }
  | { readonly ok: false; readonly sheetName: string; readonly missing: readonly string[] };

const ROLE = /^group:(.+)$/;

/** In the order of their group codes, which is the order of the columns on Xếp hạng. */
export function groupCodesOf(tabs: AnchoredTabs): readonly string[] {
  return [...tabs.keys()]
    .flatMap((role) => ROLE.exec(role)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b));
}

export function readGroupTabs(tabs: AnchoredTabs): readonly GroupTabReading[] {
  return groupCodesOf(tabs).flatMap((code) => readGroupTab(tabs, code) ?? []);
}

/** Undefined where the group has no tab. */
export function readGroupTab(tabs: AnchoredTabs, groupCode: string): GroupTabReading | undefined {
  const tab = tabs.get(`group:${groupCode}`);
  return tab && readTab(groupCode, tab);
}

function readTab(groupCode: string, tab: AnchoredTab): GroupTabReading {
  const { sheet } = tab;
  const missing = missingAnchors(tab);
  if (missing.length > 0) return { ok: false, sheetName: sheet.getName(), missing };
  const width = (tab.columns.get('score') ?? 0) - 1;
  const values = sheet.getRange(1, 1, sheet.getLastRow(), width).getValues() as unknown[][];
  const { codes, units, ...layout } = groupTableOf(tab, values);
  return {
    ok: true,
    tab: {
      groupCode,
      sheet,
      layout: { ...layout, sheetName: sheet.getName() },
      values,
      codes,
      units,
    },
  };
}

/** What a tab must have to be read; empty where it is sound. */
export function missingAnchors({ rows, columns }: AnchoredTab): readonly string[] {
  return [
    ...(rows.has('header') ? [] : ['header']),
    ...[...DESCRIBING_COLUMNS, ...BLOCKS].filter((name) => !columns.has(name)),
  ];
}

/** Where the table of a sound tab stands, and its codes and units; `values` from A1, at least up to the score block. */
export function groupTableOf(
  { rows, columns }: AnchoredTab,
  values: readonly (readonly unknown[])[],
): Omit<GroupLayout, 'sheetName'> & Pick<GroupTab, 'codes' | 'units'> {
  const headerRow = rows.get('header') ?? 0;
  const at = (name: string) => columns.get(name) ?? 0;
  const codes = codesBelow(values, headerRow, at('code'));
  const blocks = record<Block>(BLOCKS, at);
  const units = unitsOf(values[headerRow - 1] ?? [], blocks);
  return {
    headerRow,
    firstRow: headerRow + 1,
    rowCount: codes.length,
    unitCount: units.length,
    columns: record<DescribingColumn>(DESCRIBING_COLUMNS, at),
    blocks,
    codes,
    units,
  };
}

/** From the row under the header to the last row with a code; inserted rows in between stay blank. */
function codesBelow(
  values: readonly (readonly unknown[])[],
  headerRow: number,
  column: number,
): string[] {
  const codes = values.slice(headerRow).map((row) => cellText(row[column - 1]));
  while (codes.length > 0 && codes[codes.length - 1] === '') codes.pop();
  return codes;
}

function cellText(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}

/** The names above both input blocks, up to the first column that somebody has put into one of them. */
function unitsOf(
  header: readonly unknown[],
  { self, appraised, score }: GroupLayout['blocks'],
): string[] {
  const names = (from: number, to: number) => header.slice(from - 1, to - 1).map(cellText);
  const selfNames = names(self, appraised);
  const appraisedNames = names(appraised, score);
  const end = selfNames.findIndex((name, i) => name === '' || name !== appraisedNames[i]);
  return end < 0 ? selfNames : selfNames.slice(0, end);
}

function record<Name extends string>(
  names: readonly Name[],
  at: (name: string) => number,
): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, at(name)])) as Record<Name, number>;
}

/**
 * Tabs of ours that have lost their marks, as a copied file or one that came through .xlsx may: known again by the keys that
 * stand in them. Looked for only where the workbook says no form; the marks are put back by the next call that writes.
 */
import { keyText, roleOfKeyRow, rowKeyText } from '../../tabs/plan/keys';
import { publicationRole } from '../../tabs/publication';
import { TAB_NAME } from '../../text/labels';
import { LOG_TAB } from '../../text/log';
import { PUBLICATION_TAB } from '../../text/publication';
import { HEAD_ROWS, rowsOf } from '../workbook/open-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const ARCHIVE = 'log-archive:';

export interface Unmarked {
  readonly tabs: readonly (readonly [role: string, sheet: Sheet])[];
  readonly schema: number;
}

export const NOTHING: Unmarked = { tabs: [], schema: 0 };

/** Nothing where no Cấu hình is among them: a spreadsheet of somebody's that only has tabs of the same names. */
export function findUnmarked(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  marked: readonly Sheet[],
): Unmarked {
  const known = new Set(marked.map((sheet) => sheet.getSheetId()));
  const read = spreadsheet.getSheets().flatMap((sheet) => {
    if (known.has(sheet.getSheetId())) return [];
    const cells = rowsOf(sheet, 1, Math.min(HEAD_ROWS, sheet.getMaxRows()));
    const role = roleIn(cells, sheet);
    return role === undefined ? [] : [{ role, sheet, cells }];
  });
  const settings = read.find(({ role }) => role === 'settings');
  if (settings === undefined) return NOTHING;
  // Its last table may stand below what was read of each tab.
  const all = settings.sheet.getDataRange().getValues() as unknown[][];
  const keys = new Set([...read.flatMap(({ cells }) => cells.flat()), ...all.flat()]);
  const others = read.filter((one) => one !== settings);
  return {
    tabs: [...others, settings].map(({ role, sheet }) => [role, sheet]),
    schema: FORMS.find(({ key }) => keys.has(key))?.form ?? KEYED_FORM,
  };
}

/** What can be told of a form by its keys; migrations from there on leave alone what they find done. */
const KEYED_FORM = 3;
/** By a row or column that came with the form, the latest first. */
const FORMS = [
  { key: rowKeyText('settings', 'reporters'), form: 8 },
  { key: keyText('remediation', 'source'), form: 7 },
  { key: rowKeyText('settings', 'ceiling'), form: 6 },
  { key: rowKeyText('settings', 'version'), form: 5 },
];

/** Tabs without keys go by their names. */
const NAMED = { [TAB_NAME.guide]: 'guide', [TAB_NAME.criteria]: 'criteria' } as const;

function roleIn(cells: readonly (readonly unknown[])[], sheet: Sheet): string | undefined {
  const role = cells.map(roleOfKeyRow).find((found) => found !== undefined);
  const name = sheet.getName();
  const [number = ''] = /\d+(?=\)?$)/.exec(name) ?? [];
  const isArchive = name === LOG_TAB.archive(TAB_NAME.log, Number(number));
  if (role !== undefined) return role === 'log' && isArchive ? `${ARCHIVE}${number}` : role;
  const isPublication =
    name === PUBLICATION_TAB.name(Number(number)) &&
    cells[0]?.[0] === PUBLICATION_TAB.title(Number(number));
  if (isPublication) return publicationRole(Number(number));
  return (NAMED as Readonly<Record<string, string>>)[name];
}

/**
 * In which file a round lives: `cchc-home/<round>/<id of the spreadsheet>` in a hidden cell of Cấu hình, which travels with
 * every copy. Where the file is another one, this is a copy, and only people know whether it is a round of its own or the
 * file that goes on. A local workbook is no file of Google's: it has no id to compare or to write.
 * Source: developers.google.com/apps-script/reference/spreadsheet/spreadsheet (getId)
 */
import { isBlank } from '../../core/reading';
import { fingerprint } from '../../core/fingerprint';
import { settings } from '../../tabs/settings';
import { isDamaged, openCells } from '../workbook/open-tab';
import type { Tabs } from '../workbook/tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Cells = readonly (readonly unknown[])[];

const MARK = 'cchc-home/';

/** Ids of files in Drive have 33 characters or 44; no local workbook has so long a one. */
const ID_OF_FILE = /^[\w-]{20,}$/;

/** Undefined for a workbook that is no file of Google's. */
function fileOf(spreadsheet: Spreadsheet): string | undefined {
  const id = spreadsheet.getId();
  return ID_OF_FILE.test(id) ? id : undefined;
}

/** '' where it says none. */
export function homeIn(cells: Cells): string {
  const found = cells.flat().find((cell) => typeof cell === 'string' && cell.startsWith(MARK));
  return typeof found === 'string' ? found : '';
}

/** The home that is written in it is another file. */
export function isCopy(spreadsheet: Spreadsheet, home: string): boolean {
  const file = home === '' ? undefined : fileOf(spreadsheet);
  return file !== undefined && home.split('/')[2] !== file;
}

/** A workbook that is no file of Google's: it is copied by saving it, which nobody sees. */
export function isLocal(spreadsheet: Spreadsheet): boolean {
  return fileOf(spreadsheet) === undefined;
}

/** A round that was made where there are no files, or before homes were written, lives where it is first asked for. */
export function claimHome(spreadsheet: Spreadsheet, tabs: Tabs): 'home' | 'copy' {
  const sheet = tabs.get('settings');
  if (sheet === undefined) return 'home';
  const cells = sheet.getDataRange().getValues() as unknown[][];
  const home = homeIn(cells);
  if (home !== '') return isCopy(spreadsheet, home) ? 'copy' : 'home';
  const file = fileOf(spreadsheet);
  if (file !== undefined) writeHome(sheet, cells, fingerprint(file), file);
  return 'home';
}

/** `isSame`: the round that came from elsewhere goes on here; else it is a round of its own from now on. */
export function moveHome(spreadsheet: Spreadsheet, sheet: Sheet, isSame: boolean): void {
  const cells = sheet.getDataRange().getValues() as unknown[][];
  const file = fileOf(spreadsheet);
  if (file === undefined) return;
  const [, round = ''] = homeIn(cells).split('/');
  writeHome(sheet, cells, isSame ? round : fingerprint(file), file);
}

function writeHome(sheet: Sheet, cells: Cells, round: string, file: string): void {
  const place = placeOf(sheet, cells);
  if (place !== undefined) sheet.getRange(...place).setValue(`${MARK}${round}/${file}`);
}

/** Where it stands, else the first free cell of the hidden column of keys; none where that is not to be found. */
function placeOf(sheet: Sheet, cells: Cells): [row: number, column: number] | undefined {
  const home = homeIn(cells);
  const row = home === '' ? -1 : cells.findIndex((line) => line.includes(home));
  if (row >= 0) return [row + 1, (cells[row] ?? []).indexOf(home) + 1];
  const opened = openCells(sheet, settings, 'settings', cells);
  if (isDamaged(opened)) return undefined;
  const { keys } = opened.columns;
  return [cells.findIndex((line) => isBlank(line[keys - 1])) + 1 || cells.length + 1, keys];
}

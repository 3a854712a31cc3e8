/**
 * A tab with every column that code can name as a number, found by the keys that stand above its header, or what is
 * missing; there is no third outcome, so nothing is read or written by a position that is only likely.
 */
import { SETUP } from '../../text/setup-message';
import { cellText } from '../../text/cell-text';
import {
  HEADER_ROW,
  KEY_ROW,
  keysIn,
  misnamedIn,
  positionsOf,
  roleOfKeyRow,
  type Misnamed,
} from '../../tabs/plan/keys';
import type { KeyOf, Tab } from '../../tabs/plan/tab';
import type { Role } from '../../tabs';
import { valuesOf } from './cell-values';
import { DamagedWorkbook } from '../damaged-workbook';
import type { Tabs } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly unknown[])[];

export interface OpenTab<Key extends string = string> {
  readonly sheet: Sheet;
  readonly keyRow: number;
  readonly headerRow: number;
  readonly columns: Readonly<Record<Key, number>>;
  /** By column, from 0; '' where it is none of ours. */
  readonly keys: readonly string[];
  readonly headers: readonly unknown[];
}

/** A sentence that names the tab, what it lacks, and the way out. */
export interface Damage {
  readonly damage: string;
  /** All keys are there, but people read another name than they say: nothing that a program could put back. */
  readonly isMisnamed?: true;
}

export function isDamaged(opened: object): opened is Damage {
  return 'damage' in opened;
}

/** For commands of calls that the door may refuse: what was read, or no further. */
export function whole<Read extends object>(read: Read | Damage): Read {
  if (isDamaged(read)) throw new DamagedWorkbook(read.damage);
  return read;
}

/** One read where the head of the tab is as it was made, one more where people have inserted rows above it. */
export function openTab<Declared extends Tab>(
  tabs: Tabs,
  tab: Declared,
  role: Role = tab.role as Role,
): OpenTab<KeyOf<Declared>> | Damage {
  const sheet = tabs.get(role);
  if (sheet === undefined) return { damage: SETUP.tabMissing(tab.name) };
  const head = readHead(sheet);
  return head === undefined
    ? { damage: SETUP.keysMissing(sheet.getName()) }
    : openAt<KeyOf<Declared>>(sheet, tab, role, head);
}

/** The same over a tab whose cells were read from A1 on. */
export function openCells<Declared extends Tab>(
  sheet: Sheet,
  tab: Declared,
  role: Role,
  cells: Cells,
): OpenTab<KeyOf<Declared>> | Damage {
  const head = headIn(cells.slice(0, HEAD_ROWS));
  return head === undefined
    ? { damage: SETUP.keysMissing(sheet.getName()) }
    : openAt<KeyOf<Declared>>(sheet, tab, role, head);
}

interface Head {
  /** What was read of the rows over the keys. */
  readonly above: Cells;
  readonly keyRow: number;
  readonly headerRow: number;
  readonly keyCells: readonly unknown[];
  readonly headers: readonly unknown[];
}

function openAt<Key extends string>(
  sheet: Sheet,
  tab: Tab,
  role: string,
  head: Head,
): OpenTab<Key> | Damage {
  const { columns: declared } = tab;
  const { keyRow, headerRow, keyCells, headers } = head;
  const keys = keysIn(keyCells, role);
  const positions = positionsOf(keys);
  const missing = Object.keys(declared).filter((key) => !positions.has(key));
  if (missing.length > 0) {
    const names = missing.map((key) => declared[key] ?? key);
    return { damage: SETUP.damagedTab(sheet.getName(), names) };
  }
  const other =
    misnamedBlock(tab, keys, head.above) ?? misnamedIn(declared, keys, headers.map(cellText));
  if (other !== undefined) return misnamed(sheet, other);
  const columns = Object.fromEntries(positions) as Record<Key, number>;
  return { sheet, keyRow, headerRow, columns, keys, headers };
}

export function misnamed(sheet: Sheet, found: Misnamed): Damage {
  return { damage: SETUP.misnamed(sheet.getName(), found), isMisnamed: true };
}

/** The label of a block above the columns of another. */
function misnamedBlock(
  { blocks = {} }: Tab,
  keys: readonly string[],
  above: Cells,
): Misnamed | undefined {
  for (const row of above) {
    const labelled = keys.map((key, i) => {
      const [block = ''] = key.split('/');
      return block in blocks && row[i] !== '' ? block : '';
    });
    const found = misnamedIn(blocks, labelled, row.map(cellText));
    if (found !== undefined) return { ...found, own: found.key };
  }
  return undefined;
}

/** Headers stand near the top; below them are people's words. */
export const HEAD_ROWS = 60;

function readHead(sheet: Sheet): Head | undefined {
  const near = headIn(rowsOf(sheet, KEY_ROW, HEADER_ROW), KEY_ROW);
  return near ?? headIn(rowsOf(sheet, 1, Math.min(HEAD_ROWS, sheet.getMaxRows())));
}

/**
 * Blank where the tab is shorter than that, or from a formula on that waits for what was just written: keys and headers are no
 * formulas and stand left of those, so that what can be read tells them.
 */
export function rowsOf(sheet: Sheet, from: number, to: number): Cells {
  try {
    return sheet.getRange(`${from}:${to}`).getValues() as unknown[][];
  } catch {
    const rows = Array.from({ length: to - from }, (_, i) => from + i);
    return from === to
      ? [cellsBeforeFormula(sheet, from)]
      : [...rows, to].flatMap((row) => rowsOf(sheet, row, row));
  }
}

function cellsBeforeFormula(sheet: Sheet, row: number): readonly unknown[] {
  let readable: readonly unknown[] = [];
  let end = row > sheet.getMaxRows() ? 0 : sheet.getMaxColumns();
  while (readable.length < end) {
    const columns = Math.ceil((readable.length + end) / 2);
    const [cells = []] = settledValues(sheet.getRange(row, 1, 1, columns));
    if (cells.length > 0) readable = cells;
    else end = columns - 1;
  }
  return readable;
}

/** Undefined where no row of keys stands there, or two do: then nobody knows which is right. */
function headIn(cells: Cells, first = 1): Head | undefined {
  const keyRows = cells.flatMap((row, i) => (roleOfKeyRow(row) === undefined ? [] : [i]));
  const [at] = keyRows;
  if (at === undefined || keyRows.length > 1) return undefined;
  const below = cells.findIndex((row, i) => i > at && row.some((cell) => cell !== ''));
  const headers = cells[below];
  if (headers === undefined) return undefined;
  return {
    above: cells.slice(0, at),
    keyRow: first + at,
    headerRow: first + below,
    keyCells: cells[at] ?? [],
    headers,
  };
}

/** From A1 to the last cell that holds anything. */
export function cellsOf(sheet: Sheet): unknown[][] {
  return valuesOf(sheet.getDataRange());
}

/** Blank where a formula in it waits for what was just written; what it shows cannot be told before the next call. */
export function settledValues(range: GoogleAppsScript.Spreadsheet.Range): unknown[][] {
  try {
    return valuesOf(range);
  } catch {
    return [];
  }
}

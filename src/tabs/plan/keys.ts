/**
 * Keys that stand in the sheet: a hidden row above a tab's header names each of our columns, on Cấu hình a hidden column
 * each of our rows. They travel with their cells through every program that moves, copies or saves them, and are read
 * with the values; each cell carries the tab's role, so that a copied tab says whose copy it is. Pure.
 */
import { sameName } from '../../core/identity';

/** On a fresh tab: title, hint, the line of the stage, the keys, the header. */
export const KEY_ROW = 4;
export const HEADER_ROW = KEY_ROW + 1;

const MARK = 'cchc/';
/** Begins the keys of rows, so that a row with one of them is no row of keys. */
const ROW_MARK = 'cchc-row/';

export function keyText(role: string, key: string): string {
  return `${MARK}${role}/${key}`;
}

export function rowKeyText(role: string, key: string): string {
  return `${ROW_MARK}${role}/${key}`;
}

/** Role and key of a cell; undefined where it holds no such key of ours. */
function readKey(cell: unknown, mark = MARK) {
  if (typeof cell !== 'string' || !cell.startsWith(mark)) return undefined;
  const [role = '', ...rest] = cell.slice(mark.length).split('/');
  return { role, key: rest.join('/') };
}

/** The role that the cells of a row speak of; undefined where it is no key row. */
export function roleOfKeyRow(row: readonly unknown[]): string | undefined {
  return row.map((cell) => readKey(cell)).find((found) => found !== undefined)?.role;
}

/** The keys of one role in a row of cells by position, from 0; '' elsewhere. */
export function keysIn(cells: readonly unknown[], role: string): readonly string[] {
  return keysOf(cells, role, MARK);
}

/** The same of a column of keys of rows. */
export function rowKeysIn(cells: readonly unknown[], role: string): readonly string[] {
  return keysOf(cells, role, ROW_MARK);
}

function keysOf(cells: readonly unknown[], role: string, mark: string): readonly string[] {
  return cells.map((cell) => {
    const found = readKey(cell, mark);
    return found?.role === role ? found.key : '';
  });
}

/** Position of each key, counted from 1. A key that stands twice belongs to nobody: it has none. */
export function positionsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  const doubled = new Set<string>();
  keys.forEach((key, i) => {
    if (key === '') return;
    if (positions.has(key)) doubled.add(key);
    positions.set(key, i + 1);
  });
  for (const key of doubled) positions.delete(key);
  return positions;
}

export interface KeyedText {
  readonly key: string;
  /** What stands beside the key for people: the header of a column, the label of a row. */
  readonly text: string;
}

/**
 * The keys that belong beside these texts, found by the texts in their order; those that are there stay. Undefined where
 * they contradict the texts: then only people know what was moved.
 */
export function keysByTexts(
  wanted: readonly KeyedText[],
  texts: readonly string[],
  present: readonly string[],
): readonly string[] | undefined {
  const found = alignedTo(wanted, texts);
  const known = positionsOf(present);
  const keys = texts.map((_, i) => present[i] ?? '');
  for (const { key } of wanted) {
    const at = found.get(key);
    const there = known.get(key);
    if (there !== undefined && at !== undefined && there !== at) return undefined;
    if (there === undefined && at !== undefined) {
      if (keys[at - 1] !== '' && keys[at - 1] !== key) return undefined;
      keys[at - 1] = key;
    }
  }
  return keys.map((key, i) =>
    key !== '' && known.get(key) === undefined && found.get(key) !== i + 1 ? '' : key,
  );
}

/** What is called otherwise than its key says: its own name, and the one that people read there. */
export interface Misnamed {
  readonly key: string;
  readonly own: string;
  readonly found: string;
}

/**
 * The first place that bears the name of another, or whose own name stands only where no key is: people would type there
 * what belongs elsewhere. Any other words are people's own. `names` are ours, of keys without one what stands there is.
 */
export function misnamedIn(
  names: Readonly<Record<string, string>>,
  keys: readonly string[],
  texts: readonly string[],
): Misnamed | undefined {
  for (const [i, key] of keys.entries()) {
    const [own, found = ''] = [names[key], texts[i]];
    if (own === undefined || sameName(own, found)) continue;
    const isNamed = (name = '') => found !== '' && sameName(name, found);
    const isAnothers =
      Object.values(names).some(isNamed) ||
      keys.some((other, j) =>
        other === '' ? sameName(own, texts[j] ?? '') : !(other in names) && isNamed(texts[j]),
      );
    if (isAnothers) return { key, own, found };
  }
  return undefined;
}

/** A longest common subsequence: texts repeat (a unit stands above three blocks), their order tells which is which. */
function alignedTo(
  wanted: readonly KeyedText[],
  texts: readonly string[],
): ReadonlyMap<string, number> {
  const isSame = (i: number, j: number) => texts[j] !== '' && wanted[i]?.text === texts[j];
  const lengthAt = commonLengths(wanted.length, texts.length, isSame);
  const found = new Map<string, number>();
  for (let i = 0, j = 0; i < wanted.length && j < texts.length;) {
    if (isSame(i, j) && lengthAt(i, j) === lengthAt(i + 1, j + 1) + 1) {
      found.set(wanted[i]?.key ?? '', j + 1);
      i += 1;
      j += 1;
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1;
    else j += 1;
  }
  return found;
}

/** How many can be matched from each pair of positions on. */
function commonLengths(
  rows: number,
  columns: number,
  isSame: (i: number, j: number) => boolean,
): (i: number, j: number) => number {
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  const lengthAt = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const skipped = Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
      const taken = isSame(i, j) ? lengthAt(i + 1, j + 1) + 1 : 0;
      lengths[i * width + j] = Math.max(taken, skipped);
    }
  }
  return lengthAt;
}

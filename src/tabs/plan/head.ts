/**
 * The keys of a damaged tab, found again from what it would be called afresh: which row is its header, and which key
 * belongs above which column. Pure; what cannot be told for certain is left to people.
 */
import { codeText } from '../../core/reading';
import { keysByTexts, keysIn, positionsOf, roleOfKeyRow, type KeyedText } from './keys';
import type { TabPlan } from './tab-plan';

type Cells = readonly (readonly unknown[])[];

export interface HeadRepair {
  /** From 1. */
  readonly headerRow: number;
  /** 0 where it has to be made above the header. */
  readonly keyRow: number;
  /** By column. */
  readonly keys: readonly string[];
  /** Headers of the keys that are put back. */
  readonly restored: readonly string[];
  /** Headers that stand nowhere any more. */
  readonly gone: readonly string[];
}

/** What a fresh tab has above its header; none where the tab has no keys. */
export function keyedColumns({ cells, keyRow = 0, role }: TabPlan): readonly KeyedText[] {
  const headers = cells[keyRow] ?? [];
  return keysIn(cells[keyRow - 1] ?? [], role).flatMap((key, i) =>
    key === '' ? [] : [{ key, text: String(headers[i] ?? '').trim() }],
  );
}

/** Undefined where the tab's head contradicts itself, or has no header that could be ours. */
export function repairHead(
  role: string,
  wanted: readonly KeyedText[],
  cells: Cells,
): HeadRepair | undefined {
  const at = keyRowIn(role, cells);
  if (at === undefined) return undefined;
  const header = at < 0 ? likelyHeader(wanted, cells) : filledBelow(cells, at);
  const texts = cells[header]?.map(codeText);
  if (texts === undefined) return undefined;
  const present = at < 0 ? texts.map(() => '') : keysIn(cells[at] ?? [], role);
  const keys = keysByTexts(wanted, texts, present);
  if (keys === undefined) return undefined;
  const [before, after] = [positionsOf(present), positionsOf(keys)];
  const textsWhere = (isWanted: (key: string) => boolean) =>
    wanted.filter(({ key }) => isWanted(key)).map(({ text }) => text);
  return {
    headerRow: header + 1,
    keyRow: at + 1,
    keys,
    restored: textsWhere((key) => !before.has(key) && after.has(key)),
    gone: textsWhere((key) => !after.has(key)),
  };
}

/** From 0; -1 where there is none; undefined where there are two, or it is another tab's. */
function keyRowIn(role: string, cells: Cells): number | undefined {
  const rows = cells.flatMap((row, i) => (roleOfKeyRow(row) === undefined ? [] : [i]));
  const [at = -1] = rows;
  const isOurs = at < 0 || roleOfKeyRow(cells[at] ?? []) === role;
  return isOurs && rows.length < 2 ? at : undefined;
}

function filledBelow(cells: Cells, at: number): number {
  return cells.findIndex((row, i) => i > at && row.some((cell) => cell !== ''));
}

/** The row that says the most of what a header says, and at least half of it. */
function likelyHeader(wanted: readonly KeyedText[], cells: Cells): number {
  const texts = new Set(wanted.map(({ text }) => text));
  const counts = cells.map(
    (row) => new Set(row.map(codeText).filter((text) => texts.has(text))).size,
  );
  const most = Math.max(0, ...counts);
  return most * 2 < texts.size ? -1 : counts.indexOf(most);
}

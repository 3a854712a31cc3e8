/**
 * To form 7: on Khắc phục the columns that say where a task comes from and when it was done, behind all others of ours. Blank
 * they mean what rows meant before: a task for a lost point. Keys last: until then the next run takes the columns up where it
 * finds them free or begun.
 */
import { isBlank } from '../../core/reading';
import { keysIn, keyText, roleOfKeyRow } from '../../tabs/plan/keys';
import { remediation } from '../../tabs/remediation';
import { HEADER } from '../../tabs/plan/theme';
import { applyStyles } from '../new-tab/apply-style';
import { areaOf } from '../../tabs/plan/a1';
import { HEAD_ROWS, rowsOf } from '../workbook/open-tab';
import type { MarkedTab } from './marked-lines';

const LATER = ['source', 'doneOn'] as const;

/** The keys of the forms before. */
export const FORMER_TASK_KEYS: readonly string[] = remediation.keys.filter(
  (key) => !(LATER as readonly string[]).includes(key),
);

export function addTaskColumns(tabs: ReadonlyMap<string, MarkedTab>): void {
  const sheet = tabs.get('remediation')?.sheet;
  if (sheet === undefined) return;
  const head = rowsOf(sheet, 1, Math.min(HEAD_ROWS, sheet.getMaxRows()));
  const at = head.findIndex((row) => roleOfKeyRow(row) === 'remediation');
  const keys = keysIn(head[at] ?? [], 'remediation');
  // Done already, or keys that only the repair can find again.
  if (!keys.includes('state') || LATER.some((key) => keys.includes(key))) return;
  const after = Math.max(...FORMER_TASK_KEYS.map((key) => keys.indexOf(key))) + 1;
  const keyRow = at + 1;
  if (!isFree(sheet, keyRow, after)) sheet.insertColumnsAfter(after, LATER.length);
  const count = sheet.getMaxRows() - keyRow;
  const below = areaOf(keyRow + 1, after + 1, count, LATER.length);
  applyStyles(sheet, [
    { area: below, style: { numberFormat: '@', wrap: true, vertical: 'top' } },
    { area: { ...below, rows: 1 }, style: HEADER },
  ]);
  const write = (row: number, texts: readonly string[]) =>
    sheet.getRange(row, after + 1, 1, LATER.length).setValues([[...texts]]);
  write(
    keyRow + 1,
    LATER.map((key) => remediation.columns[key]),
  );
  write(
    keyRow,
    LATER.map((key) => keyText('remediation', key)),
  );
}

/** Blank from the keys down, or begun by a run that was cut short. */
function isFree(sheet: MarkedTab['sheet'], keyRow: number, after: number): boolean {
  if (sheet.getMaxColumns() < after + LATER.length) return false;
  const count = sheet.getMaxRows() - keyRow + 1;
  const cells = sheet.getRange(keyRow, after + 1, count, LATER.length).getValues() as unknown[][];
  const [header, ...others] = cells.slice(1);
  const isBegun = header?.[0] === remediation.columns.source;
  return others.every((row) => row.every(isBlank)) && (isBegun || header?.every(isBlank) === true);
}

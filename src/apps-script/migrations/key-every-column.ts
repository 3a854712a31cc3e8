/**
 * To form 4: on Xếp hạng each column has a key of its own, by which its one formula is laid out; before, a key stood above
 * the first column of each formula alone. One write; what formulas fill is written again by setup.
 */
import { RANKING_TAB } from '../../text/labels';
import { groupCodeOf } from '../../tabs/group';
import { keysIn, keyText, roleOfKeyRow } from '../../tabs/plan/keys';
import { groupKey } from '../../tabs/plan/ranking-layout';
import { HEAD_ROWS, rowsOf } from '../workbook/open-tab';
import type { MarkedTab } from './marked-lines';

const COLUMNS = Object.keys(RANKING_TAB.columns);
const from = (first: string, count: number) =>
  COLUMNS.slice(COLUMNS.indexOf(first), COLUMNS.indexOf(first) + count);

/** The keys of form 3, with what stands from the column of each on; behind `groups` their columns. */
export const OLD_RANKING_KEYS: Readonly<Record<string, readonly string[]>> = {
  ranking: from('sorted/rank', 5),
  rankingNote: ['sorted/note'],
  units: ['unit'],
  groups: [],
  summary: from('total', 8),
  grade: ['grade'],
  rank: ['rank'],
  note: ['note'],
};

export function keyEveryColumn(tabs: ReadonlyMap<string, MarkedTab>): void {
  const sheet = tabs.get('ranking')?.sheet;
  if (sheet === undefined) return;
  const cells = rowsOf(sheet, 1, Math.min(sheet.getMaxRows(), HEAD_ROWS));
  const at = cells.findIndex((row) => roleOfKeyRow(row) === 'ranking');
  const old = keysIn(cells[at] ?? [], 'ranking');
  // Done already, or keys that only the repair can find again.
  if (!old.includes('ranking')) return;
  const codes = [...tabs.keys()].flatMap((role) => groupCodeOf(role) ?? []);
  const groups = codes.sort((a, b) => Number(a) - Number(b)).map(groupKey);
  const keys = old.map(() => '');
  old.forEach((key, i) => {
    const own = key === 'groups' ? groups : (OLD_RANKING_KEYS[key] ?? []);
    keys.splice(i, own.length, ...own);
  });
  const texts = keys.map((key) => (key === '' ? '' : keyText('ranking', key)));
  sheet.getRange(at + 1, 1, 1, texts.length).setValues([texts]);
}

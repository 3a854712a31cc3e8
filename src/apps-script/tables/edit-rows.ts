/**
 * Changes and adds rows of a typed tab, all or nothing: where a row no longer says what the client saw, nothing is written and
 * what stands there is answered. What stands there already counts as done, so that a press that was cut short is completed by
 * the next one and nothing is added twice.
 */
import type { EditOutcome } from '../../contract/edit';
import type { RowEdit } from '../../contract/row-edit';
import { recordOf } from '../../core/record-of';
import { changesBetween, conflict, openFields } from '../../rules/edit';
import type { TableTab } from '../../tabs/plan/table-tab';
import { EDIT } from '../../text/refusal-message';
import type { LogAction } from '../../text/log';
import { openStory } from '../workbook/log-book';
import { whole } from '../workbook/open-tab';
import {
  appendRows,
  mayEditRow,
  readRow,
  readTable,
  writeRow,
  type Table,
  type TableRow,
} from './table';
import type { Tabs } from '../workbook/tabs';

interface RowEdits<Key extends string> {
  readonly tab: TableTab<string, Key>;
  readonly edits: readonly RowEdit<Key>[];
  /** What a row is known by: a new one that shares a key with one that stands there is there already. */
  readonly keysOf: (row: TableRow<Key>) => readonly string[];
  readonly action: LogAction;
  /** What makes it another press. */
  readonly request: unknown;
  readonly said: (changed: number, added: number) => string;
}

type Outcome<Key extends string> =
  | EditOutcome<TableRow<Key> & { readonly row: number }, { readonly added: number }>
  | { readonly ok: false; readonly reason: 'notAllowed'; readonly message: string };

export function editRows<Key extends string>(tabs: Tabs, asked: RowEdits<Key>): Outcome<Key> {
  const { tab, request, action } = asked;
  const names = tab.keys;
  const table = whole(readTable(tabs, tab));
  const blank = recordOf(names, () => '');
  const edits = asked.edits.flatMap(({ row, before, after }) => {
    if (row === null) return [];
    const changes = changesBetween(names, before ?? after, after);
    const present = table.rows[row - 1] ?? blank;
    return { row, changes, present, open: openFields(names, present, changes) };
  });
  const taken = edits.find(({ open }) => open === undefined);
  if (taken !== undefined) return conflict({ row: taken.row, ...taken.present });
  const open = edits.filter((edit) => Object.keys(edit.open ?? {}).length > 0);
  const added = asked.edits.flatMap(({ row, after }) =>
    row === null ? recordOf(names, (name) => after[name].trim()) : [],
  );
  const missing = missingRows(table, added, asked.keysOf);
  const rows = [...open.map(({ row }) => row - 1), ...(missing.length > 0 ? [-1] : [])];
  if (!rows.every((row) => mayEditRow(table, row))) {
    return { ok: false, reason: 'notAllowed', message: EDIT.protected() };
  }
  const story = openStory(tabs, action, request);
  if (open.length + missing.length > 0) story.begin(asked.said(edits.length, added.length));
  for (const { row, changes } of open) {
    const present = readRow(table, row - 1);
    const change = openFields(names, present, changes);
    if (change === undefined) return conflict({ row, ...present });
    writeRow(table, row - 1, change);
  }
  appendRows(table, missing);
  story.done(tabs);
  return { ok: true, added: missing.length };
}

/** The new ones that are not there yet. */
export function missingRows<Key extends string>(
  { rows }: Table<Key>,
  added: readonly TableRow<Key>[],
  keysOf: RowEdits<Key>['keysOf'],
): readonly TableRow<Key>[] {
  const known = new Set(rows.flatMap(keysOf));
  return added.filter((row) => !keysOf(row).some((key) => known.has(key)));
}

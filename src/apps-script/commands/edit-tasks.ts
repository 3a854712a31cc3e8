/**
 * Command of the sidebar: changes and adds tasks of Khắc phục. All or nothing: where a row no longer says what the client
 * saw, nothing is written and what stands there is answered. What stands there already counts as done, so that a press
 * that was cut short is completed by the next one and nothing is added twice.
 */
import { editTasks as declaration, type TaskFields } from '../../contract/calls/edit-tasks';
import { componentOf } from '../../core/code';
import { codeKey, nameKey } from '../../core/identity';
import { recordOf } from '../../core/record-of';
import { changesBetween, conflict, openFields } from '../../rules/edit';
import { codesOf } from '../../rules/remediation/codes-of';
import { remediation } from '../../tabs/remediation';
import { EDIT } from '../../text/refusal-message';
import { TASKS } from '../../text/remediation';
import { command } from '../door';
import { openStory } from '../workbook/log-book';
import { whole } from '../workbook/open-tab';
import {
  appendRows,
  mayEditRow,
  readRow,
  readTable,
  writeRow,
  type Table,
} from '../workbook/table';

type TaskTable = Table<keyof TaskFields>;

const FIELDS = remediation.keys;
const BLANK: TaskFields = recordOf(FIELDS, () => '');

export const editTasks = command(declaration)((request, { tabs }) => {
  const table = whole(readTable(tabs, remediation));
  const edits = request.edits.flatMap(({ row, before, after }) => {
    if (row === null) return [];
    const changes = changesBetween(FIELDS, before ?? after, after);
    const present = table.rows[row - 1] ?? BLANK;
    return { row, changes, present, open: openFields(FIELDS, present, changes) };
  });
  const taken = edits.find(({ open }) => open === undefined);
  if (taken !== undefined) return conflict({ row: taken.row, ...taken.present });
  const open = edits.filter((edit) => Object.keys(edit.open ?? {}).length > 0);
  const added = request.edits.flatMap(({ row, after }) =>
    row === null ? recordOf(FIELDS, (name) => after[name].trim()) : [],
  );
  const missing = missingTasks(table, added, request.isProposal === true);
  const rows = [...open.map(({ row }) => row - 1), ...(missing.length > 0 ? [-1] : [])];
  if (!rows.every((row) => mayEditRow(table, row))) {
    return { ok: false, reason: 'notAllowed', message: EDIT.protected() };
  }
  const story = openStory(tabs, 'remediation', request);
  if (open.length + missing.length > 0) {
    const unit = request.edits[0]?.after.unit ?? '';
    story.begin(TASKS.logged(unit, edits.length, added.length));
  }
  for (const { row, changes } of open) {
    const present = readRow(table, row - 1);
    const change = openFields(FIELDS, present, changes);
    if (change === undefined) return conflict({ row, ...present });
    writeRow(table, row - 1, change);
  }
  appendRows(table, missing);
  story.done(tabs);
  return { ok: true, added: missing.length };
});

/** The new ones that are not there yet. */
function missingTasks(
  { rows }: TaskTable,
  added: readonly TaskFields[],
  isProposal: boolean,
): readonly TaskFields[] {
  const keysOf = (task: TaskFields) =>
    isProposal
      ? codesOf(task).map((code) => keyOf(nameKey(task.unit), componentOf(codeKey(code))))
      : [keyOf(nameKey(task.unit), codeKey(task.code), nameKey(task.task))];
  const known = new Set(rows.flatMap(keysOf));
  return added.filter((task) => !keysOf(task).some((key) => known.has(key)));
}

function keyOf(...texts: readonly string[]): string {
  return JSON.stringify(texts);
}

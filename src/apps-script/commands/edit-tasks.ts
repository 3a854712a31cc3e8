/**
 * Command of the sidebar: changes and adds tasks of Khắc phục. All or nothing: where a row no longer says what the client
 * saw, nothing is written and what stands there is answered. What stands there already counts as done, so that a press
 * that was cut short is completed by the next one and nothing is added twice.
 */
import {
  editTasks as declaration,
  type EditTasksOutcome,
  type TaskEdit,
  type TaskFields,
} from '../../contract/calls/edit-tasks';
import { componentOf } from '../../core/code';
import { codeKey, nameKey } from '../../core/identity';
import { codesOf } from '../../rules/remediation/codes-of';
import { remediation } from '../../tabs/remediation';
import { TASKS } from '../../text/remediation';
import { command } from '../door';
import { openStory } from '../workbook/log-book';
import { whole } from '../workbook/open-tab';
import {
  appendRows,
  changedFields,
  readRow,
  readTable,
  writeRow,
  type Table,
} from '../workbook/table';

type TaskTable = Table<keyof TaskFields>;
type Change = TaskEdit & { readonly row: number };

export const editTasks = command(declaration)((request, { tabs }) => {
  const table = whole(readTable(tabs, remediation));
  const changes = request.edits.flatMap(({ row, ...rest }) =>
    row === null ? [] : { row, ...rest },
  );
  const stands = changes.map((change) => standing(change, table.rows[change.row - 1] ?? BLANK));
  const taken = stands.indexOf('other');
  if (taken >= 0) return conflict(changes[taken]?.row ?? 1, table.rows);
  const open = changes.filter((_, i) => stands[i] === 'seen');
  const added = request.edits.filter(({ row }) => row === null).map(({ after }) => trimmed(after));
  const missing = missingTasks(table, added, request.isProposal === true);
  const story = openStory(tabs, 'remediation', request);
  if (open.length + missing.length > 0) {
    const unit = request.edits[0]?.after.unit ?? '';
    story.begin(TASKS.logged(unit, changes.length, added.length));
  }
  for (const change of open) {
    const present = readRow(table, change.row - 1);
    if (standing(change, present) === 'other') {
      return { ok: false, reason: 'conflict', present: { row: change.row, ...present } };
    }
    writeRow(table, change.row - 1, changedFields(present, trimmed(change.after)));
  }
  appendRows(table, missing);
  story.done(tabs);
  return { ok: true, changed: changes.length, added: missing.length };
});

const FIELDS = remediation.keys;
const BLANK = Object.fromEntries(FIELDS.map((name) => [name, ''])) as TaskFields;

/** Whether a row is what the client saw, or already what it shall be; a press that was stopped has changed some of its cells. */
function standing({ before, after }: Change, there: TaskFields): 'seen' | 'done' | 'other' {
  if (isSame(there, after)) return 'done';
  const isKnown = (name: keyof TaskFields) =>
    [before, after].some((row) => row?.[name].trim() === there[name].trim());
  return before !== null && FIELDS.every(isKnown) ? 'seen' : 'other';
}

function isSame(a: TaskFields, b: TaskFields): boolean {
  return FIELDS.every((name) => a[name].trim() === b[name].trim());
}

function conflict(row: number, rows: TaskTable['rows']): EditTasksOutcome {
  return { ok: false, reason: 'conflict', present: { row, ...(rows[row - 1] ?? BLANK) } };
}

function trimmed(task: TaskFields): TaskFields {
  return Object.fromEntries(FIELDS.map((name) => [name, task[name].trim()])) as TaskFields;
}

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

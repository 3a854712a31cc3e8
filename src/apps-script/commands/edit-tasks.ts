/**
 * Command of the sidebar: changes and adds tasks of Khắc phục, under the document lock. All or nothing: where a row no longer
 * says what the client saw, nothing is written and what stands there is answered. Pressing twice adds nothing twice.
 */
import { componentOf } from '../../core/code';
import type { ReportTask } from '../../contract/report';
import {
  editTasks as declaration,
  type EditTasksOutcome,
  type EditTasksRequest,
  type TaskEdit,
  type TaskFields,
} from '../../contract/calls/edit-tasks';
import { TASKS } from '../../text/remediation';
import { ROUND, SETUP } from '../../text/setup-message';
import { TASK } from '../../tabs/remediation-tab';
import { codesOf } from '../../rules/remediation/codes-of';
import type { AnchoredTabs } from '../workbook/anchors';
import { command, type Workbook } from '../door';
import { logAction } from '../workbook/log-book';
import { readTaskTable, taskOf, writeTasks, type TaskTable } from '../workbook/remediation-table';

export const editTasks = command(declaration, edit);

function edit(request: EditTasksRequest, { tabs }: Workbook): EditTasksOutcome {
  const tab = tabs.get('remediation');
  if (tab === undefined) return { ok: false, reason: 'notFound', message: ROUND.notSetUp() };
  const table = readTaskTable(tab);
  if (table === undefined) {
    const message = SETUP.damagedTab(tab.sheet.getName(), ['header']);
    return { ok: false, reason: 'notFound', message };
  }
  const changes = request.edits.flatMap(({ row, ...edit }) =>
    row === null ? [] : { row, ...edit },
  );
  const taken = changes.flatMap((change) => conflictOf(change, table) ?? [])[0];
  if (taken !== undefined) return { ok: false, reason: 'conflict', present: taken };
  for (const { row, after } of changes) writeTasks(table, row, [after]);
  const missing = missingTasks(table, request);
  if (missing.length > 0) writeTasks(table, table.lastRow + 1, missing);
  log(tabs, request, changes.length, missing.length);
  return { ok: true, changed: changes.length, added: missing.length };
}

/** What stands in the row where it is not what the client saw. */
function conflictOf(
  { row, before }: TaskEdit & { readonly row: number },
  { rows }: TaskTable,
): ReportTask | undefined {
  const there = rows[row - 1] ?? { row, ...taskOf([]) };
  return before !== null && isSame(there, before) ? undefined : there;
}

const FIELDS = Object.keys(TASK) as (keyof TaskFields)[];

function isSame(a: TaskFields, b: TaskFields): boolean {
  return FIELDS.every((name) => a[name].trim() === b[name].trim());
}

/** The new ones that are not there yet. */
function missingTasks({ tasks }: TaskTable, request: EditTasksRequest): readonly TaskFields[] {
  const keysOf = (task: TaskFields) =>
    request.isProposal === true
      ? codesOf(task).map((code) => keyOf(task.unit, componentOf(code)))
      : [keyOf(task.unit, task.code, task.task)];
  const known = new Set(tasks.flatMap(keysOf));
  const added = request.edits.filter(({ row }) => row === null).map(({ after }) => after);
  return added.filter((task) => !keysOf(task).some((key) => known.has(key)));
}

function keyOf(...texts: readonly string[]): string {
  return JSON.stringify(texts.map((text) => text.trim().normalize('NFC')));
}

function log(
  tabs: AnchoredTabs,
  { edits }: EditTasksRequest,
  changed: number,
  added: number,
): void {
  const unit = edits[0]?.after.unit ?? '';
  if (changed + added > 0) logAction(tabs, 'remediation', TASKS.logged(unit, changed, added));
}

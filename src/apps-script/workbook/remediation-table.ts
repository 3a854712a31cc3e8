/** Khắc phục as people typed it: the rows that say what a unit is to do. One read, one write per run of rows. */
import type { ReportTask } from '../../contract/report';
import type { TaskFields } from '../../contract/calls/edit-tasks';
import { isBlank } from '../../core/reading';
import { typedText } from '../../text/typed-text';
import { columnLetters } from '../../tabs/plan/a1';
import { TASK, TASK_COLUMNS } from '../../tabs/remediation-tab';
import type { AnchoredTab } from './anchors';

export interface TaskTable {
  readonly sheet: AnchoredTab['sheet'];
  readonly headerRow: number;
  /** The table's first. */
  readonly column: number;
  readonly tasks: readonly ReportTask[];
  /** Every row below the header, half a task and blank ones too. */
  readonly rows: readonly ReportTask[];
  /** The last row, from 1 below the header, in which anything stands; half a task is somebody's typing too. */
  readonly lastRow: number;
}

export function readTasks(tab: AnchoredTab): readonly ReportTask[] {
  return readTaskTable(tab)?.tasks ?? [];
}

/** Undefined where what marks the table is gone: nobody knows then which cells are whose. */
export function readTaskTable({ sheet, rows, columns }: AnchoredTab): TaskTable | undefined {
  const first = columns.get('tasks');
  const header = rows.get('header');
  if (first === undefined || header === undefined) return undefined;
  const whole = `${columnLetters(first)}:${columnLetters(first + TASK_COLUMNS - 1)}`;
  const values = sheet.getRange(whole).getValues() as unknown[][];
  const all = values.slice(header).map((row, i) => ({ row: i + 1, ...taskOf(row) }));
  const typed = values.slice(header).map((row) => row.some((cell) => !isBlank(cell)));
  return {
    sheet,
    headerRow: header,
    column: first,
    rows: all,
    tasks: all.filter(({ unit, code, task }) => unit !== '' && (code !== '' || task !== '')),
    lastRow: typed.lastIndexOf(true) + 1,
  };
}

/** '' where a cell says nothing. */
export function taskOf(row: readonly unknown[]): TaskFields {
  const text = (column: number) => typedText(row[column - 1]);
  return {
    unit: text(TASK.unit),
    code: text(TASK.code),
    task: text(TASK.task),
    officer: text(TASK.officer),
    target: text(TASK.target),
    deadline: text(TASK.deadline),
    evidence: text(TASK.evidence),
    state: text(TASK.state),
  };
}

/** Below each other from this row of the table on, which is made longer where it has to be. */
export function writeTasks(
  { sheet, headerRow, column }: TaskTable,
  row: number,
  tasks: readonly TaskFields[],
): void {
  const from = headerRow + row;
  const last = from + tasks.length - 1;
  const have = sheet.getMaxRows();
  if (have < last) sheet.insertRowsAfter(have, last - have);
  const range = sheet.getRange(from, column, tasks.length, TASK_COLUMNS);
  // Plain text first: `=…` stays what was typed, and a deadline is no date.
  range.setNumberFormat('@').setValues(tasks.map(rowOf));
}

function rowOf(task: TaskFields): string[] {
  const names = Object.keys(TASK) as (keyof typeof TASK)[];
  return names.map((name) => task[name].trim());
}

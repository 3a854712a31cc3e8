/** Khắc phục as people typed it: the rows that name a unit and a code. One read. */
import type { ReportTask } from '../../contract/report';
import { typedText } from '../../text/typed-text';
import { columnLetters } from '../../views/a1';
import { TASK, TASK_COLUMNS } from '../../views/tabs/remediation-tab';
import type { AnchoredTab } from './anchors';

export function readTasks({ sheet, rows, columns }: AnchoredTab): readonly ReportTask[] {
  const first = columns.get('tasks');
  const header = rows.get('header');
  if (first === undefined || header === undefined) return [];
  const whole = `${columnLetters(first)}:${columnLetters(first + TASK_COLUMNS - 1)}`;
  const values = sheet.getRange(whole).getValues() as unknown[][];
  return values
    .slice(header)
    .map(taskOf)
    .filter(({ unit, code }) => unit !== '' && code !== '');
}

function taskOf(row: readonly unknown[]): ReportTask {
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

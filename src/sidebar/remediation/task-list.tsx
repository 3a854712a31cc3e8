/** The tasks of a unit, overdue first; one at a time is opened to be changed. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/controls';
import { TASKS_PANEL } from '../../text/remediation';
import { stateOf } from '../../rules/remediation/follow-task';
import type { CheckedLeaf, UnitTask } from '../../reports/unit-remediation';
import type { TasksProps } from './remediation-panel';
import { TaskEditor } from './task-editor';

interface TaskListProps extends TasksProps {
  readonly tasks: readonly UnitTask[];
  readonly today: number;
  readonly isAnythingLost: boolean;
}

export function TaskList({ tasks, today, isAnythingLost, ...props }: TaskListProps) {
  const [openRow, setOpenRow] = useState<number>();
  if (tasks.length === 0) {
    return <p class="muted">{isAnythingLost ? TASKS_PANEL.noTasks : TASKS_PANEL.nothingLost}</p>;
  }
  return (
    <ul class="tasks">
      {tasks.map(({ task, leaves }) => {
        const state = stateOf(task, today);
        return (
          <li key={task.row}>
            <div class="deduction-head">
              <b>{task.code === '' ? TASKS_PANEL.noCode : task.code}</b>
              <span class={`task-state ${state}`}>{TASKS_PANEL.states[state]}</span>
            </div>
            <Button
              class="link"
              aria-expanded={openRow === task.row}
              caption={task.task === '' ? TASKS_PANEL.unnamed : task.task}
              onPress={setOpenRow}
              given={openRow === task.row ? undefined : task.row}
            />
            <div class="muted">
              {TASKS_PANEL.officer(task.officer)} · {TASKS_PANEL.deadline(task.deadline)}
            </div>
            <Verdicts leaves={leaves} />
            {openRow === task.row && (
              <TaskEditor
                {...props}
                row={task.row}
                task={task}
                onClose={() => {
                  setOpenRow(undefined);
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Nothing is said of targets that win everything back. */
function Verdicts({ leaves }: { readonly leaves: readonly CheckedLeaf[] }) {
  const unknown = leaves.filter(({ verdict }) => verdict.kind === 'unknown');
  return (
    <>
      {leaves.map(
        ({ code, verdict }) =>
          verdict.kind === 'short' && (
            <p key={code} class="shortfall">
              ⚠ {TASKS_PANEL.shortfall(code, verdict.sentence)}
            </p>
          ),
      )}
      {unknown.length > 0 && (
        <p class="muted">{TASKS_PANEL.unknown(unknown.map(({ code }) => code).join(', '))}</p>
      )}
    </>
  );
}

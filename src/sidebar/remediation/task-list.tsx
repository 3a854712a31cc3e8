/**
 * The tasks of a unit, overdue first, one at a time opened to be changed, and the form for a new one. A row that somebody
 * else has changed meanwhile is a conflict.
 */
import { useState } from 'preact/hooks';
import { Button } from '../../client/controls';
import { TASKS_PANEL } from '../../text/remediation';
import { stateOf } from '../../rules/remediation/follow-task';
import type { CheckedLeaf, UnitTask } from '../../reports/unit-remediation';
import type { ReportTask } from '../../contract/report';
import type { TasksProps } from './remediation-panel';
import type { TaskFields } from '../../contract/calls/edit-tasks';
import { REMEDIATION_TAB } from '../../text/labels';
import { dayText } from '../../text/moment';
import { ChoiceField, TextField } from '../components/draft-fields';
import { DraftForm } from '../components/draft-form';
import { useFieldsDraft } from '../state/use-fields-draft';

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
        return (
          <li key={task.row}>
            <TaskHead task={task} today={today} />
            <Button
              class="link"
              aria-expanded={openRow === task.row}
              caption={task.task === '' ? TASKS_PANEL.unnamed : task.task}
              onPress={setOpenRow}
              given={openRow === task.row ? undefined : task.row}
            />
            <TaskFoot {...task} />
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

interface TaskHeadProps {
  readonly task: ReportTask;
  readonly today: number;
}

export function TaskHead({ task, today }: TaskHeadProps) {
  const state = stateOf(task, today);
  return (
    <div class="deduction-head">
      <b>{task.code === '' ? TASKS_PANEL.noCode : task.code}</b>
      <span class={`task-state ${state}`}>{TASKS_PANEL.states[state]}</span>
    </div>
  );
}

/** Who, and until when. */
export function TaskFoot({ officer, deadline }: Pick<ReportTask, 'officer' | 'deadline'>) {
  return (
    <div class="muted">
      {TASKS_PANEL.officer(officer)} · {TASKS_PANEL.deadline(deadline)}
    </div>
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

type Field = Exclude<keyof TaskFields, 'unit'>;
const FIELDS = Object.keys(TASKS_PANEL.fields) as readonly Field[];

interface TaskEditorProps extends TasksProps {
  /** Null for a new task. */
  readonly row: number | null;
  readonly task: TaskFields;
  readonly onClose: () => void;
}

/** The fields of one task, of one that stands in the tab or of a new one. */
function TaskEditor({ server, sidebar, row, task, onSaved, onClose }: TaskEditorProps) {
  const { unit } = task;
  const draft = useFieldsDraft<Field>({
    names: FIELDS,
    entered: task,
    send: ({ before, after }) => {
      const seen = row === null ? null : { ...before, unit };
      const doneOn = isNewlyDone(after) ? dayText(new Date()) : after.doneOn;
      return server.editTasks({
        edits: [{ row, before: seen, after: { ...after, unit, doneOn } }],
      });
    },
    hold: sidebar.hold,
    saved: TASKS_PANEL.saved,
    onSettled: (said) => {
      if (row === null) onClose();
      onSaved(said);
    },
  });
  const shared = { draft, labels: TASKS_PANEL.fields };
  const close = draft.changed.length === 0 && (
    <Button caption={TASKS_PANEL.close} onPress={onClose} />
  );
  return (
    <DraftForm {...shared} aside={close}>
      <TextField {...shared} field="code" />
      <TextField {...shared} field="task" isLong />
      <TextField {...shared} field="officer" />
      <TextField {...shared} field="target" isLong />
      <TextField {...shared} field="deadline" />
      <TextField {...shared} field="evidence" isLong />
      <ChoiceField {...shared} field="state" choices={REMEDIATION_TAB.states} />
      <TextField {...shared} field="doneOn" />
      <TextField {...shared} field="source" />
    </DraftForm>
  );
}

/** Done, and nobody has said when: today. */
function isNewlyDone({ state, doneOn }: Pick<TaskFields, 'state' | 'doneOn'>): boolean {
  return state === TASKS_PANEL.states.done && doneOn.trim() === '';
}

/** A task that somebody adds by hand, for a deduction or of the unit's own resolve. */
export function NewTask({ unit, ...props }: TasksProps & { readonly unit: string }) {
  const [isOpen, setOpen] = useState(false);
  const toggle = () => {
    setOpen(!isOpen);
  };
  if (isOpen) return <TaskEditor {...props} row={null} task={blankTask(unit)} onClose={toggle} />;
  return <Button caption={TASKS_PANEL.add} onPress={toggle} />;
}

function blankTask(unit: string): TaskFields {
  const rest = { code: '', task: '', officer: '', target: '', deadline: '', evidence: '' };
  return { unit, ...rest, state: TASKS_PANEL.states.todo, source: '', doneOn: '' };
}

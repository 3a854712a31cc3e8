/** The fields of one task, of one that stands in the tab or of a new one; a row that somebody else has changed is a conflict. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/controls';
import type { TaskFields } from '../../contract/calls/edit-tasks';
import { REMEDIATION_TAB } from '../../text/labels';
import { TASKS_PANEL } from '../../text/remediation';
import { ChoiceField, TextField } from '../components/draft-fields';
import { DraftForm } from '../components/draft-form';
import { useFieldsDraft } from '../state/use-fields-draft';
import type { TasksProps } from './remediation-panel';

type Field = Exclude<keyof TaskFields, 'unit'>;
const FIELDS = Object.keys(TASKS_PANEL.fields) as readonly Field[];

interface TaskEditorProps extends TasksProps {
  /** Null for a new task. */
  readonly row: number | null;
  readonly task: TaskFields;
  readonly onClose: () => void;
}

export function TaskEditor({ server, sidebar, row, task, onSaved, onClose }: TaskEditorProps) {
  const { unit } = task;
  const draft = useFieldsDraft<Field>({
    names: FIELDS,
    entered: task,
    send: ({ before, after }) => {
      const seen = row === null ? null : { ...before, unit };
      return server.editTasks({ edits: [{ row, before: seen, after: { ...after, unit } }] });
    },
    onDirty: sidebar.setDirty,
    onSettled: (isSaved) => {
      if (row === null) onClose();
      onSaved(isSaved ? TASKS_PANEL.saved : TASKS_PANEL.taken);
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
    </DraftForm>
  );
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
  return { unit, ...rest, state: TASKS_PANEL.states.todo };
}

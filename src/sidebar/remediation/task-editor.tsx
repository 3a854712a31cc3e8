/** The fields of one task. */
import type { ReportTask } from '../../contract/report';
import { REMEDIATION_TAB } from '../../text/labels';
import { TASKS_PANEL } from '../../text/remediation';
import { ChoiceField, TextField } from '../components/draft-fields';
import { DraftForm } from '../components/draft-form';
import type { FieldsDraft } from '../state/use-fields-draft';
import type { TasksProps } from './remediation-panel';
import { useTaskDraft, type TaskField } from './use-task-draft';

interface TaskEditorProps extends TasksProps {
  readonly task: ReportTask;
  readonly onClose: () => void;
}

export function TaskEditor({ server, sidebar, task, onSaved, onClose }: TaskEditorProps) {
  const draft = useTaskDraft({
    server,
    row: task.row,
    entered: task,
    onDirty: sidebar.setDirty,
    onSettled: (isSaved) => {
      onSaved(isSaved ? TASKS_PANEL.saved : TASKS_PANEL.taken);
    },
  });
  return <TaskForm draft={draft} onClose={onClose} />;
}

interface TaskFormProps {
  readonly draft: FieldsDraft<TaskField>;
  readonly onClose: () => void;
}

export function TaskForm({ draft, onClose }: TaskFormProps) {
  const shared = { draft, labels: TASKS_PANEL.fields };
  const close = draft.changed.length === 0 && (
    <button type="button" onClick={onClose}>
      {TASKS_PANEL.close}
    </button>
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

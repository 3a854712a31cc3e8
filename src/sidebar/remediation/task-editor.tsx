/** The fields of one task, and what to do where somebody else was faster. */
import { TASKS_PANEL } from '../../text/remediation';
import { REMEDIATION_TAB } from '../../text/labels';
import { AdviceBox } from '../../client/advice-box';
import type { ReportTask } from '../../contract/report';
import type { TasksProps } from './remediation-panel';
import { TASK_FIELDS, useTaskDraft, type TaskDraft, type TaskField } from './use-task-draft';

export interface TaskEditorProps extends TasksProps {
  readonly task: ReportTask;
  readonly onClose: () => void;
}

export function TaskEditor({ server, sidebar, task, onSaved, onClose }: TaskEditorProps) {
  const draft = useTaskDraft({
    server,
    row: task.row,
    read: task,
    onDirty: sidebar.setDirty,
    onSaved: () => {
      onSaved(TASKS_PANEL.saved);
    },
  });
  return <TaskForm draft={draft} onClose={onClose} />;
}

export interface TaskFormProps {
  readonly draft: TaskDraft;
  readonly onClose: () => void;
}

export function TaskForm({ draft, onClose }: TaskFormProps) {
  const isIdle = draft.changed.length === 0 || draft.isSaving;
  return (
    <form
      class="editor"
      aria-busy={draft.isSaving}
      onSubmit={(event) => {
        event.preventDefault();
        draft.save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) draft.restore();
      }}
    >
      {TASK_FIELDS.map((field) => (
        <label key={field}>
          <span>{TASKS_PANEL.fields[field]}</span>
          <FieldInput draft={draft} field={field} />
        </label>
      ))}
      <Trouble draft={draft} />
      <div class="actions">
        <button
          type="submit"
          class="primary"
          aria-disabled={isIdle || draft.trouble?.kind === 'conflict'}
        >
          {draft.isSaving ? TASKS_PANEL.saving : TASKS_PANEL.save}
        </button>
        <button type="button" aria-disabled={isIdle} onClick={draft.restore}>
          {TASKS_PANEL.restore}
        </button>
        {draft.changed.length === 0 && (
          <button type="button" onClick={onClose}>
            {TASKS_PANEL.close}
          </button>
        )}
      </div>
    </form>
  );
}

interface FieldProps {
  readonly draft: TaskDraft;
  readonly field: TaskField;
}

const IN_SEVERAL_LINES: readonly TaskField[] = ['task', 'target', 'evidence'];

function FieldInput({ draft, field }: FieldProps) {
  const value = draft.values[field];
  const onInput = (event: { readonly currentTarget: { readonly value: string } }) => {
    draft.setField(field, event.currentTarget.value);
  };
  if (field === 'state') {
    const states: readonly string[] = REMEDIATION_TAB.states;
    return (
      <select value={value} onChange={onInput}>
        {[...new Set([value, ...states])].map((state) => (
          <option key={state} value={state}>
            {state}
          </option>
        ))}
      </select>
    );
  }
  return IN_SEVERAL_LINES.includes(field) ? (
    <textarea rows={2} value={value} onInput={onInput} />
  ) : (
    <input type="text" autocomplete="off" value={value} onInput={onInput} />
  );
}

function Trouble({ draft }: { readonly draft: TaskDraft }) {
  const { trouble } = draft;
  switch (trouble?.kind) {
    case undefined:
      return null;
    case 'message':
      return (
        <p class="box warning" role="alert">
          {trouble.message}
        </p>
      );
    case 'advice':
      return <AdviceBox advice={trouble.advice} />;
    case 'conflict':
      return (
        <div class="box warning" role="alert">
          <strong>{TASKS_PANEL.conflict}</strong>
          {draft.changed.map((field) => (
            <p key={field}>
              {TASKS_PANEL.fields[field]}: <b>{trouble.theirs[field] || TASKS_PANEL.blank}</b>
            </p>
          ))}
          <div class="actions">
            <button type="button" onClick={draft.keepMine}>
              {TASKS_PANEL.keepMine}
            </button>
            <button type="button" onClick={draft.restore}>
              {TASKS_PANEL.takeTheirs}
            </button>
          </div>
        </div>
      );
  }
}

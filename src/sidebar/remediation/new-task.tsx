/** A task that somebody adds by hand, for a deduction or of the unit's own resolve. */
import { useState } from 'preact/hooks';
import type { TaskFields } from '../../contract/calls/edit-tasks';
import { TASKS_PANEL } from '../../text/remediation';
import type { TasksProps } from './remediation-panel';
import { TaskForm } from './task-editor';
import { useTaskDraft } from './use-task-draft';

export interface NewTaskProps extends TasksProps {
  readonly unit: string;
}

export function NewTask(props: NewTaskProps) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) {
    return (
      <OpenTask
        {...props}
        onClose={() => {
          setOpen(false);
        }}
      />
    );
  }
  return (
    <button
      type="button"
      onClick={() => {
        setOpen(true);
      }}
    >
      {TASKS_PANEL.add}
    </button>
  );
}

interface OpenTaskProps extends NewTaskProps {
  readonly onClose: () => void;
}

function OpenTask({ server, sidebar, unit, onSaved, onClose }: OpenTaskProps) {
  const draft = useTaskDraft({
    server,
    row: null,
    entered: blankTask(unit),
    onDirty: sidebar.setDirty,
    onSettled: () => {
      onClose();
      onSaved(TASKS_PANEL.saved);
    },
  });
  return <TaskForm draft={draft} onClose={onClose} />;
}

function blankTask(unit: string): TaskFields {
  const rest = { code: '', task: '', officer: '', target: '', deadline: '', evidence: '' };
  return { unit, ...rest, state: TASKS_PANEL.states.todo };
}

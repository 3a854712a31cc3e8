/** A task as a draft of its fields; a row that somebody else has changed is a conflict as a whole. */
import type { EditTasksOutcome, TaskFields } from '../../contract/calls/edit-tasks';
import { TASKS_PANEL } from '../../text/remediation';
import type { Server } from '../../client/server';
import { useFieldsDraft, type FieldsDraft, type Sent } from '../state/use-fields-draft';

export type TaskField = Exclude<keyof TaskFields, 'unit'>;
const TASK_FIELDS = Object.keys(TASKS_PANEL.fields) as readonly TaskField[];

export interface TaskDraftOptions {
  readonly server: Server;
  /** Null for a new task. */
  readonly row: number | null;
  readonly entered: TaskFields;
  readonly onSettled: (isSaved: boolean) => void;
  readonly onDirty: (isDirty: boolean) => void;
}

export function useTaskDraft({
  server,
  row,
  ...options
}: TaskDraftOptions): FieldsDraft<TaskField> {
  const { unit } = options.entered;
  return useFieldsDraft<TaskField>({
    ...options,
    names: TASK_FIELDS,
    send: async (base, values) => {
      const before = row === null ? null : { ...base, unit };
      const after = { ...values, unit };
      return sentOf(await server.editTasks({ edits: [{ row, before, after }] }), after);
    },
  });
}

function sentOf(outcome: EditTasksOutcome, entered: TaskFields): Sent<TaskField> {
  if (outcome.ok) return { kind: 'saved', entered };
  return outcome.reason === 'conflict'
    ? { kind: 'conflict', theirs: outcome.present }
    : { kind: 'message', message: outcome.message };
}

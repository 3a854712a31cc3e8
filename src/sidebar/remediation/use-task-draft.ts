/** A task as a draft of its fields; a row that somebody else has changed is a conflict as a whole. */
import type { TaskFields } from '../../contract/tasks';
import { TASKS_PANEL } from '../../text/remediation';
import type { Server } from '../../client/server';
import { useFieldsDraft, type FieldsDraft } from '../state/use-fields-draft';

export type TaskField = Exclude<keyof TaskFields, 'unit'>;
const TASK_FIELDS = Object.keys(TASKS_PANEL.fields) as readonly TaskField[];

interface TaskDraftOptions {
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
    send: ({ before, after }) =>
      server.editTasks({
        edits: [
          { row, before: row === null ? null : { ...before, unit }, after: { ...after, unit } },
        ],
      }),
  });
}

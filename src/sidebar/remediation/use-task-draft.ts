/**
 * What a person is about to save for one task: the fields as read and as typed, and what came of saving. What somebody else
 * wrote meanwhile is shown and kept until the person has chosen.
 */
import { useEffect, useState } from 'preact/hooks';
import type { EditTasksOutcome, TaskFields } from '../../contract/tasks';
import { adviceFor, type Advice } from '../../client/advice';
import type { Server } from '../../client/server';

export const TASK_FIELDS = [
  'code',
  'task',
  'officer',
  'target',
  'deadline',
  'evidence',
  'state',
] as const satisfies readonly (keyof TaskFields)[];
export type TaskField = (typeof TASK_FIELDS)[number];

type TaskTrouble =
  | { readonly kind: 'conflict'; readonly theirs: TaskFields }
  | { readonly kind: 'message'; readonly message: string }
  | { readonly kind: 'advice'; readonly advice: Advice };

export interface TaskDraftOptions {
  readonly server: Server;
  /** Null for a new task. */
  readonly row: number | null;
  readonly read: TaskFields;
  readonly onSaved: () => void;
  readonly onDirty: (isDirty: boolean) => void;
}

export interface TaskDraft {
  readonly values: TaskFields;
  readonly changed: readonly TaskField[];
  readonly isSaving: boolean;
  readonly trouble: TaskTrouble | undefined;
  readonly setField: (field: TaskField, value: string) => void;
  readonly save: () => void;
  readonly restore: () => void;
  readonly keepMine: () => void;
}

export function useTaskDraft({ server, row, read, onSaved, onDirty }: TaskDraftOptions): TaskDraft {
  const [base, setBase] = useState(read);
  const [values, setValues] = useState(read);
  const [isSaving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState<TaskTrouble>();
  const changed = TASK_FIELDS.filter((field) => values[field].trim() !== base[field].trim());
  const isDirty = changed.length > 0;
  useEffect(() => {
    onDirty(isDirty);
    return () => {
      onDirty(false);
    };
  }, [isDirty]);

  const take = (next: TaskFields) => {
    setBase(next);
    setValues(next);
    setTrouble(undefined);
  };
  const submit = async (from: TaskFields) => {
    if (isSaving) return;
    setSaving(true);
    setTrouble(undefined);
    const after = { ...from, ...Object.fromEntries(changed.map((name) => [name, values[name]])) };
    const found = await send(server, row, row === null ? null : from, after);
    setSaving(false);
    if (found !== undefined) setTrouble(found);
    else {
      take(row === null ? read : after);
      onSaved();
    }
  };
  const theirs = trouble?.kind === 'conflict' ? trouble.theirs : base;
  return {
    values,
    changed,
    isSaving,
    trouble,
    setField: (field, value) => {
      setValues((before) => ({ ...before, [field]: value }));
    },
    save: () => {
      if (isDirty && trouble?.kind !== 'conflict') void submit(base);
    },
    restore: () => {
      take(theirs);
    },
    keepMine: () => void submit(theirs),
  };
}

async function send(
  server: Server,
  row: number | null,
  before: TaskFields | null,
  after: TaskFields,
): Promise<TaskTrouble | undefined> {
  try {
    return troubleOf(await server.editTasks({ edits: [{ row, before, after }] }));
  } catch (error) {
    return { kind: 'advice', advice: adviceFor(error, navigator.onLine) };
  }
}

function troubleOf(outcome: EditTasksOutcome): TaskTrouble | undefined {
  if (outcome.ok) return undefined;
  return outcome.reason === 'conflict'
    ? { kind: 'conflict', theirs: outcome.present }
    : { kind: 'message', message: outcome.message };
}

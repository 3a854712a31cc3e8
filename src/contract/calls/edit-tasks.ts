/**
 * Changes and adds rows of Khắc phục, all or none. A row that no longer says what the client saw is a conflict; a new row
 * that stands there already, from somebody who was faster, is left as it is.
 */
import { declareCall, type DoorRefusal, type RequestOf } from '../call';
import type { EditOutcome } from '../edit';
import type { ReportTask } from '../report';
import { flag, integer, list, object, optional, orNull, text, type TypeOf } from '../schema';
import { MOST_UNITS } from './setup-round';

/** Fifty tasks of every unit: more than anybody follows. */
const MOST_TASKS = 50 * MOST_UNITS;

const task = object({
  unit: text,
  /** One code or several, as `3.12.2; 3.12.3`; '' where the task is about no criterion. */
  code: text,
  task: text,
  officer: text,
  target: text,
  deadline: text,
  evidence: text,
  state: text,
  /** '' for a lost point, `Kế hoạch năm`, or the id of an inspection. */
  source: text,
  doneOn: text,
});

/** One row, as typed. */
export type TaskFields = TypeOf<typeof task>;

const edit = object({
  /** As ReportTask has it; null for a new one. */
  row: orNull(integer(1)),
  /** What the client saw there; null for a new one. */
  before: orNull(task),
  after: task,
});

export type EditTasksOutcome = EditOutcome<ReportTask, { readonly added: number }> | DoorRefusal;

export const editTasks = declareCall<EditTasksOutcome>()({
  name: 'editTasks',
  request: object({
    edits: list(edit, MOST_TASKS),
    /** New tasks are for deductions that have none: who was faster may have worded one differently. */
    isProposal: optional(flag),
  }),
  lock: true,
  description: 'Sidebar: changes and adds remediation tasks.',
});

export type EditTasksRequest = RequestOf<typeof editTasks>;

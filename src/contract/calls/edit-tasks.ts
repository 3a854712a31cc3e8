/**
 * Changes and adds rows of Khắc phục, all or none. A row that no longer says what the client saw is a conflict; a new row
 * that stands there already, from somebody who was faster, is left as it is.
 */
import { declareCall, type DoorRefusal, type RequestOf } from '../call';
import type { EditOutcome } from '../edit';
import type { ReportTask } from '../report';
import { rowEdits, type RowFields } from '../row-edit';
import { flag, object, optional } from '../schema';
import { MOST_UNITS } from './setup-round';

/** Fifty tasks of every unit: more than anybody follows. */
const MOST_TASKS = 50 * MOST_UNITS;

/**
 * `code`: one or several, as `3.12.2; 3.12.3`, '' where the task is about no criterion. `source`: '' for a lost point,
 * the words for the plan of the year, or the id of an inspection.
 */
const FIELDS = [
  'unit',
  'code',
  'task',
  'officer',
  'target',
  'deadline',
  'evidence',
  'state',
  'source',
  'doneOn',
] as const;

/** One row, as typed. */
export type TaskFields = RowFields<(typeof FIELDS)[number]>;

export type EditTasksOutcome = EditOutcome<ReportTask, { readonly added: number }> | DoorRefusal;

export const editTasks = declareCall<EditTasksOutcome>()({
  name: 'editTasks',
  request: object({
    edits: rowEdits(FIELDS, MOST_TASKS),
    /** New tasks are for deductions that have none: who was faster may have worded one differently. */
    isProposal: optional(flag),
  }),
  lock: true,
  description: 'Sidebar: changes and adds remediation tasks.',
});

export type EditTasksRequest = RequestOf<typeof editTasks>;

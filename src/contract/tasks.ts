/**
 * The call `editTasks`: rows of Khắc phục changed or added, all or none. A row that no longer says what the client saw is a
 * conflict; a new row that stands there already, from somebody who was faster, is left as it is.
 */
import type { ReportTask } from './report';

export type TaskFields = Omit<ReportTask, 'row'>;

export interface TaskEdit {
  /** As ReportTask has it; null for a new one. */
  readonly row: number | null;
  /** What the client saw there; null for a new one. */
  readonly before: TaskFields | null;
  readonly after: TaskFields;
}

export interface EditTasksRequest {
  readonly edits: readonly TaskEdit[];
  /** New tasks are for deductions that have none: who was faster may have worded one differently. */
  readonly isProposal?: boolean;
}

export type EditTasksOutcome =
  | { readonly ok: true; readonly changed: number; readonly added: number }
  | { readonly ok: false; readonly reason: 'conflict'; readonly present: ReportTask }
  | { readonly ok: false; readonly reason: 'busy' | 'notFound'; readonly message: string };

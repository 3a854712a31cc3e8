/**
 * Changes and adds rows of Kiểm tra, all or none: one unit in one inspection. A row that no longer says what the client saw is a
 * conflict; a unit that stands in the inspection already is left as it is.
 */
import { declareCall, type DoorRefusal, type Refusal } from '../call';
import type { EditOutcome } from '../edit';
import type { ReportInspection } from '../report';
import { rowEdits, type RowFields } from '../row-edit';
import { object } from '../schema';
import { MOST_UNITS } from './setup-round';

/** Ten of every unit in a year: more than anybody is visited. */
const MOST_VISITS = 10 * MOST_UNITS;

/** `inspection`: its id, as KT-01, by which tasks name it; `shortcomings`: one per line. */
const FIELDS = [
  'inspection',
  'unit',
  'date',
  'kind',
  'team',
  'period',
  'strengths',
  'shortcomings',
  'notice',
  'noticeDate',
  'deadline',
] as const;

/** One row, as typed. */
export type InspectionFields = RowFields<(typeof FIELDS)[number]>;

export type EditInspectionsOutcome =
  | EditOutcome<ReportInspection, { readonly added: number }>
  /** The tab was never made. */
  | Refusal<'notSetUp'>
  | DoorRefusal;

export const editInspections = declareCall<EditInspectionsOutcome>()({
  name: 'editInspections',
  request: object({ edits: rowEdits(FIELDS, MOST_VISITS) }),
  lock: true,
  description: 'Sidebar: changes and adds inspections of units.',
});

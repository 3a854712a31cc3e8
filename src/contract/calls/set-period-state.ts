/**
 * Closes a period of the monitoring year, or opens it again, only where its state is still what the client saw. The day of closing
 * stands in the cell with the state; a period that is closed already keeps its day.
 */
import { declareCall, type DoorRefusal, type Refusal, type RequestOf } from '../call';
import type { EditOutcome } from '../edit';
import { object, oneOf, text } from '../schema';

export type SetPeriodStateOutcome =
  | EditOutcome<string>
  /** `unreadable`: its keys or its state do not say what they must. */
  | Refusal<'notOpened' | 'unreadable'>
  | DoorRefusal;

export const setPeriodState = declareCall<SetPeriodStateOutcome>()({
  name: 'setPeriodState',
  request: object({
    /** What stands behind the role of its tab: `2023-Q1`. */
    period: text,
    /** As the cell says it. */
    expected: text,
    state: oneOf<'receiving' | 'closed'>(['receiving', 'closed']),
  }),
  lock: true,
  who: 'keeper',
  description: 'Sidebar: closes a period, or opens it again.',
});

export type SetPeriodStateRequest = RequestOf<typeof setPeriodState>;

/** Types figures of a period into blank cells of its reporters: what was pasted from another form. */
import { declareCall, type DoorRefusal, type Refusal, type RequestOf } from '../call';
import { object, record, text } from '../schema';

export type EnterStatisticsOutcome =
  | {
      readonly ok: true;
      readonly entered: number;
      /** One sentence for each figure that was not entered and does not stand there already. */
      readonly problems: readonly string[];
    }
  | Refusal<'notOpened' | 'closed' | 'unreadable'>
  | DoorRefusal;

export const enterStatistics = declareCall<EnterStatisticsOutcome>()({
  name: 'enterStatistics',
  request: object({
    /** What stands behind the role of its tab: `2023-Q1`. */
    period: text,
    /** Unit name → code of an indicator → figure as an official would type it; a blank one asks nothing. */
    values: record(record(text)),
  }),
  lock: true,
  description: 'Sidebar: types figures of a period into blank cells.',
});

export type EnterStatisticsRequest = RequestOf<typeof enterStatistics>;

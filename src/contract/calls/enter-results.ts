/** Types results and reasons, only where there are none or they already say the same. */
import { declareCall, type DoorRefusal, type RequestOf } from '../call';
import { object, optional, record, text, type TypeOf } from '../schema';

/** Unit name → criterion code → result as an official would type it. */
const results = record(record(text));
export type ResultsByUnit = TypeOf<typeof results>;

export type EnterResultsOutcome =
  | {
      readonly ok: true;
      readonly entered: number;
      /** One sentence for each result that was not entered. */
      readonly problems: readonly string[];
    }
  | DoorRefusal;

export const enterResults = declareCall<EnterResultsOutcome>()({
  name: 'enterResults',
  request: object({
    selfAssessed: optional(results),
    appraised: optional(results),
    /** Why the appraisers decided so: the notes of their cells. */
    reasons: optional(results),
  }),
  lock: true,
  description: 'Call: types results into blank input cells.',
});

export type EnterResultsRequest = RequestOf<typeof enterResults>;

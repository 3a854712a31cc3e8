/** Changes what is entered for one leaf of one unit, only where it is still what the client saw. */
import { declareCall, type DoorRefusal, type Refusal, type RequestOf } from '../call';
import { CHANGE, PLACE, type CriterionFailure, type EnteredResult } from '../criterion';
import { object, optional } from '../schema';

export type EditResultOutcome =
  /** `entered` is what stands there now. */
  | { readonly ok: true; readonly entered: EnteredResult }
  /** Somebody else was faster: nothing was written. */
  | { readonly ok: false; readonly reason: 'conflict'; readonly entered: EnteredResult }
  | Refusal<'heading' | 'protected'>
  | CriterionFailure
  | DoorRefusal;

const change = optional(CHANGE);

export const editResult = declareCall<EditResultOutcome>()({
  name: 'editResult',
  request: object({
    ...PLACE,
    changes: object({ self: change, appraised: change, reason: change }),
  }),
  lock: true,
  description: 'Sidebar: changes what is entered for one criterion of one unit.',
});

export type EditResultRequest = RequestOf<typeof editResult>;

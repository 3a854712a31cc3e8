/** Decides on an explanation in one step: results, reason, state and conclusion, or nothing. */
import { declareCall, type DoorRefusal, type Refusal, type RequestOf } from '../call';
import { PLACE, type CriterionFailure, type EnteredResult } from '../criterion';
import { CHANGE, type EditOutcome } from '../edit';
import { object, oneOf, record, text } from '../schema';

export type Decision = 'accepted' | 'partial' | 'refused';

/** Why nothing was written. */
export type DecisionRefusal =
  | 'wrongStage'
  | 'needsReason'
  /** No result would change although the decision says so. */
  | 'needsResult'
  /** A result would give no score: it cannot be read, or nothing would count. */
  | 'unreadable'
  /** The person may not change one of the cells. */
  | 'protected';

/** What a decision is about, and what it replaces. */
export interface Explained {
  /** Of the component. */
  readonly leaves: readonly (EnteredResult & { readonly code: string })[];
  readonly state: string;
}

export type DecideOutcome =
  EditOutcome<Explained> | Refusal<DecisionRefusal> | CriterionFailure | DoorRefusal;

export const decideExplanation = declareCall<DecideOutcome>()({
  name: 'decideExplanation',
  request: object({
    ...PLACE,
    decision: oneOf<Decision>(['accepted', 'partial', 'refused']),
    /** Every leaf of the component: what was typed for it, and the appraised result that the client saw. */
    results: record(CHANGE),
    reason: text,
    expectedState: text,
  }),
  lock: true,
  description: 'Sidebar: decides an explanation in one step.',
});

export type DecideRequest = RequestOf<typeof decideExplanation>;

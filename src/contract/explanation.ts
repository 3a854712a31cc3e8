/** The calls on explanations: what each decision on one would come to, and the decision itself in one step. */
import type { CriterionFailure, CriterionRequest, EnteredResult, ShownScore } from './criterion';
import type { Refusal } from './evidence';

export type Decision = 'accepted' | 'partial' | 'refused';

export interface ForecastRequest extends CriterionRequest {
  /** Appraised results by leaf, as typed so far; leaves without one may be left out. */
  readonly partial: Readonly<Record<string, string>>;
}

export interface ForecastStanding {
  readonly total: number;
  readonly deduction: number;
  readonly rank: number | null;
}

export interface ExplainedLeaf extends EnteredResult {
  readonly code: string;
  readonly name: string;
  readonly score: ShownScore;
  /** Why the result typed for it cannot be read, as its score cell would say it; '' where it can. */
  readonly fault: string;
}

export type ForecastOutcome =
  | {
      readonly ok: true;
      readonly leaves: readonly ExplainedLeaf[];
      readonly state: string;
      /** The names that the standings below belong to. */
      readonly units: readonly string[];
      readonly present: readonly ForecastStanding[];
      /** Null where no result would change although the decision says so, or one would give no score. */
      readonly forecasts: Readonly<Record<Decision, readonly ForecastStanding[] | null>>;
    }
  | Refusal<'notSetUp' | 'formulas'>
  | CriterionFailure;

export interface DecideRequest extends CriterionRequest {
  readonly decision: Decision;
  /** Every leaf of the component: what was typed for it, and the appraised result that the client saw. */
  readonly results: Readonly<Record<string, { readonly value: string; readonly expected: string }>>;
  readonly reason: string;
  readonly expectedState: string;
}

/** Why nothing was written; the client says it. */
export type DecisionRefusal =
  | 'busy'
  | 'wrongStage'
  | 'needsReason'
  /** No result would change although the decision says so. */
  | 'needsResult'
  /** A result would give no score: it cannot be read, or nothing would count. */
  | 'unreadable'
  /** The person may not change one of the cells. */
  | 'protected'
  /** Somebody else was faster. */
  | 'conflict';

export type DecideOutcome =
  | { readonly ok: true; readonly state: string }
  | { readonly ok: false; readonly reason: DecisionRefusal }
  | Refusal<'notSetUp'>
  | CriterionFailure;

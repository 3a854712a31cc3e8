/** What each decision on an explanation would come to. */
import { declareCall } from '../call';
import { PLACE, type CriterionFailure, type EnteredResult, type ShownScore } from '../criterion';
import type { RoundFailure } from '../round';
import { object, record, text } from '../schema';
import type { Decision } from './decide-explanation';

export interface ForecastStanding {
  readonly total: number;
  readonly deduction: number;
  readonly bonus: number;
  readonly penalty: number;
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
  | RoundFailure
  | CriterionFailure;

export const forecastExplanation = declareCall<ForecastOutcome>()({
  name: 'forecastExplanation',
  request: object({
    ...PLACE,
    /** Appraised results by leaf, as typed so far; leaves without one may be left out. */
    partial: record(text),
  }),
  description: 'Sidebar: what each decision on an explanation would come to.',
});

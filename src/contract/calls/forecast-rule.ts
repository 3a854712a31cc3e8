/** What another rule for one criterion would do: whose points and rank would move. Nothing is written. */
import { declareCall, type RequestOf } from '../call';
import type { CriterionFailure } from '../criterion';
import type { RoundFailure } from '../round';
import { object, optional, text } from '../schema';

interface RuleStanding {
  readonly total: number;
  readonly index: number | null;
  readonly rank: number | null;
}

export interface RuleForecast {
  readonly code: string;
  readonly name: string;
  readonly decimals: number;
  /** Units whose figures would be others, in their order. */
  readonly moved: readonly {
    readonly unit: string;
    readonly before: RuleStanding;
    readonly after: RuleStanding;
  }[];
  readonly unitCount: number;
}

export type ForecastRuleOutcome =
  | { readonly ok: true; readonly forecast: RuleForecast }
  /** The rule could not be used: the sentence that its row would show. */
  | { readonly ok: false; readonly reason: 'rule'; readonly message: string }
  | RoundFailure
  | CriterionFailure;

export const forecastRule = declareCall<ForecastRuleOutcome>()({
  name: 'forecastRule',
  request: object({
    code: text,
    /** What is left out stays as the row has it. */
    maximum: optional(text),
    method: optional(text),
    scale: optional(text),
    notApplicable: optional(text),
  }),
  description: 'Sidebar: what another rule for a criterion would do.',
});

export type ForecastRuleRequest = RequestOf<typeof forecastRule>;

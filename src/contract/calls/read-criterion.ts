/** One criterion of one unit, with its rule, both results, its score and why. */
import { declareCall } from '../call';
import {
  PLACE,
  type CriterionFailure,
  type DescribedCriterion,
  type EnteredResult,
  type ShownScore,
  type Sign,
  type WrittenRule,
} from '../criterion';
import type { EvidenceFields } from '../evidence';
import { object } from '../schema';

export interface LeafResult extends EnteredResult {
  readonly kind: 'leaf';
  readonly why: string;
  /** Scored anew from the same cells; unlike `score` while the sheet is calculating or its score cell is damaged. */
  readonly recalculated: ShownScore;
  /** The answers that the rule names; empty where numbers are expected. */
  readonly answers: readonly string[];
}

export interface HeadingResult {
  readonly kind: 'heading';
  /** The leaves below it. */
  readonly leaves: readonly {
    readonly code: string;
    readonly name: string;
    readonly maximum: number;
    readonly sign: Sign;
    readonly score: ShownScore;
  }[];
}

/** Of the year before, as the tab of last year keeps it; `rule` is null where it had no such criterion. */
interface KeptResult {
  readonly year: number;
  readonly rule: WrittenRule | null;
  readonly result: string;
}

export interface Criterion extends DescribedCriterion {
  readonly unit: string;
  readonly maximum: number;
  readonly sign: Sign;
  readonly decimals: number;
  /** What stands on Hồ sơ for its component; null where the tab is gone. */
  readonly record: EvidenceFields | null;
  readonly score: ShownScore;
  readonly result: LeafResult | HeadingResult;
  /** Null where no year was opened from another. */
  readonly lastYear: KeptResult | { readonly damage: string } | null;
  /** The leaves before and after it on the same tab. */
  readonly previous: string | null;
  readonly next: string | null;
}

export type CriterionOutcome =
  { readonly ok: true; readonly criterion: Criterion } | CriterionFailure;

export const readCriterion = declareCall<CriterionOutcome>()({
  name: 'readCriterion',
  request: object(PLACE),
  description: 'Sidebar: one criterion of one unit.',
});

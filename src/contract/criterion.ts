/** The call `readCriterion`: one criterion of one unit, with its rule, both results, its score and why. */
import type { EvidenceFields } from './evidence';

export interface CriterionRequest {
  readonly unit: string;
  readonly code: string;
}

/** What people type for a leaf: two cells, and the note of the second one. */
export interface EnteredResult {
  readonly self: string;
  readonly appraised: string;
  /** Why the appraisers differ. */
  readonly reason: string;
}

/** A number, blank, `KPS` or `⚠ …`, as the score cell shows it. */
export type ShownScore = number | string;

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
    readonly score: ShownScore;
  }[];
}

export interface Criterion extends CriterionRequest {
  readonly name: string;
  readonly maximum: number;
  readonly decimals: number;
  readonly method: string;
  readonly scale: string;
  readonly notApplicable: string;
  /** What to type, which evidence is expected, who is in charge. */
  readonly hint: string;
  readonly evidence: string;
  readonly officer: string;
  /** What stands on Hồ sơ for its component; null where the tab is gone. */
  readonly record: EvidenceFields | null;
  readonly score: ShownScore;
  readonly result: LeafResult | HeadingResult;
  /** The leaves before and after it on the same tab. */
  readonly previous: string | null;
  readonly next: string | null;
}

export interface CriterionFailure {
  readonly ok: false;
  readonly reason: 'notFound';
  readonly message: string;
}

export type CriterionOutcome =
  { readonly ok: true; readonly criterion: Criterion } | CriterionFailure;

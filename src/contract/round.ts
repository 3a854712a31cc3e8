/** The round as the sheet shows it, read from the results of its formulas. */
import type { Refusal } from './call';
import type { Sign } from './criterion';

export interface RoundDeduction {
  readonly code: string;
  readonly name: string;
  readonly maximum: number;
  readonly score: number;
  readonly deduction: number;
  readonly why: string;
}

/** What a leaf with a sign came to, before a row above it caps it. */
export interface RoundOutside {
  readonly code: string;
  readonly name: string;
  readonly sign: Exclude<Sign, 'none'>;
  readonly maximum: number;
  readonly points: number;
  /** In documents behind the appraisers' reason, where they gave one. */
  readonly why: string;
}

export interface RoundGroup {
  readonly code: string;
  /** As the header of Xếp hạng has it. */
  readonly name: string;
  /** Null where the row of maxima was deleted. */
  readonly maximum: number | null;
  /** A group lies outside the applicable maximum as a whole, or not at all. */
  readonly sign: Sign;
}

/** One row of Xếp hạng. */
export interface RoundStanding {
  readonly name: string;
  readonly total: number;
  /** Points lost, and points that nothing was entered for yet. */
  readonly deduction: number;
  readonly open: number;
  readonly applicableMaximum: number;
  /** What groups with a sign add to the total and take off it before the index is computed; no part of any figure above. */
  readonly bonus: number;
  readonly penalty: number;
  /** Percent, rounded to the round's decimals; null where nothing applies to the unit, or nothing has points yet. */
  readonly index: number | null;
  /** With as many digits as its grade needs to be understood, where the rounded one would have another; otherwise ''. */
  readonly exactIndex: string;
  readonly rank: number | null;
  /** How many units it is ranked among, those without a rank too. */
  readonly of: number;
  readonly grade: string;
  /** Of the units that it is ranked among; '' where that is all of them. */
  readonly kind: string;
  /** What has to be said beside total, rank and grade; '' where nothing has. */
  readonly remark: string;
  readonly provisional: boolean;
  /** From 0 to 1. */
  readonly progress: number;
  readonly selfTotal: number;
  /** Total minus self-assessed total. */
  readonly gap: number;
  /** In the order of the groups; null while a group has no score. */
  readonly groupScores: readonly (number | null)[];
}

export interface RoundUnit extends RoundStanding {
  readonly deductions: readonly RoundDeduction[];
  readonly outside: readonly RoundOutside[];
}

/** A typed result without points because it, or the rule of its row, cannot be read. */
export interface UnreadableResult {
  readonly tab: string;
  /** Of the cell that counts, in A1 notation: appraised where that is filled, else self-assessed. */
  readonly range: string;
  readonly unit: string;
  readonly code: string;
  /** Why, in a sentence. */
  readonly text: string;
}

/** As core/rounding.ts knows it. */
interface RoundRounding {
  readonly step: number;
  readonly isDown: boolean;
  readonly ofTotal: boolean;
}

/** What all units of a round share. */
export interface RoundFrame {
  /** What the index is called for short: that of administrative reform, or of service. */
  readonly indexName: string;
  readonly year: number;
  readonly decimals: number;
  readonly rounding: RoundRounding;
  readonly stage: string;
  /** Whether no bonus lifts an index above 100. */
  readonly hasCeiling: boolean;
  readonly groups: readonly RoundGroup[];
}

/** `damaged`: the tabs are there, but it is not certain what stands where. */
export type RoundFailure = Refusal<'notSetUp' | 'damaged'>;

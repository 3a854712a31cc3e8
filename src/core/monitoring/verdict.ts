/** What an audit can find, and how grave it is: figures that cannot be true, some that are missing, some worth a second look. */
import type { Figure } from './figure';
import type { Interval } from './interval';
import type { Statement } from './statistic-reading';

export type Verdict =
  | { readonly kind: 'conflict'; readonly claims: readonly [Statement, Statement] }
  | {
      readonly kind: 'ratioMismatch';
      readonly figure: Figure;
      readonly claim: Statement;
      /** Codes of other rates of the column that the claim fits. */
      readonly agreeing: readonly string[];
    }
  | {
      readonly kind: 'sumMismatch';
      readonly stated: Interval;
      readonly sum: Interval;
      readonly terms: readonly AuditTerm[];
    }
  | {
      readonly kind: 'exceeds';
      readonly left: AuditTerm;
      readonly right: Interval;
      readonly terms: readonly AuditTerm[];
      /** The right side is more than the left, which must be at least as much. */
      readonly isTooFew: boolean;
    }
  | {
      readonly kind: 'belowPrevious' | 'carryChanged';
      readonly now: Interval;
      readonly before: Interval;
    }
  | { readonly kind: 'totalMismatch'; readonly sum: Interval; readonly claim: Statement }
  | {
      readonly kind: 'missingCompanion';
      readonly now: Interval;
      readonly name: string;
      readonly companion: string;
      readonly code: string;
    }
  | { readonly kind: 'copied'; readonly count: number };

export interface AuditTerm {
  readonly name: string;
  readonly interval: Interval;
  readonly isMinus: boolean;
}

export interface Finding {
  /** Which reporter, from 0; −1 for all together. */
  readonly reporter: number;
  /** Which row of the tab; −1 where it is the column. */
  readonly row: number;
  readonly verdict: Verdict;
}

export type Severity = 'mismatch' | 'missing' | 'review';

export const SEVERITY: Readonly<Record<Verdict['kind'], Severity>> = {
  conflict: 'mismatch',
  ratioMismatch: 'mismatch',
  sumMismatch: 'mismatch',
  exceeds: 'mismatch',
  belowPrevious: 'mismatch',
  carryChanged: 'mismatch',
  totalMismatch: 'mismatch',
  missingCompanion: 'missing',
  copied: 'review',
};

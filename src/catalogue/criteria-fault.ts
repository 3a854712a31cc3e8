/** What can be wrong with a criteria table: codes with details; `src/text/issue-message.ts` has the sentences. */
import type { RuleIssue } from '../core/issue';

interface Mismatch {
  readonly stated: string;
  readonly sum: string;
  /** Of the units that it is the sum for; '' where no kind is told apart. */
  readonly kind: string;
}

export type CriteriaFaultCode =
  | { readonly code: 'emptyTable' }
  | { readonly code: 'codeMissing' }
  | { readonly code: 'codeMalformed'; readonly text: string }
  | { readonly code: 'codeDuplicate'; readonly text: string; readonly firstRow: number }
  | { readonly code: 'orphan'; readonly text: string; readonly parent: string }
  | { readonly code: 'nameMissing' }
  | { readonly code: 'textLooksLikeFormula'; readonly text: string }
  | { readonly code: 'groupWithoutCriteria'; readonly text: string }
  | { readonly code: 'parentHasMethod'; readonly text: string }
  | { readonly code: 'maximumZero' }
  | ({ readonly code: 'maximumMismatch' } & Mismatch)
  | ({ readonly code: 'totalMismatch' } & Mismatch)
  | { readonly code: 'totalCountsSigned'; readonly stated: string; readonly sum: string }
  | { readonly code: 'scaleAboveMaximum'; readonly part: string }
  /** The set loads all the same: nobody can win all of the row's points. */
  | { readonly code: 'maximumUnreachable'; readonly most: string }
  | RuleIssue;

/** `row` is the row in the table as the user sees it, counted from 1; 0 for the table as a whole. */
export interface CriteriaFault {
  readonly row: number;
  readonly fault: CriteriaFaultCode;
}

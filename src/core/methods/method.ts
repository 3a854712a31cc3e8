/**
 * The shape of a scoring method ("Cách tính"): it reads its scale once per row and answers with a function that
 * marks one answer. Rounding, blanks, `Không`, `KPS` and unreadable cells are dealt with before (`score-cell.ts`).
 * A new method is one file beside this one and one line in `methods/index.ts`.
 */
import type { Fraction } from '../fraction';
import type { ResultIssue, RuleIssue } from '../issue';
import type { Answer } from '../reading';
import type { Reason } from '../reason';
import type { MethodId, Vocabulary } from '../vocabulary';

/** Exact points before rounding, from 0 to the maximum; or the issue that keeps the answer from being scored. */
export type Mark =
  { readonly earned: Fraction; readonly reason: Reason } | { readonly issue: ResultIssue };

/** `best` is the row's best value, given only to methods that ask for it (`comparesRow`). */
export type MarkAnswer = (answer: Answer, best: RowBest) => Mark;

export interface RowBest {
  readonly value: Fraction;
  /** Whether the row is stated in proportions (a/b, x%) or in plain numbers. */
  readonly inPercent: boolean;
}

export interface ScaleSource {
  /** The scale as typed, tidied; '' where there is none. */
  readonly text: string;
  readonly maximum: Fraction;
  readonly words: Vocabulary;
}

export interface Method {
  readonly id: MethodId;
  /** True where a unit's points depend on the other units of the row. */
  readonly comparesRow?: true;
  readonly compile: (scale: ScaleSource) => MarkAnswer | RuleIssue;
}

/** What was typed, for a message; a number cell has no text of its own. */
export function answerText(answer: Answer): string {
  return answer.kind === 'numberCell' ? '' : answer.text;
}

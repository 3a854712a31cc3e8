/**
 * The shape of a scoring method ("Cách tính"): it reads its scale once per row and answers with two functions, what an
 * answer earns and why. The why is apart because a round earns hundreds of thousands of times and is asked why for few.
 * Rounding, blanks, `Không`, `KPS` and unreadable cells are dealt with before (`score-cell.ts`).
 */
import type { Fraction } from '../fraction';
import type { ResultIssue, RuleIssue } from '../issue';
import type { Answer } from '../reading';
import type { Reason } from '../reason';
import type { MethodId, Vocabulary } from '../vocabulary';

/** A scale that has been read. `best` is the row's best value, for methods that ask for it (`comparesRow`). */
export interface Marking {
  /** Exact points before rounding, from 0 to the maximum; or the issue that keeps the answer from being scored. */
  readonly earn: (answer: Answer, best: RowBest) => Fraction | ResultIssue;
  /** For answers that earn something, be it nothing: which part of the rule decided. */
  readonly reason: (answer: Answer, best: RowBest) => Reason;
}

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
  readonly compile: (scale: ScaleSource) => Marking | RuleIssue;
}

/** What was typed, for a message; a number cell has no text of its own. */
export function answerText(answer: Answer): string {
  return answer.kind === 'numberCell' ? '' : answer.text;
}

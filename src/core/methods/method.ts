/**
 * The shape of a scoring method ("Cách tính"): it reads its scale once per row into data, and says what an answer earns
 * by it and why. The why is apart because a round earns hundreds of thousands of times and is asked why for few; the
 * scale is data, not a function, so that the engine keeps its compiled code from one round to the next.
 * Rounding, blanks, `Không`, `KPS` and unreadable cells are dealt with before (`score-cell.ts`).
 */
import type { Fraction } from '../fraction';
import type { ResultIssue, RuleIssue } from '../issue';
import type { Answer } from '../reading';
import type { Reason } from '../reason';
import type { MethodId, Vocabulary } from '../vocabulary';

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

export interface Method<Scale extends object = object> {
  readonly id: MethodId;
  /** True where a unit's points depend on the other units of the row. */
  readonly comparesRow?: true;
  readScale(source: ScaleSource): Scale | RuleIssue;
  /**
   * Exact points before rounding, from 0 to the maximum; or the issue that keeps the answer from being scored. `best` is
   * the row's best value, for methods that ask for it (`comparesRow`).
   */
  earn(answer: Answer, scale: Scale, best: RowBest): Fraction | ResultIssue;
  /** For answers that earn something, be it nothing: which part of the rule decided. */
  reason(answer: Answer, scale: Scale, best: RowBest): Reason;
}

/** What methods need that have no scale. */
export interface WithoutScale {
  readonly maximum: Fraction;
}

export function readNoScale({ text, maximum }: ScaleSource): WithoutScale | RuleIssue {
  return text === '' ? { maximum } : { code: 'scaleNotUsed' };
}

/** What was typed, for a message; a number cell has no text of its own. */
export function answerText(answer: Answer): string {
  return answer.kind === 'numberCell' ? '' : answer.text;
}

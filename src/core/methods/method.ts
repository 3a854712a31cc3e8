/**
 * The shape of a scoring method ("Cách tính"), which owns all that depends on it: it reads its scale once per row into
 * data, and says what an answer earns by it, why, and which answers it names or would propose. The why is apart because a
 * round earns hundreds of thousands of times and is asked why for few; the scale is data, not a function, so that the
 * engine keeps its compiled code. Rounding, blanks, `Không`, `KPS` and unreadable cells come before (`score-cell.ts`).
 */
import type { Fraction } from '../fraction';
import type { ResultIssue, RuleIssue } from '../issue';
import type { Answer, Reading } from '../reading';
import type { Reason } from '../reason';
import type { Vocabulary } from '../vocabulary';

/** What a method that compares units has to know of the others. */
export interface RowBest {
  readonly best: Fraction;
  readonly lowest: Fraction;
  /** All values of the row, larger first, where places are given. */
  readonly descending: readonly Fraction[];
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
  /** Only where a unit's points depend on the other units of the row: what `earn` has to know of them. */
  bestOf?(readings: readonly Reading[], scale: Scale): RowBest;
  readScale(source: ScaleSource): Scale | RuleIssue;
  /**
   * Exact points before rounding, from 0 to the maximum; or the issue that keeps the answer from being scored. `best` is
   * the row's best value, for methods that ask for it (`bestOf`).
   */
  earn(answer: Answer, scale: Scale, best: RowBest): Fraction | ResultIssue;
  /** For answers that earn something, be it nothing: which part of the rule decided. */
  reason(answer: Answer, scale: Scale, best: RowBest): Reason;
  /** Answers worth aiming at, least demanding first: no other earns more than the best of these. Absent with `bestOf`. */
  proposals?(scale: Scale): readonly (string | number)[];
  /** Whether less is better: what is proposed is then the most, not the least, that a result may be. */
  isFalling?(scale: Scale): boolean;
  /** The answers for a drop-down; absent where they are quantities. */
  labels?(scale: Scale): readonly string[];
  /** The first part that promises more than the maximum, for scales that list points. */
  excess?(scale: Scale): string | undefined;
  /** The most that any answer can earn, for scales that list points: a set whose rows cannot be won in full is told so. */
  most?(scale: Scale): Fraction;
}

/** What methods need that have no scale. */
export type WithoutScale = Omit<ScaleSource, 'text'>;

export function readNoScale({ text, ...source }: ScaleSource): WithoutScale | RuleIssue {
  return text === '' ? source : { code: 'scaleNotUsed' };
}

/**
 * What can be wrong with a cell, a rule or a criteria set: a closed list of codes with their details.
 * No words here: `src/text/issue-message.ts` turns each into one Vietnamese sentence.
 */
import type { Fraction } from './fraction';

/** A typed result that cannot be scored. */
export type ResultIssue =
  | { readonly code: 'dateCell' }
  | { readonly code: 'errorCell'; readonly text: string }
  | { readonly code: 'unreadableCell' }
  | { readonly code: 'textTooLong'; readonly length: number }
  | { readonly code: 'negative' }
  | { readonly code: 'numberTooLong' }
  | { readonly code: 'zeroDenominator' }
  | { readonly code: 'numeratorTooLarge' }
  | { readonly code: 'percentageTooLarge' }
  | { readonly code: 'expectedYesOrNo'; readonly text: string }
  | { readonly code: 'unknownChoice'; readonly text: string }
  | { readonly code: 'expectedProportion'; readonly text: string }
  | { readonly code: 'expectedNumber'; readonly text: string }
  | { readonly code: 'aboveMaximum'; readonly maximum: Fraction }
  | { readonly code: 'otherKindThanRow'; readonly text: string }
  /** The row, or the comparison of its units, asks for the kind of the unit. */
  | { readonly code: 'kindMissing' }
  /** The row names a kind that no unit is of, or leaves out every unit. */
  | { readonly code: 'unknownKind'; readonly text: string }
  | { readonly code: 'concernsNobody' };

/** A row whose method, scale, maximum or policy cannot be used; it stops that row only. */
export type RuleIssue =
  | { readonly code: 'methodMissing' }
  | { readonly code: 'unknownMethod'; readonly text: string }
  | { readonly code: 'unknownPolicy'; readonly text: string }
  | { readonly code: 'scopeUnreadable'; readonly part: string }
  | { readonly code: 'maximumUnreadable' }
  | { readonly code: 'maximumTooPrecise'; readonly decimals: number }
  | { readonly code: 'scaleMissing' }
  | { readonly code: 'scaleNotUsed' }
  | { readonly code: 'scaleUnreadable'; readonly part: string }
  | { readonly code: 'scaleRepeats'; readonly part: string }
  | { readonly code: 'scaleMixesKinds' };

export type Issue = ResultIssue | RuleIssue;

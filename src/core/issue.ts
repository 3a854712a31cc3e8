/**
 * What can be wrong with a cell, a rule or a criteria set: a closed list of codes with their details.
 * No words here: `src/text/issue-message.ts` turns each into one Vietnamese sentence.
 */
import type { Fraction } from './fraction';
import type { Sign } from './sign';

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
  | { readonly code: 'concernsNobody' }
  | { readonly code: 'sumUnclosed' }
  | { readonly code: 'sumUnopened' }
  | { readonly code: 'sumUnreadable'; readonly rest: string }
  | { readonly code: 'sumMixesKinds' }
  | { readonly code: 'sumNegative' }
  /** Points awarded where only results may stand. */
  | { readonly code: 'awardInSelf'; readonly text: string }
  | { readonly code: 'awardTooPrecise'; readonly decimals: number }
  /** Points taken off a self-assessment that has none. */
  | { readonly code: 'nothingToReduce' }
  | { readonly code: 'awardFromPenalty' };

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
  | { readonly code: 'scaleMixesKinds' }
  | SignIssue
  | { readonly code: 'penaltyByFaults' }
  | { readonly code: 'penaltyByPolicy' }
  | { readonly code: 'scaleMixesDirections' }
  | { readonly code: 'scaleOverlaps'; readonly part: string }
  | { readonly code: 'scaleLeavesGap'; readonly part: string }
  | { readonly code: 'ratioNeedsPercent' }
  /** Points that rise along a step which has no end. */
  | { readonly code: 'slopeNeedsEnd'; readonly part: string }
  | ConditionIssue;

/** A condition of a row that cannot be used. */
export type ConditionIssue =
  | { readonly code: 'conditionUnreadable'; readonly part: string }
  | { readonly code: 'conditionElsewhere'; readonly text: string }
  | { readonly code: 'conditionUnknownCode'; readonly text: string }
  | { readonly code: 'conditionInCircle'; readonly steps: readonly string[] };

/** A maximum has another sign than that of the row above it. */
export interface SignIssue {
  readonly code: 'signUnlikeParent';
  readonly sign: Sign;
  readonly parent: string;
  readonly parentSign: Sign;
}

export type Issue = ResultIssue | RuleIssue;

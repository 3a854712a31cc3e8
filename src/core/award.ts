/**
 * Points that an appraiser gives or takes whatever the result says: `1,5 điểm`, `trừ 0,5 điểm`, `thiếu minh chứng`. So nobody
 * has to claim another result in order to reach the points that were decided. Where they may stand, and what they are taken
 * from, is the row's business (`score-row.ts`).
 */
import { foldText } from './fold-text';
import type { Fraction } from './fraction';
import { exactPoints, pointsToFraction } from './points';
import { readNumber } from './read-number';
import type { Rule } from './rule';
import type { CellScore } from './score-cell';
import type { Vocabulary } from './vocabulary';

export type Award =
  | { readonly kind: 'points'; readonly points: Fraction }
  | { readonly kind: 'less'; readonly points: Fraction }
  /** Nothing, because nothing proves the result. */
  | { readonly kind: 'unproven' };

/** Undefined where the words say something else. */
export function readAward(folded: string, words: Vocabulary['awards']): Award | undefined {
  if (words.unproven.some((text) => foldText(text) === folded)) return { kind: 'unproven' };
  const less = foldText(words.less);
  const isLess = folded.startsWith(`${less} `);
  const amount = isLess ? folded.slice(less.length + 1) : folded;
  const unit = foldText(words.unit);
  if (!amount.endsWith(unit)) return undefined;
  const points = readNumber(amount.slice(0, -unit.length).trim());
  if (typeof points === 'string') return undefined;
  return { kind: isLess ? 'less' : 'points', points };
}

interface Awarded {
  readonly award: Award;
  readonly text: string;
  readonly rule: Rule;
  readonly decimals: number;
  /** What the unit's own result comes to; undefined where it is the unit itself that awards. */
  readonly claim: (() => CellScore) | undefined;
}

export function scoreAward({ award, text, rule, decimals, claim }: Awarded): CellScore {
  if (claim === undefined) return { code: 'awardInSelf', text };
  // Whatever it takes from a penalty would be given to the unit.
  if (rule.sign === 'penalty' && award.kind !== 'points') return { code: 'awardFromPenalty' };
  if (award.kind === 'unproven') return 0;
  const points = exactPoints(award.points, decimals);
  if (points === undefined) return { code: 'awardTooPrecise', decimals };
  if (points > rule.maximum) {
    return { code: 'aboveMaximum', maximum: pointsToFraction(rule.maximum, decimals) };
  }
  if (award.kind === 'points') return points;
  const claimed = claim();
  if (typeof claimed === 'object') return claimed;
  if (typeof claimed !== 'number') return { code: 'nothingToReduce' };
  return Math.max(0, claimed - points);
}

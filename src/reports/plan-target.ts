/**
 * The target of one leaf: what regains all its points, by its own rule; and whether a target that somebody typed does.
 */
import type { ReportCriterion } from '../contract/report';
import { rowDecimals } from '../core/rounding';
import { maximumCell } from '../core/sign';
import { pointsOfResults, topAnswer, type TopAnswer } from '../core/top-answer';
import { formatPoints } from '../text/number-format';
import { stillPenalised, targetText, tooLowTarget } from '../text/reports/target';
import { VOCABULARY } from '../text/vocabulary';
import type { Digits } from './figures';

/** Found once for all plans of a round: they share their criteria, and trying answers takes time. */
const FOUND = new WeakMap<ReportCriterion, Map<string, TopAnswer | undefined>>();

export function topAnswerOf(criterion: ReportCriterion, digits: Digits): TopAnswer | undefined {
  const found = FOUND.get(criterion) ?? new Map<string, TopAnswer | undefined>();
  FOUND.set(criterion, found);
  const { decimals, rounding } = digits;
  const key = JSON.stringify([decimals, rounding]);
  if (!found.has(key)) {
    const most = rowDecimals(decimals, rounding);
    found.set(key, topAnswer(ruleCells(criterion), most, VOCABULARY, { rounding }));
  }
  return found.get(key);
}

function ruleCells(criterion: ReportCriterion) {
  const { maximum, sign } = criterion;
  return maximum === null ? criterion : { ...criterion, maximum: maximumCell(maximum, sign) };
}

export function neededTarget(criterion: ReportCriterion, digits: Digits): string {
  const { decimals, rounding } = digits;
  const top = topAnswerOf(criterion, digits);
  return targetText(top, rowDecimals(decimals, rounding), criterion.hint);
}

/** The target as typed, with a note where it would leave points unearned; a target in plain words is taken at its word. */
export function checkedTarget(target: string, criterion: ReportCriterion, digits: Digits): string {
  const verdict = judgeTarget(target, criterion, digits);
  return verdict.kind === 'short' ? `${target}\n${verdict.sentence}` : target;
}

/** `unknown`: in plain words, or the rule of the leaf cannot be used. */
export type TargetVerdict =
  { readonly kind: 'enough' | 'unknown' } | { readonly kind: 'short'; readonly sentence: string };

export function judgeTarget(
  target: string,
  criterion: ReportCriterion,
  digits: Digits,
): TargetVerdict {
  const top = topAnswerOf(criterion, digits);
  const points = pointsOfTarget(target, criterion, digits);
  const decimals = rowDecimals(digits.decimals, digits.rounding);
  if (top === undefined || points === undefined) return { kind: 'unknown' };
  const isPenalty = top.sign === 'penalty';
  if (isPenalty ? points <= top.points : points >= top.points) return { kind: 'enough' };
  const [own, needed] = [formatPoints(points, decimals), targetText(top, decimals, '')];
  const sentence = isPenalty
    ? stillPenalised(own, needed)
    : tooLowTarget(own, formatPoints(top.maximum, decimals), needed);
  return { kind: 'short', sentence };
}

/** Of a target that is a result, or names exactly one quantity: `ít nhất 01 sáng kiến`, `từ 30% trở lên`. */
function pointsOfTarget(target: string, rule: ReportCriterion, digits: Digits): number | undefined {
  const [quantity, ...others] = quantitiesIn(target);
  const alone = quantity !== undefined && others.length === 0 ? [quantity] : [];
  const { decimals, rounding } = digits;
  const results = [target, ...alone];
  const most = rowDecimals(decimals, rounding);
  const earned = pointsOfResults(ruleCells(rule), results, most, VOCABULARY, { rounding });
  return earned.find((points) => points !== undefined);
}

const QUANTITY = /\d[\d.,]*(?:\s*%|\s*\/\s*\d[\d.,]*)?/g;
const YEAR = /^(?:19|20)\d\d$/;

function quantitiesIn(text: string): readonly string[] {
  return (text.match(QUANTITY) ?? [])
    .map((quantity) => quantity.replace(/[.,]+$/, ''))
    .filter((quantity) => !YEAR.test(quantity));
}

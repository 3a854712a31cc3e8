/**
 * Every figure of a round outside the sheet, from one scoring of what people typed: standings, deductions with their
 * reasons, scores of leaves. Sidebar, documents, publication and command line take theirs from here, never from a formula
 * that may not have answered. Pure.
 */
import type {
  RoundDeduction,
  RoundGroup,
  RoundOutside,
  RoundStanding,
  RoundUnit,
} from '../contract/round';
import type { Fraction } from '../core/fraction';
import { gradeOf } from '../core/grade';
import { nameKey } from '../core/identity';
import { pointsToNumber } from '../core/points';
import { isBlank } from '../core/reading';
import { roundToStep, rowDecimals, USUAL_ROUNDING } from '../core/rounding';
import { scoreRound, type LeafResult, type Round, type UnitResult } from '../core/score-round';
import { formatPoints, formatUnits } from '../text/number-format';
import { standingRemark } from '../text/standing-note';
import { VOCABULARY } from '../text/vocabulary';
import { whySentence } from '../text/why-sentence';

export interface FigureSource {
  readonly round: Round;
  /** In the order of the columns. */
  readonly units: readonly string[];
  readonly groups: readonly Pick<RoundGroup, 'code'>[];
  readonly nameOf: (code: string) => string;
}

export interface UnitFigures {
  readonly standing: RoundStanding;
  /** Worded when asked for: most units are only ranked. */
  readonly deductions: () => readonly RoundDeduction[];
  readonly deductionCount: () => number;
  readonly outside: () => readonly RoundOutside[];
  /** Of every leaf, in the order of the tabs. */
  readonly leaves: () => readonly LeafResult[];
  /** Why a leaf has no points, where its result or its rule cannot be read. */
  readonly faults: () => readonly { readonly code: string; readonly why: string }[];
}

export function roundUnit({ standing, deductions, outside }: UnitFigures): RoundUnit {
  return { ...standing, deductions: deductions(), outside: outside() };
}

export function roundFigures(source: FigureSource): readonly UnitFigures[] {
  const results = scoreRound(source.round, VOCABULARY);
  return results.map((result, unit) => unitFigures(source, result, unit));
}

function unitFigures(source: FigureSource, result: UnitResult, unit: number): UnitFigures {
  const { round, groups } = source;
  const inNumbers = pointNumbers(round);
  const { total, applicableMaximum, scoredMaximum, selfTotal, index, rank, grade } = result;
  const { bonus, penalty } = result;
  const numberOrNull = (points?: number) => (points === undefined ? null : inNumbers(points));
  const standing = {
    name: source.units[unit] ?? '',
    total: inNumbers(total),
    deduction: inNumbers(scoredMaximum - total),
    open: inNumbers(applicableMaximum - scoredMaximum),
    applicableMaximum: inNumbers(applicableMaximum),
    bonus: inNumbers(bonus),
    penalty: inNumbers(penalty),
    index: index === undefined ? null : roundedIndex(index, round),
    exactIndex: index === undefined ? '' : exactIndexOf(index, round),
    rank: rank ?? null,
    of: result.of,
    grade: grade ?? '',
    kind: kindOf(round, unit),
    remark: remarkOn(result, round, unit),
    provisional: result.isProvisional,
    progress: result.progress(),
    selfTotal: inNumbers(selfTotal),
    gap: inNumbers(total - selfTotal),
    groupScores: groups.map(({ code }) => numberOrNull(result.pointsAt(code))),
  };
  return {
    standing,
    leaves: result.leaves,
    faults: () => result.faults().map(({ code, why }) => ({ code, why: whySentence(why) })),
    deductions: () => deductionsOf(source, result),
    deductionCount: result.deductionCount,
    outside: () => outsideOf(source, result),
  };
}

/** As the first unit of the kind spells it; '' where all are ranked among each other. */
function kindOf({ kinds = [], ranksByKind }: Round, unit: number): string {
  const key = nameKey(kinds[unit] ?? '');
  return ranksByKind === true ? (kinds.find((kind) => nameKey(kind) === key) ?? '').trim() : '';
}

/** Of rows and of sums alike. */
function pointNumbers({ decimals, rounding }: Round) {
  return (points: number) => pointsToNumber(points, rowDecimals(decimals, rounding));
}

function roundedIndex(index: Fraction, { decimals, rounding }: Round): number {
  return pointsToNumber(roundIndex(index, decimals, rounding), decimals);
}

/** To so many digits, in the round's own way; steps are those of points. */
function roundIndex(index: Fraction, digits: number, rounding = USUAL_ROUNDING): number {
  return roundToStep(index, 10 ** digits, { ...rounding, step: 1 });
}

/** What the figures alone do not say. */
function remarkOn(result: UnitResult, round: Round, unit: number): string {
  const { unroundedTotal, total } = result;
  const { decimals, rounding, kinds, ranksByKind } = round;
  const isLost = ranksByKind === true && isBlank(kinds?.[unit]);
  const digits = rowDecimals(decimals, rounding);
  return standingRemark({
    unrounded: unroundedTotal === total ? '' : formatPoints(unroundedTotal, digits),
    isKindMissing: isLost,
    gradeMisses: result.gradeMisses,
  });
}

/** Beyond this no office reads on. */
const MOST_DIGITS = 10;

/** An index of 89,996 is shown as 90,00 and has not reached a grade from 90. */
function exactIndexOf(index: Fraction, { grades, decimals, rounding }: Round): string {
  const grade = gradeOf(index, grades);
  for (let digits = decimals; ; digits += 1) {
    const denominator = 10 ** digits;
    const numerator = roundIndex(index, digits, rounding);
    const isClear = gradeOf({ numerator, denominator }, grades) === grade;
    if (isClear || digits === MOST_DIGITS)
      return digits === decimals ? '' : formatUnits(numerator, digits);
  }
}

function outsideOf({ round, nameOf }: FigureSource, result: UnitResult): RoundOutside[] {
  return result.outside().map(({ code, sign, maximum, points, why }) => ({
    ...{ code, name: nameOf(code), sign, why: whySentence(why) },
    maximum: pointsToNumber(maximum, round.decimals),
    points: pointsToNumber(points, round.decimals),
  }));
}

function deductionsOf({ round, nameOf }: FigureSource, result: UnitResult): RoundDeduction[] {
  const inNumbers = pointNumbers(round);
  return result.deductions().map((found) => ({
    code: found.code,
    name: nameOf(found.code),
    maximum: inNumbers(found.maximum),
    score: inNumbers(found.score),
    deduction: inNumbers(found.deduction),
    why: reasonsOf(result.whysOf(found), found.code),
  }));
}

/** A component scored as a whole gives its sentence; lines are told apart by their codes. */
function reasonsOf(whys: ReturnType<UnitResult['whysOf']>, component: string): string {
  let reasons = '';
  for (const { code, why } of whys) {
    const sentence = whySentence(why);
    reasons += reasons === '' ? '' : '; ';
    reasons += code === component ? sentence : `${code}: ${sentence}`;
  }
  return reasons;
}

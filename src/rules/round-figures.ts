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
import { roundToUnits, type Fraction } from '../core/fraction';
import { gradeOf } from '../core/grade';
import { pointsToNumber, scaleOf } from '../core/points';
import { scoreRound, type LeafResult, type Round, type UnitResult } from '../core/score-round';
import { formatUnits } from '../text/number-format';
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
  return results.map((result, unit) => unitFigures(source, result, source.units[unit] ?? ''));
}

function unitFigures(source: FigureSource, result: UnitResult, name: string): UnitFigures {
  const { round, groups } = source;
  const inNumbers = (points: number) => pointsToNumber(points, round.decimals);
  const { total, applicableMaximum, scoredMaximum, selfTotal, index, rank, grade } = result;
  const { bonus, penalty } = result;
  const numberOrNull = (points?: number) => (points === undefined ? null : inNumbers(points));
  const standing = {
    name,
    total: inNumbers(total),
    deduction: inNumbers(scoredMaximum - total),
    open: inNumbers(applicableMaximum - scoredMaximum),
    applicableMaximum: inNumbers(applicableMaximum),
    bonus: inNumbers(bonus),
    penalty: inNumbers(penalty),
    index: index === undefined ? null : roundedIndex(index, round.decimals),
    exactIndex: index === undefined ? '' : exactIndexOf(index, round),
    rank: rank ?? null,
    of: round.unitCount,
    grade: grade ?? '',
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
    deductionCount: () => result.deductions().length,
    outside: () => outsideOf(source, result),
  };
}

function roundedIndex(index: Fraction, decimals: number): number {
  return pointsToNumber(roundToUnits(index, scaleOf(decimals)), decimals);
}

/** Beyond this no office reads on. */
const MOST_DIGITS = 10;

/** An index of 89,996 is shown as 90,00 and has not reached a grade from 90. */
function exactIndexOf(index: Fraction, { grades, decimals }: Round): string {
  const grade = gradeOf(index, grades);
  for (let digits = decimals; ; digits += 1) {
    const denominator = 10 ** digits;
    const numerator = roundToUnits(index, denominator);
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
  const inNumbers = (points: number) => pointsToNumber(points, round.decimals);
  return result.deductions().map((found) => ({
    code: found.code,
    name: nameOf(found.code),
    maximum: inNumbers(found.maximum),
    score: inNumbers(found.score),
    deduction: inNumbers(found.deduction),
    // A component scored as a whole gives its sentence; lines are told apart by their codes.
    why: result
      .whysOf(found)
      .map(({ code, why }) => (code === found.code ? '' : `${code}: `) + whySentence(why))
      .join('; '),
  }));
}

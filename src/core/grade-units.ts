/**
 * The grade of every unit: the highest band whose cut its index reaches, whose conditions hold for it, and which no cap denies
 * it; and what denied it the bands above. Bands that only a share of the units may have go by rank: of those who share a rank
 * at the border none is above the share. Where the facts come from is the round's business (score-round.ts).
 */
import { compares, type Clause, type ComparisonSign } from './conditions/condition';
import { foldText } from './fold-text';
import { compareFractions, type Fraction } from './fraction';
import { compareBands, isReached, type GradeBand } from './grade';
import { groupBy } from './group-by';
import { sameName } from './identity';
import type { Points } from './points';

export type GradeCondition =
  | {
      readonly kind: 'every';
      readonly level: 'leaf' | 'criterion' | 'group';
      readonly sign: ComparisonSign;
      readonly amount: Fraction;
      /** Whether the amount is a share of each maximum. */
      readonly inPercent: boolean;
      /** As typed. */
      readonly asked: string;
    }
  | { readonly kind: 'atMost'; readonly share: Fraction; readonly asked: string };

/** `nếu 9.1 là Khiển trách thì cao nhất Tốt` */
export interface GradeCap {
  readonly asked: string;
  readonly clauses: readonly Clause[];
  /** The name of a band. */
  readonly highest: string;
}

/** Why a band was not given although its cut is reached. */
export type GradeMiss =
  | {
      readonly kind: 'condition';
      readonly band: string;
      readonly asked: string;
      /** The first row that fails. */
      readonly code: string;
    }
  | { readonly kind: 'share'; readonly band: string; readonly asked: string }
  | { readonly kind: 'cap'; readonly asked: string; readonly highest: string };

export interface UnitGrade {
  readonly grade: string | undefined;
  /** What denied it the bands above, the highest first. */
  readonly gradeMisses: readonly GradeMiss[];
}

export const UNGRADED: UnitGrade = { grade: undefined, gradeMisses: [] };

export interface GradedUnit {
  readonly index: Fraction | undefined;
  readonly rank: number | undefined;
  readonly kind: string;
  /** Of the leaves at or below a code; undefined while one of them has no points, and where none applies. */
  readonly sumAt: (code: string) => Sum | undefined;
  /** What was answered for a leaf; undefined where it has no words. */
  readonly answerAt: (code: string) => string | undefined;
}

interface Sum {
  readonly points: Fraction;
  readonly share: Fraction;
}

export interface Grading {
  readonly grades: readonly GradeBand[];
  readonly gradeCaps?: readonly GradeCap[] | undefined;
  /** Those that are ranked among each other. */
  readonly cohorts: readonly (readonly number[])[];
  /** Codes by level. */
  readonly codesAt: (level: 'leaf' | 'criterion' | 'group') => readonly string[];
}

export function gradeUnits(units: readonly GradedUnit[], grading: Grading): readonly UnitGrade[] {
  const bands = [...grading.grades].sort((a, b) => compareBands(b, a));
  const states: State[] = units.map((unit) => ({
    unit,
    caps: (grading.gradeCaps ?? []).filter(({ clauses }) =>
      clauses.every((clause) => holds(unit, clause)),
    ),
    grade: undefined,
    misses: [],
  }));
  for (const [place, band] of bands.entries()) {
    const open = states.filter(
      ({ unit, grade }) => grade === undefined && unit.index && isReached(unit.index, band),
    );
    const fit = open.filter((state) => {
      const miss = capMiss(state, bands, place) ?? conditionMiss(state, band, grading);
      if (miss !== undefined) note(state, miss);
      return miss === undefined;
    });
    const within = fit.filter(isWithinShare(fit, states, band, grading));
    for (const state of within) state.grade = band.name;
  }
  return states.map(({ grade, misses }) => ({ grade, gradeMisses: misses }));
}

interface State {
  readonly unit: GradedUnit;
  /** Those that hold for it. */
  readonly caps: readonly GradeCap[];
  grade: string | undefined;
  readonly misses: GradeMiss[];
}

/** A cap denies several bands and is told once. */
function note({ misses }: State, miss: GradeMiss): void {
  if (!misses.some(({ kind, asked }) => kind === 'cap' && asked === miss.asked)) misses.push(miss);
}

function capMiss({ caps }: State, bands: readonly GradeBand[], place: number) {
  const cap = caps.find(
    ({ highest }) => bands.findIndex(({ name }) => sameName(name, highest)) > place,
  );
  return cap && ({ kind: 'cap', asked: cap.asked, highest: cap.highest } as const);
}

function conditionMiss({ unit }: State, band: GradeBand, { codesAt }: Grading) {
  for (const condition of band.conditions ?? []) {
    if (condition.kind !== 'every') continue;
    const { level, sign, amount, inPercent, asked } = condition;
    const failing = codesAt(level).find((code) => {
      const sum = unit.sumAt(code);
      const value = inPercent ? sum?.share : sum?.points;
      return value !== undefined && !compares(compareFractions(value, amount), sign);
    });
    if (failing !== undefined) {
      return { kind: 'condition', band: band.name, asked, code: failing } as const;
    }
  }
  return undefined;
}

/** Best ranks first, all who share one or none of them, as long as no more than the share have the grade. */
function isWithinShare(
  fit: readonly State[],
  states: readonly State[],
  band: GradeBand,
  { cohorts }: Grading,
): (state: State) => boolean {
  const condition = band.conditions?.find(({ kind }) => kind === 'atMost');
  if (condition?.kind !== 'atMost') return () => true;
  const { share, asked } = condition;
  const admitted = new Set<State>();
  for (const cohort of cohorts) {
    const most = Math.floor((cohort.length * Number(share.numerator)) / Number(share.denominator));
    const own = cohort.flatMap((unit) => fit.filter((state) => state === states[unit]));
    const byRank = groupBy(own, ({ unit }) => unit.rank);
    const ranks = [...byRank].sort(([a = Infinity], [b = Infinity]) => a - b);
    let count = 0;
    for (const [rank, tied] of ranks) {
      count += tied.length;
      if (rank === undefined || count > most) break;
      for (const state of tied) admitted.add(state);
    }
  }
  return (state) => {
    const isIn = admitted.has(state);
    if (!isIn) note(state, { kind: 'share', band: band.name, asked });
    return isIn;
  };
}

function holds(unit: GradedUnit, clause: Clause): boolean {
  switch (clause.kind) {
    case 'unitKind':
      return sameName(unit.kind, clause.unitKind);
    case 'answer':
      return foldText(unit.answerAt(clause.code) ?? '') === foldText(clause.answer);
    case 'points': {
      const sum = unit.sumAt(clause.code);
      const value = clause.inPercent ? sum?.share : sum?.points;
      return value !== undefined && compares(compareFractions(value, clause.amount), clause.sign);
    }
  }
}

/** Points as a fraction of points and of the maximum; undefined where there is none. */
export function sumOf(points: Points, maximum: Points, scale: number): Sum | undefined {
  if (maximum === 0) return undefined;
  return {
    points: { numerator: points, denominator: scale },
    share: { numerator: points, denominator: maximum },
  };
}

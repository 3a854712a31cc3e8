/**
 * What a scored round says of its units besides sums: what was earned at a code, what was answered there, what breaks ties and
 * what grades go by. Made from the leaves; who is ranked and graded how is rank-units.ts and grade-units.ts.
 */
import { ZERO, type Fraction } from './fraction';
import { sumOf, type GradedUnit, type Grading } from './grade-units';
import { pointsToFraction, scaleOf } from './points';
import { cohortsOf, type Ranked, type TieBreaker, type UnitRank } from './rank-units';
import { rowDecimals, type Rounding } from './rounding';
import { leavesIndex } from './score-cell';
import { pointsByCode, type ScoredLeaf, type ScoredTable } from './scored-table';

interface FactualRound extends Ranked {
  readonly decimals: number;
  readonly rounding?: Rounding | undefined;
}

export function factsOf(table: ScoredTable, round: FactualRound) {
  const { leaves } = table;
  const decimals = rowDecimals(round.decimals, round.rounding);
  const pointsAt = pointsByCode(table, round.unitCount);
  // A row with a sign is asked for nothing.
  const codes = leaves.flatMap(({ code, sign }) => (sign === 'none' ? code : []));
  const levels = { leaf: Infinity, criterion: 2, group: 1 } as const;
  const codesAt: Grading['codesAt'] = (level) => codesOfLevel(codes, levels[level]);
  return {
    pointsAt,
    codesAt,
    cohorts: cohortsOf(round),
    keyOf: (tieBreaker: TieBreaker, unit: number): Fraction | undefined => {
      if (typeof tieBreaker === 'string') {
        return pointsToFraction(pointsAt(tieBreaker)[unit] ?? 0, decimals);
      }
      const leaf = leaves.find(({ code }) => code === tieBreaker.resultOf);
      return leaf && quantityOf(leaf, unit);
    },
    gradedUnits: (indexes: readonly (Fraction | undefined)[], ranks: readonly UnitRank[]) =>
      indexes.map((index, unit): GradedUnit => ({
        index,
        rank: ranks[unit]?.rank,
        kind: round.kinds?.[unit] ?? '',
        sumAt: (code) => sumAt(leaves, code, unit, scaleOf(decimals)),
        answerAt: (code) => answerAt(leaves, code, unit),
      })),
  };
}

/** Undefined while a leaf has no points, and where none applies. */
function sumAt(leaves: readonly ScoredLeaf[], code: string, unit: number, scale: number) {
  let points = 0;
  let maximum = 0;
  for (const leaf of leaves) {
    const score = leaf.scores[unit];
    if (!isWithin(leaf.code, code) || leavesIndex(score)) continue;
    if (typeof score !== 'number') return undefined;
    points += score;
    maximum += leaf.maximum;
  }
  return sumOf(points, maximum, scale);
}

function answerAt(leaves: readonly ScoredLeaf[], code: string, unit: number): string | undefined {
  const leaf = leaves.find((each) => each.code === code);
  if (leaf === undefined || leaf.scores[unit] === 'notConcerned') return undefined;
  const { reading } = leaf.whyAt(unit).why;
  return 'text' in reading ? reading.text : undefined;
}

/** What was answered, where it is a quantity and counts; none (`Không`) is 0. */
function quantityOf({ scores, whyAt }: ScoredLeaf, unit: number): Fraction | undefined {
  if (typeof scores[unit] !== 'number') return undefined;
  const { reading } = whyAt(unit).why;
  if (reading.kind === 'no') return ZERO;
  return 'value' in reading ? reading.value : undefined;
}

function isWithin(code: string, above: string): boolean {
  return code === above || code.startsWith(`${above}.`);
}

function codesOfLevel(codes: readonly string[], level: number): readonly string[] {
  return [...new Set(codes.map((code) => code.split('.').slice(0, level).join('.')))];
}

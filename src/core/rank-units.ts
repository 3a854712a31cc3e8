/**
 * Who is before whom: the exact index, then the tie-breakers in their order, among all units or among those of one kind. How
 * points came about is not known here; competition ranks are rank.ts.
 */
import { compareFractions, ZERO, type Fraction } from './fraction';
import { groupBy } from './group-by';
import { nameKey } from './identity';
import { compareDescending, competitionRanks } from './rank';

/** A code of any level: what is earned there; or, of a leaf, the quantity that was answered. The larger comes first. */
export type TieBreaker = string | { readonly resultOf: string };

export interface Ranked {
  readonly unitCount: number;
  readonly tieBreakers: readonly TieBreaker[];
  readonly kinds?: readonly string[] | undefined;
  readonly ranksByKind?: boolean | undefined;
}

export interface UnitRank {
  readonly rank: number | undefined;
  /** How many units it is ranked among, those without a rank too. */
  readonly of: number;
}

/** `keyOf`: what a unit has under a tie-breaker; undefined, where it has nothing, comes last. */
export function rankUnits(
  indexes: readonly (Fraction | undefined)[],
  keyOf: (tieBreaker: TieBreaker, unit: number) => Fraction | undefined,
  round: Ranked,
): readonly UnitRank[] {
  const tiesOf = (unit: number) =>
    round.tieBreakers.map((tieBreaker) => keyOf(tieBreaker, unit) ?? NOTHING);
  const keys = indexes.map((index, unit) => index && [index, ...tiesOf(unit)]);
  const ranks = indexes.map((): UnitRank => ({ rank: undefined, of: round.unitCount }));
  for (const cohort of cohortsOf(round)) {
    const own = competitionRanks(
      cohort.map((unit) => keys[unit]),
      (a, b) => compareDescending(a, b, compareFractions),
    );
    cohort.forEach((unit, i) => (ranks[unit] = { rank: own[i], of: cohort.length }));
  }
  return ranks;
}

const NOTHING: Fraction = { ...ZERO, numerator: -1 };

/** The units that are ranked among each other; one without a kind is ranked among nobody where kinds are told apart. */
export function cohortsOf({
  unitCount,
  kinds = [],
  ranksByKind,
}: Omit<Ranked, 'tieBreakers'>): readonly (readonly number[])[] {
  const units = Array.from({ length: unitCount }, (_, unit) => unit);
  if (ranksByKind !== true) return [units];
  const byKind = groupBy(units, (unit) => nameKey(kinds[unit] ?? ''));
  return [...byKind].flatMap(([kind, own]) => (kind === '' ? [] : [own]));
}

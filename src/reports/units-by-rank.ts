/**
 * Units best first; those that share a rank, or have none, in their order in the round. Kinds that are ranked apart follow
 * each other in the order of their first units.
 */
import type { RoundStanding } from '../contract/round';
import { groupBy } from '../core/group-by';

type Ranked = Pick<RoundStanding, 'rank' | 'kind'>;

export function unitsByRank<Unit extends Ranked>(units: readonly Unit[]): readonly Unit[] {
  return rankingsOf(units).flatMap((ranking) => ranking.units);
}

/** One for each kind, or one with no kind. */
export function rankingsOf<Unit extends Ranked>(units: readonly Unit[]) {
  const place = ({ rank }: Unit) => rank ?? Number.MAX_SAFE_INTEGER;
  return [...groupBy(units, ({ kind }) => kind).values()].map((own) => ({
    kind: own[0]?.kind ?? '',
    units: [...own].sort((a, b) => place(a) - place(b)),
  }));
}

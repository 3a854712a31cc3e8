/** Units best first; those that share a rank, or have none, in their order in the round. */
import type { RoundStanding } from '../contract/round';

export function unitsByRank<Unit extends Pick<RoundStanding, 'rank'>>(
  units: readonly Unit[],
): readonly Unit[] {
  const place = ({ rank }: Unit) => rank ?? Number.MAX_SAFE_INTEGER;
  return [...units].sort((a, b) => place(a) - place(b));
}

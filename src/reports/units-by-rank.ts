/** Units best first; those that share a rank, or have none, in their order in the round. */
import type { ReportUnit } from '../contract/report';

export function unitsByRank(units: readonly ReportUnit[]): readonly ReportUnit[] {
  const place = ({ rank }: ReportUnit) => rank ?? Number.MAX_SAFE_INTEGER;
  return [...units].sort((a, b) => place(a) - place(b));
}

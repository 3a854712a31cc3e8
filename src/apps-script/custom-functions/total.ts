/** `CCHC_TOTAL`: each unit's exact sum of leaf scores. */
import { matrix, optionalColumn } from './arguments';
import { gridNumber } from './score-cells';
import { unitColumns } from './unit-columns';

export function total(scoresGiven: unknown, codesGiven?: unknown): number[][] {
  const scores = matrix('scores', scoresGiven);
  const { sums } = unitColumns(scores, [], optionalColumn('codes', codesGiven));
  return [sums.map(({ total: points }) => gridNumber(points))];
}

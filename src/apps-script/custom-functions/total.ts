/** `CCHC_TOTAL`: each unit's exact sum of leaf scores. */
import { matrix, optionalColumn } from './arguments';
import { gridNumber } from './score-cells';
import { leafRows, perUnit, sumUnit } from './unit-columns';

export function total(scoresGiven: unknown, codesGiven?: unknown): number[][] {
  const scores = matrix('scores', scoresGiven);
  const columns = leafRows(scores, [], optionalColumn('codes', codesGiven));
  return [perUnit(scores.value, (unit) => gridNumber(sumUnit(columns, unit).total))];
}

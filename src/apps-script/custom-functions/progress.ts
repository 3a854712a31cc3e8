/** `CCHC_PROGRESS`: each unit's share of leaves that have a result, its own or the appraisers'. */
import { isBlank } from '../../core/reading';
import {
  column,
  matrix,
  optionalMatrix,
  requireSameColumns,
  requireSameRows,
  widthOf,
} from './arguments';

export function progress(
  resultsGiven: unknown,
  methodsGiven: unknown,
  appraisedGiven?: unknown,
): number[][] {
  const results = matrix('results', resultsGiven);
  const methods = column('methods', methodsGiven);
  const appraised = optionalMatrix('appraised', appraisedGiven);
  requireSameRows(results, methods, appraised);
  requireSameColumns(results, appraised);
  const leaves = methods.value.flatMap((method, row) => (isBlank(method) ? [] : [row]));
  const isTyped = (row: number, unit: number) =>
    !isBlank(results.value[row]?.[unit]) || !isBlank(appraised?.value[row]?.[unit]);
  return [
    Array.from({ length: widthOf(results.value) }, (_, unit) =>
      leaves.length === 0 ? 0 : leaves.filter((row) => isTyped(row, unit)).length / leaves.length,
    ),
  ];
}

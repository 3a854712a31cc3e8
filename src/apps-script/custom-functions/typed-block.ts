/**
 * The arguments that every scoring function begins with, as rows that the core scores: typed results, and what rules are read
 * from. Ranges must fit each other; what is in a cell is the core's to judge.
 */
import { codeText } from '../../core/reading';
import type { BlockRow } from '../../core/score-block';
import {
  column,
  matrix,
  optionalColumn,
  optionalMatrix,
  requireSameColumns,
  requireSameRows,
  type Given,
  type Matrix,
  type Named,
} from './arguments';

interface TypedBlock {
  readonly results: Named<Matrix>;
  readonly rows: readonly BlockRow[];
  readonly codes: readonly string[] | undefined;
}

export function typedBlock(given: Given): TypedBlock {
  const results = matrix('results', given.results);
  const maxima = column('maxima', given.maxima);
  const methods = column('methods', given.methods);
  const scales = column('scales', given.scales);
  const policies = optionalColumn('notApplicable', given.notApplicable);
  const appraised = optionalMatrix('appraised', given.appraised);
  const codes = optionalColumn('codes', given.codes);
  requireSameRows(results, maxima, methods, scales, policies, appraised, codes);
  requireSameColumns(results, appraised);
  const codeTexts = codes?.value.map(codeText);
  const rows = results.value.map((selfAssessed, i) => ({
    code: codeTexts?.[i] ?? '',
    maximum: maxima.value[i],
    method: methods.value[i],
    scale: scales.value[i],
    notApplicable: policies?.value[i],
    selfAssessed,
    appraised: appraised?.value[i],
  }));
  return { results, rows, codes: codeTexts };
}

/** The arguments that `CCHC_SCORE` and `CCHC_WHY` share, checked and turned into the core's rows. */
import { scoreBlock, type BlockRow } from '../../core/score-block';
import type { ScoredRow } from '../../core/score-row';
import { VOCABULARY } from '../../text/vocabulary';
import {
  column,
  decimalsOf,
  matrix,
  optionalColumn,
  optionalMatrix,
  requireSameColumns,
  requireSameRows,
} from './arguments';

export interface ScoreArguments {
  readonly results: unknown;
  readonly maxima: unknown;
  readonly methods: unknown;
  readonly scales: unknown;
  readonly notApplicable?: unknown;
  readonly appraised?: unknown;
  readonly codes?: unknown;
  readonly decimals?: unknown;
}

export interface ScoredArguments {
  readonly rows: readonly ScoredRow[];
  readonly codes: readonly unknown[] | undefined;
  readonly decimals: number;
}

export function scoreArguments(given: ScoreArguments): ScoredArguments {
  const results = matrix('results', given.results);
  const maxima = column('maxima', given.maxima);
  const methods = column('methods', given.methods);
  const scales = column('scales', given.scales);
  const policies = optionalColumn('notApplicable', given.notApplicable);
  const appraised = optionalMatrix('appraised', given.appraised);
  const codes = optionalColumn('codes', given.codes);
  requireSameRows(results, maxima, methods, scales, policies, appraised, codes);
  requireSameColumns(results, appraised);
  const decimals = decimalsOf(given.decimals);
  const rows = results.value.map((selfAssessed, i): BlockRow => ({
    maximum: maxima.value[i],
    method: methods.value[i],
    scale: scales.value[i],
    notApplicable: policies?.value[i],
    selfAssessed,
    appraised: appraised?.value[i],
  }));
  return { rows: scoreBlock(rows, decimals, VOCABULARY), codes: codes?.value, decimals };
}

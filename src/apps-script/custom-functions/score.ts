/**
 * `CCHC_SCORE`: typed results to points, a whole tab in one call; parents sum their leaves where codes are given. `CCHC_WHY`: for
 * every cell one sentence that says how its score came about; headings stay blank.
 */
import { isRule } from '../../core/rule';
import { parentScores, scoreBlock, type BlockRow } from '../../core/score-block';
import type { ScoredCell, ScoredRow } from '../../core/score-row';
import { whyOf } from '../../core/why';
import { shownScore, type ScoreCell } from '../../text/cell-text';
import { VOCABULARY } from '../../text/vocabulary';
import { whySentence } from '../../text/why-sentence';
import {
  column,
  decimalsOf,
  matrix,
  optionalColumn,
  optionalMatrix,
  requireSameColumns,
  requireSameRows,
  textOf,
} from './arguments';

export function score(given: ScoreArguments): ScoreCell[][] {
  const { rows, codes, decimals } = scoreArguments(given);
  return shownScores(rows, codes?.map(textOf), decimals);
}

/** Parents are the sums of their leaves where codes are given. */
export function shownScores(
  rows: readonly ScoredRow[],
  codes: readonly string[] | undefined,
  decimals: number,
): ScoreCell[][] {
  const typed = rows.map((row) => row.scores());
  const parents = codes === undefined ? [] : parentScores(typed, codes);
  return typed.map((scores, i) => (parents[i] ?? scores).map((each) => shownScore(each, decimals)));
}

export function why(given: ScoreArguments): string[][] {
  const { rows, decimals } = scoreArguments(given);
  return rows.map(({ rule, ...row }) => {
    const cells = row.cells();
    return isHeading(rule, cells)
      ? cells.map(() => '')
      : cells.map((cell) => whySentence(whyOf(cell, rule, decimals)));
  });
}

/** No method and nothing typed: a group or criterion heading. */
function isHeading(rule: ScoredRow['rule'], cells: readonly ScoredCell[]): boolean {
  return (
    !isRule(rule) &&
    rule.code === 'methodMissing' &&
    cells.every(({ outcome }) => outcome.status === 'pending')
  );
}

interface ScoreArguments {
  readonly results: unknown;
  readonly maxima: unknown;
  readonly methods: unknown;
  readonly scales: unknown;
  readonly notApplicable?: unknown;
  readonly appraised?: unknown;
  readonly codes?: unknown;
  readonly decimals?: unknown;
}

interface ScoredArguments {
  readonly rows: readonly ScoredRow[];
  readonly codes: readonly unknown[] | undefined;
  readonly decimals: number;
}

function scoreArguments(given: ScoreArguments): ScoredArguments {
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

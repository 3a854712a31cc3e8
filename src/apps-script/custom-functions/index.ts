/**
 * The custom functions as Sheets calls them: the door between positional arguments and the files beside this one.
 * Pure: no service, no state; what they say of themselves is `text/custom-function-docs.ts`.
 */
import type { ArgumentName, Given } from './arguments';
import { check } from './check';
import { deduction, deductions } from './deductions';
import { audit } from './audit';
import { statistics } from './statistics';
import { targets } from './target-board';
import { gradeValues, rankValues, ranking } from './ranking';
import { ratio } from './ratio';
import { losses, standings } from './round-tables';
import { score, why } from './score';
import { indexPercent, progress, summary, total } from './unit-sums';

const RULE = ['maxima', 'methods', 'scales', 'notApplicable'] as const;
const TYPED = ['results', ...RULE, 'appraised'] as const;
const WHOLE = [...TYPED, 'codes', 'settings', 'units', 'headers'] as const;

export const CCHC_SCORE = named(WHOLE, score);
export const CCHC_WHY = named([...TYPED, 'settings', 'codes', 'units'], why);
export const CCHC_STANDINGS = named([...WHOLE, 'grades', 'tieBreakers', 'columns'], standings);
export const CCHC_LOSSES = named([...WHOLE, 'names', 'columns'], losses);
export const CCHC_DEDUCTIONS = named(
  ['codes', 'names', 'maxima', 'units', 'scores', 'whys', 'unit'],
  deductions,
);

const PERIOD = ['values', 'codes', 'catalogue'] as const;

export const CCHC_STATISTICS = named([...PERIOD, 'levels', 'statedTotals'], statistics);
export const CCHC_TARGETS = named([...PERIOD, 'units', 'levels', 'statedTotals'], targets);
export const CCHC_AUDIT = named(
  [...PERIOD, 'units', 'levels', 'statedTotals', 'previous', 'previousCodes', 'previousName'],
  audit,
);

/** The function that takes its arguments in this order. */
function named<Answer>(names: readonly ArgumentName[], answer: (given: Given) => Answer) {
  return (...given: readonly unknown[]) =>
    answer(Object.fromEntries(names.map((name, i) => [name, given[i]])));
}

export {
  check as CCHC_CHECK,
  deduction as CCHC_DEDUCTION,
  gradeValues as CCHC_GRADE,
  indexPercent as CCHC_INDEX,
  progress as CCHC_PROGRESS,
  rankValues as CCHC_RANK,
  ranking as CCHC_RANKING,
  ratio as CCHC_RATIO,
  summary as CCHC_SUMMARY,
  total as CCHC_TOTAL,
};

/**
 * The custom functions as Sheets calls them: the door between positional arguments and the files beside this one.
 * Pure: no service, no state; what they say of themselves is `text/custom-function-docs.ts`.
 */
import { check } from './check';
import { deduction, deductions } from './deductions';
import { gradeValues, rankValues, ranking } from './ranking';
import { ratio } from './ratio';
import { score, why } from './score';
import { indexPercent, progress, summary, total } from './unit-sums';

type Given = unknown;

export function CCHC_SCORE(
  results: Given,
  maxima: Given,
  methods: Given,
  scales: Given,
  notApplicable?: Given,
  appraised?: Given,
  codes?: Given,
  decimals?: Given,
) {
  return score({ results, maxima, methods, scales, notApplicable, appraised, codes, decimals });
}

export function CCHC_WHY(
  results: Given,
  maxima: Given,
  methods: Given,
  scales: Given,
  notApplicable?: Given,
  appraised?: Given,
  decimals?: Given,
) {
  return why({ results, maxima, methods, scales, notApplicable, appraised, decimals });
}

export function CCHC_DEDUCTIONS(
  codes: Given,
  names: Given,
  maxima: Given,
  units: Given,
  scores: Given,
  whys?: Given,
  unit?: Given,
) {
  return deductions({ codes, names, maxima, units, scores, whys, unit });
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

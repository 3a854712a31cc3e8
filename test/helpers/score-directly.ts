/** A case through the custom functions as they stand in src: no bundle, no sheet. */
import { CCHC_SCORE, CCHC_SUMMARY, CCHC_WHY } from '../../src/apps-script/custom-functions';
import type { Shown } from './case-mismatches';
import type { CaseRow, ScoringCase } from './scoring-case';

export function scoreDirectly({ rows, hasCodes, decimals, sums }: ScoringCase): Shown {
  const column = (cell: (row: CaseRow) => unknown) => rows.map((row) => [cell(row)]);
  const results = rows.map((row) => row.results);
  const appraised = rows.map((row) => row.appraised);
  const rule = [
    column(({ maximum }) => maximum),
    column(({ method }) => method),
    column(({ scale }) => scale),
    column(({ notApplicable }) => notApplicable),
  ] as const;
  const codes = hasCodes ? column(({ code }) => code) : '';
  const points = CCHC_SCORE(results, ...rule, appraised, codes, decimals);
  return {
    points,
    sums: sums === undefined ? [] : CCHC_SUMMARY(points, rule[0], codes, '', sums.ceiling),
    whys: CCHC_WHY(results, ...rule, appraised, decimals, codes),
  };
}

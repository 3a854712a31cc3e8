/** A case through the custom functions as they stand in src: no bundle, no sheet. */
import { CCHC_SCORE, CCHC_SUMMARY, CCHC_WHY } from '../../src/apps-script/custom-functions';
import type { Shown } from './case-mismatches';
import { roundCells, type CaseRow, type ScoringCase } from './scoring-case';

export function scoreDirectly(scoringCase: ScoringCase): Shown {
  const { rows, hasCodes, decimals, sums } = scoringCase;
  const round = roundCells(scoringCase);
  const [settings, units] = round ? [round.settings, round.units] : [decimals, ''];
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
  const points = CCHC_SCORE(results, ...rule, appraised, codes, settings, units);
  return {
    points,
    sums: sums === undefined ? [] : CCHC_SUMMARY(points, rule[0], codes, '', sums.ceiling),
    whys: CCHC_WHY(results, ...rule, appraised, settings, codes, units),
  };
}

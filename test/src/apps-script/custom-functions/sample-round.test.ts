/** The sample round through the custom functions alone, as the formulas of the workbook chain them. */
import { describe, expect, it } from '@jest/globals';
import {
  CCHC_DEDUCTIONS,
  CCHC_GRADE,
  CCHC_INDEX,
  CCHC_RANK,
  CCHC_SCORE,
  CCHC_SUMMARY,
  CCHC_TOTAL,
  CCHC_WHY,
} from '../../../../src/apps-script/custom-functions';
import { SAMPLE_AS_ROUND, SAMPLE_CRITERIA, SAMPLE_ROUND } from '../../../helpers/sample-round';

const { rows } = SAMPLE_AS_ROUND;
const column = (cell: (row: (typeof rows)[number]) => unknown) => rows.map((row) => [cell(row)]);
const codes = column(({ code }) => code);
const maxima = column(({ maximum }) => maximum);
const rule = [
  maxima,
  column(({ method }) => method),
  column(({ scale }) => scale),
  column(({ notApplicable }) => notApplicable),
] as const;
const selfAssessed = rows.map((row) => row.selfAssessed);
const appraised = rows.map((row) => row.appraised);
const scores = CCHC_SCORE(selfAssessed, ...rule, appraised, codes);
const expected = SAMPLE_ROUND.units.map((unit) => SAMPLE_ROUND.expected[unit]);

describe('the custom functions on the sample round', () => {
  it('reach the expected totals, indexes and ranks of every unit', () => {
    expect(CCHC_TOTAL(scores, codes)).toEqual([expected.map((unit) => unit?.total)]);
    const [indexes = []] = CCHC_INDEX(scores, maxima, codes);
    expect(indexes.map((index) => Number(Number(index).toFixed(2)))).toEqual(
      expected.map((unit) => unit?.index),
    );
    expect(CCHC_RANK([indexes])).toEqual([expected.map((unit) => unit?.rank)]);
  });

  it('reach the expected self-assessed totals when nested', () => {
    const claimed = CCHC_SCORE(selfAssessed, ...rule, '', codes);
    expect(CCHC_TOTAL(claimed, codes)).toEqual([expected.map((unit) => unit?.selfTotal)]);
    const summaries = CCHC_SUMMARY(scores, maxima, codes, claimed);
    expect(summaries.map((row) => row[6])).toEqual(expected.map((unit) => unit?.selfTotal));
  });

  it('sum every parent row to the maximum declared for it, at most', () => {
    scores.forEach((cells, row) => {
      const maximum = Number(maxima[row]?.[0]);
      for (const cell of cells)
        expect(Number(cell === 'KPS' ? 0 : cell)).toBeLessThanOrEqual(maximum);
    });
  });

  it('grade and explain Xã Vĩnh Long', () => {
    expect(CCHC_GRADE(84.66)).toEqual([['Tốt']]);
    const names = SAMPLE_CRITERIA.nodes.map(({ name }) => [name]);
    const whys = CCHC_WHY(selfAssessed, ...rule, appraised);
    const units = [SAMPLE_ROUND.units];
    const table = CCHC_DEDUCTIONS(codes, names, maxima, units, scores, whys, 'Xã Vĩnh Long');
    expect(table.map((row) => `${String(row[1])} −${String(row[5])}/${String(row[3])}`)).toEqual([
      '1.1.3 −0.5/2',
      '1.4.2 −1/2',
      '1.5.4 −1/2',
      '2.2.1 −2/2',
      '2.3 −2/2',
      '3.11.2 −0.84/1',
      '3.12.1 −1/1',
      '3.12.2 −0.5/0.5',
      '3.12.3 −0.5/0.5',
      '3.13.2 −0.5/0.5',
      '3.13.3 −1.5/1.5',
      '6.2.1 −2/2',
      '6.2.2 −2/2',
    ]);
    expect(table.map((row) => row[6]).filter((why) => !String(why).includes('điểm (trừ '))).toEqual(
      [],
    );
  });
});

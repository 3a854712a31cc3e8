/** Whatever is in the cells, the score functions show numbers or text: no throw, no NaN, no undefined. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CCHC_RATIO,
  CCHC_SCORE,
  CCHC_SUMMARY,
  CCHC_WHY,
} from '../../../../src/apps-script/custom-functions';
import { anyCell, anyRule } from '../../../helpers/arbitraries';

const isShowable = (cell: unknown) =>
  typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell));

const row = fc.record({ rule: anyRule, result: anyCell, appraised: anyCell });

describe('the custom functions', () => {
  it('show something for every cell', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const column = (cell: (of: (typeof rows)[number]) => unknown) =>
          rows.map((of) => [cell(of)]);
        const given = [
          column(({ result }) => result),
          column(({ rule }) => rule.maximum),
          column(({ rule }) => rule.method),
          column(({ rule }) => rule.scale),
          column(({ rule }) => rule.notApplicable),
          column(({ appraised }) => appraised),
        ] as const;
        const scores = CCHC_SCORE(...given);
        const shown = [
          ...scores,
          ...CCHC_WHY(...given),
          ...CCHC_RATIO(given[0]),
          ...CCHC_SUMMARY(scores, given[1]),
        ].flat();
        expect(shown.filter((cell) => !isShowable(cell))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

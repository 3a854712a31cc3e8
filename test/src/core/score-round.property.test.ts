/** Laws of a whole round: what is published adds up, and no unit's place depends on its row. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scoreRound, type Round, type UnitResult } from '../../../src/core/score-round';
import { VOCABULARY } from '../../../src/text/vocabulary';
import { anyCell, anyRule, typedResult } from '../../helpers/arbitraries';

const CODES = ['1.1', '1.2.1', '1.2.2.a', '1.2.2.b', '2.1', '2.2'];
const MAX_UNITS = 5;

const cells = fc.array(fc.oneof({ weight: 5, arbitrary: typedResult }, anyCell), {
  minLength: MAX_UNITS,
  maxLength: MAX_UNITS,
});

const round: fc.Arbitrary<Round> = fc
  .tuple(...CODES.map(() => fc.record({ rule: anyRule, selfAssessed: cells, appraised: cells })))
  .map((rows) => ({
    rows: rows.map(({ rule, ...results }, row) => ({
      ...rule,
      ...results,
      code: CODES[row] ?? '',
    })),
    unitCount: MAX_UNITS,
    decimals: 2,
    grades: [],
    tieBreakers: ['2'],
  }));

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, next) => total + next, 0);

describe('scoreRound', () => {
  it('makes total and deductions add up to the maximum of what is scored', () => {
    fc.assert(
      fc.property(round, (given) => {
        for (const { total, deductions, scoredMaximum, groups } of scoreRound(given, VOCABULARY)) {
          const lost = sum(deductions().map(({ deduction }) => deduction));
          expect(total + lost).toBe(scoredMaximum);
          expect(sum(groups().values())).toBe(total);
        }
      }),
    );
  });

  it('gives each unit the same result wherever its column stands', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: MAX_UNITS });
    const figures = ({ total, rank, applicableMaximum, selfTotal }: UnitResult) => ({
      total,
      rank,
      applicableMaximum,
      selfTotal,
    });
    fc.assert(
      fc.property(round, order, (given, units) => {
        const move = (row: readonly unknown[] = []) => units.map((unit) => row[unit]);
        const moved = {
          ...given,
          rows: given.rows.map((row) => ({
            ...row,
            selfAssessed: move(row.selfAssessed),
            appraised: move(row.appraised),
          })),
        };
        const before = scoreRound(given, VOCABULARY).map(figures);
        const after = scoreRound(moved, VOCABULARY).map(figures);
        expect(after).toEqual(units.map((unit) => before[unit]));
      }),
    );
  });
});

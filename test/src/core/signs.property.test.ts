/**
 * Laws of a round with groups outside the maximum: what such groups come to touches neither total nor lost points, the index
 * stays within its bounds, and rows may stand in any order.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareFractions, HUNDRED, toNumber } from '../../../src/core/fraction';
import { scoreRound, type Round, type UnitResult } from '../../../src/core/score-round';
import { VOCABULARY } from '../../../src/text/vocabulary';
import { anyRule, decimalText, typedResult } from '../../helpers/arbitraries';

const UNITS = 3;
const PLAIN = ['1.1', '1.2.1', '1.2.2', '2.1'];
/** Parents with a maximum cap what is below them. */
const SIGNED = {
  '+': ['8', '8.1', '8.1.1', '8.1.2', '8.2'],
  '−': ['9', '9.1', '9.2'],
} as const;
const PARENTS: readonly string[] = ['8', '8.1', '9'];

const cells = fc.array(typedResult, { minLength: UNITS, maxLength: UNITS });
const HEADING = { method: '', scale: '', notApplicable: '' };
const blank = Array<string>(UNITS).fill('');

const plainRow = (code: string) =>
  fc.record({ rule: anyRule, selfAssessed: cells }).map(({ rule, selfAssessed }) => ({
    ...{ ...rule, code, selfAssessed },
  }));

const cap = fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 500 }).map(decimalText));

function signedRow(code: string, sign: string) {
  if (PARENTS.includes(code)) {
    return cap.map((most) => ({
      ...{ ...HEADING, code, selfAssessed: blank },
      maximum: most === '' ? '' : `${sign}${most}`,
    }));
  }
  return plainRow(code).map((row) => ({ ...row, maximum: `${sign}${row.maximum}` }));
}

const round = fc
  .tuple(
    fc.tuple(...PLAIN.map(plainRow)),
    fc.tuple(...SIGNED['+'].map((code) => signedRow(code, '+'))),
    fc.tuple(...SIGNED['−'].map((code) => signedRow(code, '−'))),
    fc.boolean(),
  )
  .map(([plain, bonus, penalty, hasCeiling]): Round & { plain: Round } => {
    const frame = {
      unitCount: UNITS,
      decimals: 2,
      grades: [{ name: 'A', from: { numerator: 80, denominator: 1 } }],
      tieBreakers: [],
      hasCeiling,
    };
    return { ...frame, rows: [...plain, ...bonus, ...penalty], plain: { ...frame, rows: plain } };
  });

const sum = (numbers: readonly number[]) => numbers.reduce((total, next) => total + next, 0);
const scored = (given: Round) => scoreRound(given, VOCABULARY);

const maximumSums = ({ total, applicableMaximum, scoredMaximum, selfTotal }: UnitResult) => ({
  ...{ total, applicableMaximum, scoredMaximum, selfTotal },
});

const outside = ({ bonus, penalty, index, rank, isProvisional }: UnitResult) => ({
  ...{ bonus, penalty, rank, isProvisional },
  index: index && toNumber(index),
});

describe('a round with groups outside the maximum', () => {
  it('has the total, the maxima and the lost points of the round without them', () => {
    fc.assert(
      fc.property(round, (given) => {
        const [whole, plain] = [scored(given), scored(given.plain)];
        expect(whole.map(maximumSums)).toEqual(plain.map(maximumSums));
        expect(whole.map(({ deductions }) => deductions())).toEqual(
          plain.map(({ deductions }) => deductions()),
        );
        for (const { total, scoredMaximum, deductions, pointsAt } of whole) {
          expect(total + sum(deductions().map(({ deduction }) => deduction))).toBe(scoredMaximum);
          expect(sum(['1', '2'].map((code) => pointsAt(code) ?? 0))).toBe(total);
        }
      }),
    );
  });

  it('has what its topmost rows come to, never more than their leaves have earned', () => {
    fc.assert(
      fc.property(round, (given) => {
        for (const unit of scored(given)) {
          expect(unit.bonus).toBe(unit.pointsAt('8') ?? 0);
          expect(unit.penalty).toBe(unit.pointsAt('9') ?? 0);
          const earned = (sign: string) =>
            sum(unit.outside().map((leaf) => (leaf.sign === sign ? leaf.points : 0)));
          expect(unit.bonus).toBeLessThanOrEqual(earned('bonus'));
          expect(unit.penalty).toBeLessThanOrEqual(earned('penalty'));
        }
      }),
    );
  });

  it('has an index from 0 on, and to 100 under the ceiling', () => {
    fc.assert(
      fc.property(round, (given) => {
        for (const { index } of scored(given)) {
          if (index === undefined) continue;
          expect(Number(index.numerator)).toBeGreaterThanOrEqual(0);
          if (given.hasCeiling) expect(compareFractions(index, HUNDRED)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('does not depend on the order of its rows', () => {
    fc.assert(
      fc.property(round, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (given, keys) => {
        const shuffled = given.rows
          .map((row, i) => ({ row, key: keys[i] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        expect(scored({ ...given, rows: shuffled }).map(outside)).toEqual(
          scored(given).map(outside),
        );
      }),
    );
  });

  it('shares the first rank among all that reach the ceiling', () => {
    const row = (code: string, maximum: number | string, selfAssessed: readonly string[]) => ({
      ...{ code, maximum, selfAssessed },
      ...{ method: 'Chấm trực tiếp', scale: '', notApplicable: '' },
    });
    const units = scored({
      rows: [row('1.1', 100, ['99', '98', '97']), row('9.1', '+3', ['3', '2,5', '2'])],
      ...{ unitCount: UNITS, decimals: 2, grades: [], tieBreakers: [], hasCeiling: true },
    });
    expect(units.map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { toNumber } from '../../../src/core/fraction';
import { pointsToNumber } from '../../../src/core/points';
import { scoreRound, type Round, type UnitResult } from '../../../src/core/score-round';
import { VOCABULARY } from '../../../src/text/vocabulary';
import { SAMPLE_AS_ROUND, SAMPLE_ROUND } from '../../helpers/sample-round';

const results = scoreRound(SAMPLE_AS_ROUND, VOCABULARY);
const points = (units: number) => pointsToNumber(units, SAMPLE_AS_ROUND.decimals);

function figures({ index, rank, isProvisional, ...sums }: UnitResult) {
  return {
    selfTotal: points(sums.selfTotal),
    total: points(sums.total),
    applicableMax: points(sums.applicableMaximum),
    index: index && Number(toNumber(index).toFixed(2)),
    rank,
    isProvisional,
  };
}

describe('scoreRound on the sample round', () => {
  it.each(SAMPLE_ROUND.units.map((name, unit) => ({ name, unit })))(
    'gives $name what is expected',
    ({ name, unit }) => {
      expect(results.map(figures)[unit]).toEqual({
        ...SAMPLE_ROUND.expected[name],
        isProvisional: false,
      });
    },
  );

  const vinhLong = results[SAMPLE_ROUND.units.indexOf('Xã Vĩnh Long')];

  it('gives Xã Vĩnh Long 84,66 points, rank 8 of 18 and grade Tốt', () => {
    expect(vinhLong).toMatchObject({ total: 8466, rank: 8, grade: 'Tốt' });
    expect(results).toHaveLength(18);
  });

  it('deducts from Xã Vĩnh Long what was published', () => {
    const published = vinhLong
      ?.deductions()
      .map(({ code, deduction, maximum }) => [code, points(deduction), points(maximum)]);
    expect(published).toEqual([
      ['1.1.3', 0.5, 2],
      ['1.4.2', 1, 2],
      ['1.5.4', 1, 2],
      ['2.2.1', 2, 2],
      ['2.3', 2, 2],
      ['3.11.2', 0.84, 1],
      ['3.12.1', 1, 1],
      ['3.12.2', 0.5, 0.5],
      ['3.12.3', 0.5, 0.5],
      ['3.13.2', 0.5, 0.5],
      ['3.13.3', 1.5, 1.5],
      ['6.2.1', 2, 2],
      ['6.2.2', 2, 2],
    ]);
  });

  it('adds group totals up to the total', () => {
    const groups = SAMPLE_AS_ROUND.rows.filter(({ code }) => !code.includes('.'));
    for (const { pointsAt, total } of results) {
      expect(groups.reduce((sum, { code }) => sum + (pointsAt(code) ?? 0), 0)).toBe(total);
    }
  });

  it('gives each deduction the whys of the leaves that lost points', () => {
    const whys = vinhLong?.deductions().map((deduction) => vinhLong.whysOf(deduction));
    const [first] = whys ?? [];
    expect(first?.map(({ code }) => code)).toEqual(['1.1.3.b']);
    expect(first?.[0]?.why).toMatchObject({ outcome: { status: 'scored', points: 0 } });
  });
});

const direct = { method: 'Chấm trực tiếp', scale: '', maximum: 10, notApplicable: 'loại trừ' };

function roundOf(rows: Round['rows'], tieBreakers: readonly string[] = []): Round {
  const unitCount = rows[0]?.selfAssessed.length ?? 0;
  return {
    rows,
    unitCount,
    decimals: 2,
    grades: SAMPLE_AS_ROUND.grades,
    tieBreakers,
    hasCeiling: true,
  };
}

describe('scoreRound', () => {
  it('compares exact indexes where exclusions make them fractions', () => {
    const [a, b, c] = scoreRound(
      roundOf([
        { ...direct, code: '1.1', selfAssessed: ['5', '5', '5'] },
        { ...direct, code: '1.2', maximum: 5, selfAssessed: ['KPS', '2,5', '2,49'] },
      ]),
      VOCABULARY,
    );
    expect([a, b, c].map((unit) => unit?.rank)).toEqual([1, 1, 3]);
    expect([a, b].map((unit) => unit?.applicableMaximum)).toEqual([1000, 1500]);
  });

  it('separates tied units by the groups named, in their order', () => {
    const rows = [
      { ...direct, code: '1.1', selfAssessed: ['4', '6', '5'] },
      { ...direct, code: '2.1', selfAssessed: ['6', '4', '5'] },
    ];
    const ranks = (tieBreakers: readonly string[]) =>
      scoreRound(roundOf(rows, tieBreakers), VOCABULARY).map(({ rank }) => rank);
    expect(ranks([])).toEqual([1, 1, 1]);
    expect(ranks(['2'])).toEqual([1, 3, 2]);
    expect(ranks(['1', '2'])).toEqual([3, 1, 2]);
  });

  it('keeps open leaves in the denominator and calls the unit provisional', () => {
    const [unit] = scoreRound(
      roundOf([
        { ...direct, code: '1.1', selfAssessed: ['5'] },
        { ...direct, code: '1.2', selfAssessed: [''] },
        { ...direct, code: '1.3', selfAssessed: ['abc'] },
      ]),
      VOCABULARY,
    );
    expect(unit).toMatchObject({ total: 500, applicableMaximum: 3000, scoredMaximum: 1000 });
    expect(unit?.isProvisional).toBe(true);
    expect(unit?.deductions().map(({ code }) => code)).toEqual(['1.1']);
  });

  it('keeps in the denominator what a row with an unusable rule is worth, as every other open leaf', () => {
    const [unit] = scoreRound(
      roundOf([
        { ...direct, code: '1.1', selfAssessed: ['10'] },
        { ...direct, code: '1.2', maximum: 5, method: 'Tỉ suất', selfAssessed: ['50%'] },
        { ...direct, code: '1.3', maximum: '?', selfAssessed: ['5'] },
      ]),
      VOCABULARY,
    );
    expect(unit).toMatchObject({ total: 1000, applicableMaximum: 1500, scoredMaximum: 1000 });
    expect(unit?.isProvisional).toBe(true);
  });

  it('gives a unit to which nothing applies neither index nor rank nor grade', () => {
    const [unit] = scoreRound(
      roundOf([{ ...direct, code: '1.1', selfAssessed: ['KPS'] }]),
      VOCABULARY,
    );
    expect(unit).toMatchObject({ index: undefined, rank: undefined, grade: undefined });
  });

  it('ignores what stands in parent rows', () => {
    const [unit] = scoreRound(
      roundOf([
        { ...direct, code: '1', selfAssessed: ['10'] },
        { ...direct, code: '1.1', selfAssessed: ['5'] },
      ]),
      VOCABULARY,
    );
    expect(unit).toMatchObject({ total: 500, applicableMaximum: 1000 });
  });

  it('totals self-assessments as if nobody had appraised', () => {
    const [unit] = scoreRound(
      roundOf([{ ...direct, code: '1.1', selfAssessed: ['8'], appraised: ['6'] }]),
      VOCABULARY,
    );
    expect(unit).toMatchObject({ total: 600, selfTotal: 800 });
  });
});

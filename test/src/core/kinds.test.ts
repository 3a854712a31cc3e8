/** Units of several kinds in one round: whom rows concern, who is ranked among whom, what breaks ties. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toNumber } from '../../../src/core/fraction';
import { scoreRound, type Round } from '../../../src/core/score-round';
import { VOCABULARY } from '../../../src/text/vocabulary';

const row = (
  code: string,
  maximum: number,
  selfAssessed: readonly unknown[],
  notApplicable = '',
) => ({
  ...{ code, maximum, method: 'Chấm trực tiếp', scale: '', notApplicable, selfAssessed },
});

const round = (rows: Round['rows'], more: Partial<Round> = {}): Round => ({
  ...{
    rows,
    unitCount: rows[0]?.selfAssessed.length ?? 0,
    decimals: 2,
    grades: [],
    tieBreakers: [],
    hasCeiling: true,
  },
  ...more,
});

const score = (given: Round) => scoreRound(given, VOCABULARY);

describe('a row that does not concern a unit', () => {
  // Hà Nam (rule 61): a department without procedures is not scored in group 3.
  const rows = [row('1', 80, [71.6, 72]), row('3', 20, ['', 18], 'loại trừ; trừ sở không có TTHC')];
  const kinds = ['sở không có TTHC', 'sở có TTHC'];

  it('leaves its maximum, and the unit is complete without typing anything', () => {
    const [without, with20] = score(round(rows, { kinds }));
    expect(without).toMatchObject({ total: 7160, applicableMaximum: 8000, isProvisional: false });
    expect(without?.index && toNumber(without.index)).toBe(89.5);
    expect(with20?.index && toNumber(with20.index)).toBe(90);
    expect(without?.progress()).toBe(1);
    expect(without?.leaves().map(({ score: own }) => own)).toEqual([7160, 'notConcerned']);
    expect(without?.deductions()).toHaveLength(1);
  });

  it('counts nothing that is typed there, by nobody', () => {
    const typed = [
      rows[0],
      { ...row('3', 20, [20, 18], 'loại trừ; trừ sở không có TTHC'), appraised: [5, ''] },
    ];
    const [quiet, loud] = [rows, typed].map((each) =>
      score(round(each as Round['rows'], { kinds })),
    );
    expect(loud?.map(({ total, selfTotal, rank }) => [total, selfTotal, rank])).toEqual(
      quiet?.map(({ total, selfTotal, rank }) => [total, selfTotal, rank]),
    );
  });

  it('concerns everybody where nobody asks for kinds, as plans do', () => {
    expect(score(round([row('3', 20, [10], 'chỉ xã')])).map(({ total }) => total)).toEqual([1000]);
  });
});

describe('ranks by kind', () => {
  const rows = [row('1', 100, [90, 70, 80, 90, 85])];
  const kinds = ['xã', 'Xã ', 'sở', 'sở', ''];

  it('ranks each kind for itself, the others not at all', () => {
    const ranked = score(round(rows, { kinds, ranksByKind: true }));
    expect(ranked.map(({ rank, of }) => [rank, of])).toEqual([
      [1, 2],
      [2, 2],
      [2, 2],
      [1, 2],
      [undefined, 5],
    ]);
  });

  it('asks for no kind where all are ranked among each other', () => {
    expect(score(round(rows, { kinds })).map(({ rank, of }) => [rank, of])).toEqual([
      [1, 5],
      [5, 5],
      [4, 5],
      [1, 5],
      [3, 5],
    ]);
  });

  it('gives within each kind the ranks of a round of that kind alone', () => {
    const unit = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 12 }), (units) => {
        const whole = score(
          round(
            [
              row(
                '1',
                5,
                units.map(([points]) => points),
              ),
            ],
            {
              kinds: units.map(([, kind]) => kind),
              ranksByKind: true,
            },
          ),
        );
        for (const kind of ['a', 'b', 'c']) {
          const own = units.flatMap(([points, of], i) => (of === kind ? [{ points, i }] : []));
          const alone = score(
            round([
              row(
                '1',
                5,
                own.map(({ points }) => points),
              ),
            ]),
          );
          expect(own.map(({ i }) => whole[i]?.rank)).toEqual(alone.map(({ rank }) => rank));
        }
      }),
    );
  });
});

describe('tie-breakers', () => {
  // Cần Thơ 157/KH-UBND (rule 77): equal points, then accounts opened, then transfers; 3, 2, 4, 1.
  const count = (code: string, selfAssessed: readonly unknown[]) => ({
    ...row(code, 1, selfAssessed),
    ...{ method: 'Số lượng', scale: 'mỗi đơn vị = 0,01' },
  });
  const rows = [
    row('1', 90, [80, 80, 79, 80]),
    count('5.1', [120, 150, 300, '150']),
    count('5.2', ['900', 880, 999, '1.200']),
  ];

  it('take the raw answer where `result` is asked, the larger first', () => {
    const tieBreakers = [{ resultOf: '5.1' }, { resultOf: '5.2' }];
    expect(score(round(rows, { tieBreakers })).map(({ rank }) => rank)).toEqual([3, 2, 4, 1]);
    expect(score(round(rows)).map(({ rank }) => rank)).toEqual([1, 1, 4, 1]);
  });

  it('put whoever gave no quantity last, and none before that', () => {
    const answers = ['', 'KPS', 'Không', '0,5', 'vài'];
    const open = [row('1', 5, [3, 3, 3, 3, 3]), count('2', answers)];
    const ranks = score(round(open, { tieBreakers: [{ resultOf: '2' }] })).map(({ rank }) => rank);
    // Their indexes differ by what 2 earns: 0,5 × 0,01 rounds to 0,01.
    expect(ranks.slice(0, 4)).toEqual([3, 3, 2, 1]);
  });
});

describe('a total that alone is rounded', () => {
  const third = { ...row('', 1, ['1/3']), method: 'Tỷ lệ' };
  const rows = ['1', '2', '3'].map((code) => ({ ...third, code }));

  it('follows from rows of four decimals, and index and deduction from it', () => {
    const rounding = { step: 1, isDown: false, ofTotal: true };
    const [unit] = score(round(rows, { rounding }));
    expect(unit).toMatchObject({ total: 10_000, unroundedTotal: 9999, scoredMaximum: 30_000 });
    expect(unit?.index && toNumber(unit.index)).toBeCloseTo(33.3333, 4);
  });
});

/** Grades as published decisions give them, from the table as it is typed to the grade of each unit and what is said of it. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gradeOf } from '../../../src/core/grade';
import type { Round } from '../../../src/core/score-round';
import { readGrades } from '../../../src/rules/grade-table';
import { roundFigures } from '../../../src/rules/round-figures';

type Grades = readonly (readonly unknown[])[];

const row = (
  code: string,
  maximum: number,
  selfAssessed: readonly unknown[],
  more: object = {},
) => ({
  ...{ code, maximum, method: 'Chấm trực tiếp', scale: '', notApplicable: '', selfAssessed },
  ...more,
});

function standings(rows: Round['rows'], grades: Grades, more: Partial<Round> = {}) {
  const { bands, caps, fault } = readGrades(
    grades,
    rows.map(({ code }) => code),
  );
  expect(fault).toBeUndefined();
  const unitCount = rows[0]?.selfAssessed.length ?? 0;
  const figures = roundFigures({
    round: {
      rows,
      unitCount,
      decimals: 2,
      grades: bands,
      gradeCaps: caps,
      tieBreakers: [],
      hasCeiling: true,
      ...more,
    },
    units: rows[0]?.selfAssessed.map((_, i) => `Xã ${i + 1}`) ?? [],
    groups: [],
    nameOf: () => '',
  });
  return figures.map(({ standing: { grade, remark } }) => [grade, remark]);
}

const DISCIPLINE = {
  method: 'Lựa chọn',
  scale: 'Không có = 0; Khiển trách = 0; Cảnh cáo = 0',
};

// Cần Thơ 2579/QĐ-UBND, articles 6 and 7 (rules 69 to 71).
const CAN_THO: Grades = [
  ['Hoàn thành xuất sắc', 95, 'mọi dòng > 0'],
  ['Hoàn thành tốt', 85, ''],
  ['Hoàn thành', 75, ''],
  ['Không hoàn thành', 0, ''],
  ['nếu 9.1 là Khiển trách thì cao nhất Hoàn thành tốt'],
  ['nếu 9.1 là Cảnh cáo thì cao nhất Hoàn thành'],
  ['nếu 9.2 là Có thì cao nhất Không hoàn thành'],
];

describe('grades with conditions and caps', () => {
  const rows = [
    row('1.1', 96, [96, 96, 96, 96, 96, 70]),
    row('2.1', 4, ['0,5', 0, '0,5', '0,5', '0,5', '0,5']),
    row(
      '9.1',
      0,
      ['Không có', 'Không có', 'Khiển trách', 'Cảnh cáo', '', 'Khiển trách'],
      DISCIPLINE,
    ),
    row('9.2', 0, ['Không', 'Không', 'Không', 'Không', 'Có', 'Không'], { method: 'Có/Không' }),
  ];

  it('give a grade whose cut is reached only to whom its condition and the caps leave it', () => {
    expect(standings(rows, CAN_THO)).toEqual([
      ['Hoàn thành xuất sắc', ''],
      ['Hoàn thành tốt', 'Đạt mức Hoàn thành xuất sắc nhưng không có “mọi dòng > 0” (2.1)'],
      ['Hoàn thành tốt', '9.1 là Khiển trách nên cao nhất Hoàn thành tốt'],
      ['Hoàn thành', '9.1 là Cảnh cáo nên cao nhất Hoàn thành'],
      ['Không hoàn thành', '9.2 là Có nên cao nhất Không hoàn thành'],
      ['Không hoàn thành', ''],
    ]);
  });

  it('ask every criterion for its share, over the rows that it has', () => {
    const grades = [
      ['Tốt', 50, 'mọi tiêu chí ≥ 50%'],
      ['Đạt', 0, 'mọi lĩnh vực > 0'],
    ];
    const own = [
      row('1.1.1', 2, [2, 0, 1, 0]),
      row('1.1.2', 2, [0, 2, 2, 1]),
      row('2.1', 6, [6, 2, 6, 0]),
    ];
    expect(standings(own, grades).map(([grade]) => grade)).toEqual(['Tốt', 'Đạt', 'Tốt', '']);
  });

  it('ask points and shares of other groups (rule 72: no Tốt with files overdue)', () => {
    const grades = [['Tốt', 80], ['Khá', 0], ['nếu 3.5 < 100% thì cao nhất Khá']];
    const late = { method: 'Trừ lỗi', scale: 'mỗi lỗi = 0,5' };
    const own = [row('1.1', 90, [90, 90]), row('3.5', 10, [0, 1], late)];
    expect(standings(own, grades)).toEqual([
      ['Tốt', ''],
      ['Khá', '3.5 < 100% nên cao nhất Khá'],
    ]);
  });

  it('cut above as Hải Phòng does (rule 73), and as the national set does not (rule 75)', () => {
    const above: Grades = [
      ['Xuất sắc', '> 90'],
      ['Tốt', '> 80'],
      ['Hoàn thành', 50],
    ];
    const own = [row('1', 100, [90, '90,01', 80, '50', '49,99'])];
    expect(standings(own, above).map(([grade]) => grade)).toEqual([
      'Tốt',
      'Xuất sắc',
      'Hoàn thành',
      'Hoàn thành',
      '',
    ]);
    const city: Grades = [
      ['Tốt', 85],
      ['Khá', 70],
      ['Trung bình', 50],
      ['Chưa đạt', 0],
    ];
    const scores = [row('1', 100, ['84,5', 85, '69,5', '49,5'])];
    expect(standings(scores, city).map(([grade]) => grade)).toEqual([
      'Khá',
      'Tốt',
      'Trung bình',
      'Chưa đạt',
    ]);
  });

  it('never print an index that contradicts the grade beside it: 90,004 is above 90', () => {
    const { bands } = readGrades([
      ['Xuất sắc', '> 90'],
      ['Tốt', 80],
    ]);
    const [unit] = roundFigures({
      round: {
        rows: [row('1', 125, ['112,505'])],
        ...{ unitCount: 1, decimals: 2, grades: bands, tieBreakers: [], hasCeiling: true },
      },
      ...{ units: ['Xã Một'], groups: [], nameOf: () => '' },
    });
    // 112,505 is rounded to 112,51, and 112,51/125 to 90,01.
    expect(unit?.standing).toMatchObject({ index: 90.01, exactIndex: '', grade: 'Xuất sắc' });
    expect(gradeOf({ numerator: 90_004, denominator: 1000 }, bands)).toBe('Xuất sắc');
    expect(gradeOf({ numerator: 90, denominator: 1 }, bands)).toBe('Tốt');
  });
});

describe('a share of the units (rule 74: at most 20 %)', () => {
  const grades: Grades = [
    ['Xuất sắc', 90, 'nhiều nhất 40%'],
    ['Tốt', 0],
  ];

  it('goes by rank; who share a rank at the border are not above the share', () => {
    const given = (scores: readonly number[], more: Partial<Round> = {}) =>
      standings([row('1', 100, scores)], grades, more).map(([grade]) => grade === 'Xuất sắc');
    expect(given([99, 98, 97, 96, 50])).toEqual([true, true, false, false, false]);
    expect(given([99, 98, 98, 96, 50])).toEqual([true, false, false, false, false]);
    expect(given([98, 98, 98, 96, 95])).toEqual([false, false, false, false, false]);
    const kinds = ['a', 'a', 'a', 'b', 'b'];
    expect(given([99, 98, 97, 96, 95], { kinds, ranksByKind: true })).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('says why', () => {
    expect(standings([row('1', 100, [99, 98, 97])], grades)[1]).toEqual([
      'Tốt',
      'Đạt mức Xuất sắc nhưng loại này nhiều nhất 40% đơn vị',
    ]);
  });

  it('is never exceeded, and passes nobody over for somebody behind', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 85, max: 100 }), { minLength: 1, maxLength: 15 }),
        (scores) => {
          const given = standings([row('1', 100, scores)], grades).map(
            ([grade]) => grade === 'Xuất sắc',
          );
          expect(given.filter(Boolean).length).toBeLessThanOrEqual(0.4 * scores.length);
          const worst = Math.min(...scores.filter((_, i) => given[i]), Infinity);
          expect(scores.some((score, i) => given[i] !== true && score >= worst)).toBe(false);
        },
      ),
    );
  });
});

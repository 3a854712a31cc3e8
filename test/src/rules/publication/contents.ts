// Rounds to seal: any, and a small one that can be read.
import fc from 'fast-check';
import { signOf } from '../../../../src/core/sign';
import type { RoundContent } from '../../../../src/rules/publication/sealed-round';

const STANDING = {
  total: 3.5,
  applicableMaximum: 4,
  index: 87.5,
  exactIndex: '',
  rank: 1,
  grade: 'Tốt',
  selfTotal: 4,
  bonus: 0,
  penalty: 0,
};

export const SMALL_CONTENT: RoundContent = {
  settings: {
    year: 2025,
    locality: 'Huyện Nhỏ',
    decimals: 2,
    tieBreakers: '',
    criteriaTitle: 'Bộ nhỏ',
    criteriaStatus: 'Thử',
  },
  grades: [
    ['Tốt', 80],
    ['Khá', 0],
  ],
  units: [
    { name: 'Xã Một', ...STANDING, facts: { id: 'u1', kind: 'xã', code: '', isScored: true } },
    {
      ...{ name: 'Xã Hai', ...STANDING, total: 3, index: 75, rank: 2, grade: 'Khá' },
      facts: { id: 'u2', kind: 'xã', code: '19363', isScored: true },
    },
  ],
  criteria: [
    {
      code: '1',
      name: 'Chỉ đạo',
      maximum: 4,
      method: '',
      scale: '',
      notApplicable: '',
      selfAssessed: ['', ''],
      appraised: ['', ''],
      score: [3.5, 3],
    },
    {
      code: '1.1',
      name: 'Kế hoạch',
      maximum: 4,
      method: 'Trừ lỗi',
      scale: 'mỗi lỗi = 0,5',
      notApplicable: '0 điểm',
      selfAssessed: ['0', '1'],
      appraised: ['1', '2'],
      score: [3.5, 3],
    },
  ],
};

const cell = fc.oneof(fc.string(), fc.integer({ min: -5, max: 200 }));
const results = {
  total: fc.nat(100),
  applicableMaximum: fc.nat(100),
  index: fc.option(fc.nat(100)),
  exactIndex: fc.constant(''),
  rank: fc.option(fc.nat(20)),
  grade: fc.string(),
  selfTotal: fc.nat(100),
  bonus: fc.nat(5),
  penalty: fc.nat(5),
  facts: fc.record({ id: fc.string(), kind: cell, code: cell, isScored: fc.boolean() }),
};

/** Names and codes that nobody types twice. */
const names = (prefix: string, most: number) =>
  fc
    .integer({ min: 1, max: most })
    .map((count) => [...Array(count).keys()].map((i) => `${prefix}${i + 1}`));

export const anyContent: fc.Arbitrary<RoundContent> = fc
  .tuple(names('Xã ', 3), names('1.', 3))
  .chain(([units, codes]) => {
    const block = fc.array(cell, { minLength: units.length, maxLength: units.length });
    const criterion = fc.record({
      name: cell,
      maximum: cell.filter((maximum) => signOf(maximum) === 'none'),
      method: cell,
      scale: cell,
      notApplicable: cell,
      selfAssessed: block,
      appraised: block,
      score: block,
    });
    return fc.record({
      settings: fc.record({
        year: cell,
        locality: cell,
        decimals: cell,
        tieBreakers: cell,
        criteriaTitle: cell,
        criteriaStatus: cell,
      }),
      grades: fc.constant([['Tốt', 80]]),
      units: fc.tuple(...units.map((name) => fc.record({ name: fc.constant(name), ...results }))),
      criteria: fc.tuple(
        ...codes.map((code) => criterion.map((described) => ({ code, ...described }))),
      ),
    });
  });

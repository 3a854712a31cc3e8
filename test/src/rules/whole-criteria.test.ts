import { describe, expect, it } from '@jest/globals';
import { criteriaFault } from '../../../src/rules/readable-round';

const NAMES = {
  ...{ '1': 'Chỉ đạo', '1.1': 'Kế hoạch', '1.2': 'Kiểm tra' },
  ...{ '2': 'Thể chế', '2.1': 'Rà soát' },
};
const EXPECTED = new Map(Object.entries(NAMES));
/** Nothing is said of names where a test is about codes. */
const names: readonly string[] = [];
const methods: readonly string[] = [];
const ONE = { tab: '1 Chỉ đạo', code: '1', codes: ['1', '1.1', '1.2'], names, methods };
const TWO = { tab: '2 Thể chế', code: '2', codes: ['2', '2.1'], names, methods };

describe('criteriaFault', () => {
  it('finds nothing where every code stands once on its tab, whatever the order, blank rows between', () => {
    expect(criteriaFault([ONE, TWO], EXPECTED)).toBeUndefined();
    expect(
      criteriaFault([{ ...ONE, codes: ['1.2', '', '1.1', '1'] }, TWO], EXPECTED),
    ).toBeUndefined();
  });

  it('leaves criteria that people have added', () => {
    expect(criteriaFault([ONE, { ...TWO, codes: ['2', '2.1', '2.9'] }], EXPECTED)).toBeUndefined();
  });

  it('leaves names that people have reworded, added criteria, and other spellings', () => {
    const own = { ...ONE, names: ['Chỉ đạo, điều hành', ' KẾ HOẠCH ', ''] };
    const added = { ...TWO, codes: ['2', '2.1', '2.9'], names: ['', 'Rà soát', 'Kế hoạch'] };
    expect(criteriaFault([own, added], EXPECTED)).toBeUndefined();
  });

  it.each([
    ['two names exchanged', ['Chỉ đạo', 'Kiểm tra', 'Kế hoạch']],
    ['a name retyped as that of another tab', ['Chỉ đạo', 'rà  soát', 'Kiểm tra']],
  ])('names a code that bears the name of another: %s', (_, of) => {
    const fault = criteriaFault([{ ...ONE, names: of }, TWO], EXPECTED);
    expect(fault).toEqual({ kind: 'misnamed', code: '1.1', tab: '1 Chỉ đạo' });
  });

  it.each([
    ['a row deleted', [{ ...ONE, codes: ['1', '1.2'] }, TWO], ['gone', '1.1', '1 Chỉ đạo']],
    ['the row of a group deleted', [ONE, { ...TWO, codes: ['2.1'] }], ['gone', '2', '2 Thể chế']],
    ['a tab gone', [TWO], ['gone', '1', '']],
    [
      'a row twice',
      [{ ...ONE, codes: [...ONE.codes, '1.1'] }, TWO],
      ['repeated', '1.1', '1 Chỉ đạo'],
    ],
    [
      'the same code spelled twice',
      [{ ...ONE, codes: [...ONE.codes, '1,1'] }, TWO],
      ['repeated', '1.1', '1 Chỉ đạo'],
    ],
    [
      'the title of the tab among its rows',
      [{ ...ONE, codes: ['1. Chỉ đạo', ...ONE.codes] }, TWO],
      ['words', '1. Chỉ đạo', '1 Chỉ đạo'],
    ],
    [
      'a note in the column of codes',
      [ONE, { ...TWO, codes: [...TWO.codes, 'Ghi chú'] }],
      ['words', 'Ghi chú', '2 Thể chế'],
    ],
    [
      'a row of another group',
      [{ ...ONE, codes: [...ONE.codes, '2.1'] }, TWO],
      ['misplaced', '2.1', '1 Chỉ đạo'],
    ],
    [
      'a row that is scored and has no code',
      [{ ...ONE, codes: ['1', '1.1', '', '1.2'], methods: ['', 'Tỷ lệ', 'Tỷ lệ', ''] }, TWO],
      ['uncoded', '1.1', '1 Chỉ đạo'],
    ],
  ] as const)('names %s', (_, groups, [kind, code, tab]) => {
    expect(criteriaFault(groups, EXPECTED)).toEqual({ kind, code, tab });
  });
});

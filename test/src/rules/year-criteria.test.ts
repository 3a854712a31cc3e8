/** Which criterion of one year is which of the next, and what of a set has changed. */
import { describe, expect, it } from '@jest/globals';
import { changeBetween, changesOfSet, finderAmong } from '../../../src/rules/year-criteria';
import { LAST_YEAR, LAST_YEAR_TAB } from '../../../src/text/last-year';

const row = (code: string, name: string, rule: Readonly<Record<string, string>> = {}) => ({
  ...{ code, name, maximum: '4', method: 'Tỷ lệ', scale: 'sàn 50%', notApplicable: '' },
  ...rule,
});

describe('a criterion of this year beside the one of last year', () => {
  it.each([
    ['same', {}],
    ['same', { scale: 'Sàn  50%', method: 'tỷ lệ' }],
    ['rule', { maximum: '3' }],
    ['rule', { scale: 'sàn 60%' }],
    ['rule', { method: 'Có/Không' }],
    ['rule', { notApplicable: 'loại trừ' }],
    ['name', { name: 'Tên khác', maximum: '3' }],
  ] as const)('is comparable or not: %s', (change, other) => {
    expect(changeBetween(row('1.1', 'Kế hoạch'), row('1.1', 'Kế hoạch', other))).toBe(change);
  });

  it('is found by code and name, by its name alone where it has moved, by its code where it is called otherwise', () => {
    const find = finderAmong([row('1.1', 'Kế hoạch'), row('1.2', 'Kiểm tra'), row('1.3', 'Hai')]);
    expect(find(row('1.1.', 'kế hoạch'))?.code).toBe('1.1');
    expect(find(row('1.1', 'Kiểm tra'))?.code).toBe('1.2');
    expect(find(row('1.3', 'Ba'))?.code).toBe('1.3');
    expect(find(row('1.4', 'Mới'))).toBeUndefined();
    const twice = finderAmong([row('1.1', 'Việc'), row('1.2', 'Việc')]);
    expect(twice(row('1.3', 'Việc'))).toBeUndefined();
  });

  it('is told in one line', () => {
    const told = (result: string, change: keyof typeof LAST_YEAR.changes) =>
      LAST_YEAR.line(2026, result) + LAST_YEAR.changes[change];
    expect([
      told('941/955 → 3/4', 'same'),
      told('941/955 → 3/4', 'rule'),
      told('x → y → +0,5/2', 'name'),
      told('KPS', 'same'),
      told('', 'same'),
      LAST_YEAR.isNew(2026),
    ]).toEqual([
      'Năm 2026: 941/955 → 3/4 điểm',
      'Năm 2026: 941/955 → 3/4 điểm, không so sánh được: cách tính đã đổi',
      'Năm 2026: x → y → +0,5/2 điểm, không so sánh được: đã đổi tên',
      'Năm 2026: KPS',
      'Năm 2026: chưa chấm',
      'Năm 2026: tiêu chí mới, chưa có',
    ]);
  });

  it('is kept with its result and points; what is no points says itself what it is', () => {
    expect(LAST_YEAR_TAB.result('2/3', '2/3')).toBe('2/3 → 2/3');
    expect(LAST_YEAR_TAB.result('KPS', 'KPS')).toBe('KPS');
    expect(LAST_YEAR_TAB.result('', '')).toBe('');
    expect(LAST_YEAR_TAB.result('x', '⚠ không đọc được')).toBe('x → ⚠ không đọc được');
    expect(LAST_YEAR_TAB.maximum(2, 'penalty')).toBe('−2');
    expect(LAST_YEAR_TAB.maximum(null, 'none')).toBe('');
  });
});

it('what a set has otherwise is told in its order, removed ones last', () => {
  const before = [row('1.1', 'A'), row('1.2', 'B'), row('1.3', 'C'), row('1.4', 'D')];
  const now = [
    row('1.1', 'A', { scale: 'sàn 60%' }),
    row('1.5', 'B'),
    row('1.3', 'X'),
    row('9', 'E'),
  ];
  const changes = changesOfSet(before, now);
  expect(changes.map(({ kind, code }) => [kind, code])).toEqual([
    ['rule', '1.1'],
    ['moved', '1.5'],
    ['name', '1.3'],
    ['added', '9'],
    ['removed', '1.4'],
  ]);
  expect(changes[0]).toMatchObject({ before: { scale: 'sàn 50%' }, now: { scale: 'sàn 60%' } });
  expect(changesOfSet(before, before)).toEqual([]);
});

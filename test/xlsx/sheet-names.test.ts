import { describe, expect, it } from '@jest/globals';
import { changedNames, fileSheetNames } from '../../xlsx/sheet-names';

describe('fileSheetNames', () => {
  it('leaves names alone that Excel accepts', () => {
    const names = ['1 Chỉ đạo', "Cấu hình '25", 'Điểm trừ'];
    expect(fileSheetNames(names, [])).toEqual(names);
  });

  it.each([
    ['a:b\\c/d?e*f[g]', 'a_b_c_d_e_f_g_'],
    ['x'.repeat(40), 'x'.repeat(31)],
    ["'trích'", '_trích_'],
    ['History', 'History_'],
    ['', '_'],
    [`${'x'.repeat(30)}😀`, 'x'.repeat(30)],
    ['a\u0000\nb', 'a__b'],
    ['\uD800x\uDC00', '_x_'],
  ])('turns %s into %s', (name, fileName) => {
    expect(fileSheetNames([name], [])).toEqual([fileName]);
  });

  it('numbers names that would be equal, also to one that is taken', () => {
    const long = 'x'.repeat(31);
    expect(fileSheetNames(['A', 'a', `${long}1`, `${long}2`, '_CCHC'], ['_cchc'])).toEqual([
      'A',
      'a (2)',
      long,
      `${'x'.repeat(27)} (2)`,
      '_CCHC (2)',
    ]);
  });
});

describe('changedNames', () => {
  it('has only the names that differ', () => {
    expect(changedNames(['a', 'b/c'], ['a', 'b_c'])).toEqual(new Map([['b/c', 'b_c']]));
  });
});

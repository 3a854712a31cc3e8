import { describe, expect, it } from '@jest/globals';
import {
  codeOfHash,
  differingRows,
  hexOf,
  isSameCode,
  sealedText,
  trimmedRows,
} from '../../../../src/rules/publication/seal';

describe('trimmedRows', () => {
  it('is the same for a table read from a sheet, with its blanks, as for the one written', () => {
    const rows = [['a', '', 'b'], ['c']];
    const read = [
      ['a', '', 'b', ''],
      ['c', '', '', ''],
      ['', '', '', ''],
    ];
    expect(trimmedRows(read)).toEqual(rows);
    expect(sealedText(trimmedRows(read))).toBe(sealedText(rows));
  });
});

describe('the code of a hash', () => {
  it('is its first ten digits in groups', () => {
    expect(hexOf([-1, 0, 26, 127, -128])).toBe('ff001a7f80');
    expect(codeOfHash('ff001a7f80aaaaaa')).toBe('FF00-1A7F-80');
  });

  it.each(['FF00-1A7F-80', 'ff001a7f80', ' ff00 1a7f 80 ', 'FF00–1A7F–80'])(
    'is recognised in %p',
    (typed) => {
      expect(isSameCode(typed, 'FF00-1A7F-80')).toBe(true);
    },
  );

  it('is no other one', () => {
    expect(isSameCode('FF00-1A7F-8', 'FF00-1A7F-80')).toBe(false);
    expect(isSameCode('', 'FF00-1A7F-80')).toBe(false);
  });
});

describe('differingRows', () => {
  const units = ['Đơn vị', '', 'Xã Một'];

  it('is nothing where both have the same rows, in whatever order', () => {
    expect(differingRows([units, ['a'], ['b']], [['b'], units, ['a']])).toBeUndefined();
  });

  it('gives what only one side has, with the units that the columns are of', () => {
    expect(differingRows([units, ['a'], ['b']], [units, ['a'], ['c']])).toEqual({
      published: [units, ['b']],
      present: [units, ['c']],
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import {
  codeOfHash,
  differingRows,
  hexOf,
  isCodeOf,
  qrText,
  recordText,
  trimmedRow,
} from '../../../../src/rules/publication/seal';

const HASH = '0123456789abcdef'.repeat(4);
const CODE = '0123-4567-89AB-CDEF-0123-4567-89AB-CDEF';
const publication = { format: 2, hash: HASH } as const;

describe('what is hashed', () => {
  const rows = [['a', '', 'b'], ['c']];

  it('is a line for each row, its cells parted by tabs, without blank cells at its end', () => {
    expect(trimmedRow(['a', '', 'b', ''])).toEqual(['a', '', 'b']);
    expect(recordText(rows, 2)).toBe('a\t\tb\nc\n');
  });

  it('was JSON in the first form', () => {
    expect(recordText(rows, 1)).toBe('[["a","","b"],["c"]]');
  });
});

describe('the code of a hash', () => {
  it('is its first 128 bits in groups of four', () => {
    expect(hexOf([-1, 0, 26, 127, -128])).toBe('ff001a7f80');
    expect(codeOfHash(HASH, 2)).toBe(CODE);
  });

  it('was 40 bits in the first form', () => {
    expect(codeOfHash(HASH, 1)).toBe('0123-4567-89');
  });

  it.each([
    CODE,
    CODE.toLowerCase(),
    CODE.replace(/-/g, ' '),
    ` ${CODE.replace(/-/g, '–')} `,
    HASH,
    qrText(publication),
  ])('is recognised in %p', (typed) => {
    expect(isCodeOf(typed, publication)).toBe(true);
  });

  it.each([
    '',
    '0123-4567-89',
    CODE.slice(0, -1),
    `${CODE}0`,
    HASH.slice(1),
    qrText({ ...publication, format: 1 }),
    // Cyrillic, fullwidth: letters of another hash, or of none.
    CODE.replace('A', 'А'),
    CODE.replace('A', 'Ａ'),
  ])('is no other one, as %p', (typed) => {
    expect(isCodeOf(typed, publication)).toBe(false);
  });

  it('is none where the tab names no hash', () => {
    expect(isCodeOf('', { format: 2, hash: '' })).toBe(false);
  });
});

describe('differingRows', () => {
  const units = ['Đơn vị', '', 'Xã Một'];

  it('is nothing where both have the same rows in the same order', () => {
    expect(differingRows([units, ['a'], ['b']], [units, ['a'], ['b']])).toBeUndefined();
  });

  it.each([
    ['another order', [units, ['b'], ['a']]],
    ['a row twice', [units, ['a'], ['b'], ['b']]],
  ])('is the units alone where there is only %s', (_, present) => {
    expect(differingRows([units, ['a'], ['b']], present)).toEqual({
      published: [units],
      present: [units],
    });
  });

  it('gives what only one side has, with the units that the columns are of', () => {
    expect(differingRows([units, ['a'], ['b']], [units, ['a'], ['c']])).toEqual({
      published: [units, ['b']],
      present: [units, ['c']],
    });
  });
});

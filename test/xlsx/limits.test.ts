import { describe, expect, it } from '@jest/globals';
import { cutText, fitsInRule } from '../../xlsx/limits';

describe('cutText', () => {
  it('cuts where Excel would refuse, between characters', () => {
    expect(cutText('a'.repeat(32_767))).toHaveLength(32_767);
    expect(cutText('a'.repeat(32_768))).toBe(`${'a'.repeat(32_766)}…`);
    expect(cutText(`${'a'.repeat(32_765)}😀😀`)).toBe(`${'a'.repeat(32_765)}…`);
  });
});

describe('fitsInRule', () => {
  it.each([
    [['Có', 'Không'], true],
    [['a'.repeat(255)], true],
    [['a'.repeat(256)], false],
    [['1,5'], false],
    [['"'], false],
    [[' a'], false],
  ])('%j: %s', (values, fits) => {
    expect(fitsInRule(values)).toBe(fits);
  });
});

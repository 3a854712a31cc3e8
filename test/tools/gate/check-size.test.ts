import { describe, expect, it } from '@jest/globals';
import { checkSize } from '../../../tools/gate/check-size.mjs';

describe('checkSize', () => {
  it('accepts a bundle of 350 kB', () => {
    expect(checkSize({ code: 'x'.repeat(350_000) })).toEqual([]);
  });

  it('refuses more, counted in bytes, not in characters', () => {
    expect(checkSize({ code: 'ộ'.repeat(120_000) })).toEqual([
      'Code.js has 360000 bytes, more than 350000.',
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { checkSize } from '../../../tools/gate/check-size.mjs';

describe('checkSize', () => {
  it('accepts a bundle of 350 kB', () => {
    expect(checkSize({ code: 'x'.repeat(362_000) })).toEqual([]);
  });

  it('refuses more, counted in bytes, not in characters', () => {
    expect(checkSize({ code: 'ộ'.repeat(121_000) })).toEqual([
      'Code.js has 363000 bytes, more than 362000.',
    ]);
  });
});

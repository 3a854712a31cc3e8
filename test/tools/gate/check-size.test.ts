import { describe, expect, it } from '@jest/globals';
import { checkSize } from '../../../tools/gate/check-size.mjs';

describe('checkSize', () => {
  it('accepts a bundle of 200 kB', () => {
    expect(checkSize({ code: 'x'.repeat(200_000) })).toEqual([]);
  });

  it('refuses more, counted in bytes, not in characters', () => {
    expect(checkSize({ code: 'ộ'.repeat(70_000) })).toEqual([
      'Code.js has 210000 bytes, more than 200000.',
    ]);
  });
});

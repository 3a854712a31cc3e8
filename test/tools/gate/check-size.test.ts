import { describe, expect, it } from '@jest/globals';
import { checkSize } from '../../../tools/gate/check-size.mjs';

describe('checkSize', () => {
  it('accepts a bundle of 165 kB', () => {
    expect(checkSize({ code: 'x'.repeat(165_000) })).toEqual([]);
  });

  it('refuses more, counted in bytes, not in characters', () => {
    expect(checkSize({ code: 'ộ'.repeat(60_000) })).toEqual([
      'Code.js has 180000 bytes, more than 165000.',
    ]);
  });
});

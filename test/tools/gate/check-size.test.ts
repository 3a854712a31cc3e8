import { describe, expect, it } from '@jest/globals';
import { checkSize } from '../../../tools/gate/check-size.mjs';

describe('checkSize', () => {
  it('accepts a bundle of 250 kB', () => {
    expect(checkSize({ code: 'x'.repeat(250_000) })).toEqual([]);
  });

  it('refuses more, counted in bytes, not in characters', () => {
    expect(checkSize({ code: 'ộ'.repeat(90_000) })).toEqual([
      'Code.js has 270000 bytes, more than 250000.',
    ]);
  });
});

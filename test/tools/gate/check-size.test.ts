import { describe, expect, it } from '@jest/globals';
import { checkSize } from '../../../tools/gate/check-size.mjs';

describe('checkSize', () => {
  it('accepts a bundle of 300 kB', () => {
    expect(checkSize({ code: 'x'.repeat(300_000) })).toEqual([]);
  });

  it('refuses more, counted in bytes, not in characters', () => {
    expect(checkSize({ code: 'ộ'.repeat(110_000) })).toEqual([
      'Code.js has 330000 bytes, more than 300000.',
    ]);
  });
});

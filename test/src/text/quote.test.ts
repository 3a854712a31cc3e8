import { describe, expect, it } from '@jest/globals';
import { quote } from '../../../src/text/quote';

describe('quote', () => {
  it('keeps a short text whole', () => {
    expect(quote('Trễ hạn')).toBe('“Trễ hạn”');
  });

  it('puts several lines on one and cuts a long text at the limit', () => {
    expect(quote(' a\n b\u00a0c ', 5)).toBe('“a b c”');
    expect(quote('abcdef', 5)).toBe('“abcd…”');
  });

  it('drops what would turn the sentence around or act on a terminal', () => {
    expect(quote('a\u202eb\u001b[2J\u2069')).toBe('“ab[2J”');
  });

  it('never cuts a character in half', () => {
    expect(quote('😀😀😀😀', 3)).toBe('“😀😀…”');
  });
});

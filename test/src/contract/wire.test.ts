/** Parts of a long text: each fits a message, together they are the text, whatever letters it is made of. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partsOf, readPart, writePart } from '../../../src/contract/wire';

const MOST = 64;
const letters = fc.constantFrom('a', '"', 'đ', 'ặ', '\n', '😀', ' ');

describe('the parts of a text', () => {
  it('each fit a message, cut no letter in two, and are the text when put together', () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 300 }), (chosen) => {
        const text = chosen.join('');
        const parts = partsOf(text, MOST);
        expect(parts.join('')).toBe(text);
        for (const part of parts) {
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(MOST);
          expect(Buffer.from(part).toString()).toBe(part);
        }
      }),
    );
  });

  it('are one where the whole fits', () => {
    expect(partsOf('x'.repeat(1_000_000))).toHaveLength(1);
    expect(partsOf('x'.repeat(1_000_001))).toHaveLength(2);
    expect(partsOf('ặ'.repeat(400_000))).toHaveLength(2);
  });

  it('say where they belong', () => {
    const part = { part: 2, of: 3, length: 12, print: 'abc', text: '{"a":\n1}' };
    expect(readPart(writePart(part))).toEqual(part);
    expect(readPart('{"ok":true}')).toBeUndefined();
  });
});

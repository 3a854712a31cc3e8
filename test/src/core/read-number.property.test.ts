/** Reading a number that was written is the identity, for text and for number cells. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toNumber } from '../../../src/core/fraction';
import { fractionOfDouble, readNumber } from '../../../src/core/read-number';
import { formatUnits } from '../../../src/text/number-format';

describe('readNumber', () => {
  it('reads what formatUnits writes, thousands and all', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999_999), fc.integer({ min: 0, max: 4 }), (units, decimals) => {
        expect(readNumber(formatUnits(units, decimals))).toEqual({
          numerator: units,
          denominator: 10 ** decimals,
        });
      }),
    );
  });

  it('gives a fraction or says why not, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,]{1,20}$/)), (text) => {
        const read = readNumber(text);
        if (typeof read === 'string') expect(['notANumber', 'tooLong']).toContain(read);
        else expect(Number.isSafeInteger(read.numerator)).toBe(true);
      }),
    );
  });
});

describe('fractionOfDouble', () => {
  it('is the decimal number that the cell shows, not the double behind it', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
        const { numerator, denominator } = fractionOfDouble(digits / 10 ** decimals);
        expect(BigInt(numerator) * 10n ** BigInt(decimals)).toBe(
          BigInt(digits) * BigInt(denominator),
        );
      }),
    );
  });

  it('keeps 15 significant digits of every finite number', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-290, max: 1e290, noNaN: true }), (value) => {
        const back = toNumber(fractionOfDouble(value));
        expect(Math.abs(back - value)).toBeLessThanOrEqual(value * 1e-14);
      }),
    );
  });

  it.each([0, -0, 5e-324, Number.MAX_VALUE])('takes %d', (value) => {
    const { numerator, denominator } = fractionOfDouble(value);
    expect(BigInt(denominator) > 0n && BigInt(numerator) >= 0n).toBe(true);
  });
});

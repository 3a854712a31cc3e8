/** Sums against an evaluator of their own, in fractions of big integers; and texts that only look like one. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { looksLikeSum, readSum } from '../../../src/core/read-sum';

/** A sum as text, with what it comes to; undefined where it divides by nothing. */
interface Sum {
  readonly text: string;
  readonly value: Exact | undefined;
}
type Exact = readonly [numerator: bigint, denominator: bigint];

const number = fc.integer({ min: 0, max: 99_999 }).map((hundredths): Sum => ({
  text: String(hundredths / 100).replace('.', ','),
  value: [BigInt(hundredths), 100n],
}));

const OPERATIONS = {
  '+': ([a, b]: Exact, [c, d]: Exact): Exact => [a * d + c * b, b * d],
  '−': ([a, b]: Exact, [c, d]: Exact): Exact => [a * d - c * b, b * d],
  '×': ([a, b]: Exact, [c, d]: Exact): Exact => [a * c, b * d],
  ':': ([a, b]: Exact, [c, d]: Exact): Exact | undefined =>
    c === 0n ? undefined : c < 0n ? [a * -d, b * -c] : [a * d, b * c],
} as const;

const sums = fc.letrec<{ sum: Sum }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    number,
    fc
      .tuple(
        tie('sum'),
        fc.constantFrom(...(Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[])),
        tie('sum'),
      )
      .map(([left, sign, right]): Sum => ({
        text: `(${left.text} ${sign} ${right.text})`,
        value: left.value && right.value && OPERATIONS[sign](left.value, right.value),
      })),
  ),
})).sum;

describe('readSum', () => {
  it('comes to what exact arithmetic comes to, whatever the brackets', () => {
    fc.assert(
      fc.property(sums, ({ text, value }) => {
        const read = readSum(text);
        if (value === undefined) {
          expect(read).toEqual({ code: 'zeroDenominator' });
          return;
        }
        const [numerator, denominator] = value;
        if (numerator < 0n) {
          expect(read).toEqual({ code: 'sumNegative' });
          return;
        }
        if ('code' in read) throw new Error(`${text}: ${read.code}`);
        const { value: found } = read;
        expect(BigInt(found.numerator) * denominator).toBe(BigInt(found.denominator) * numerator);
      }),
      { numRuns: 3000 },
    );
  });

  it('answers anything that looks like one', () => {
    const pieces = fc
      .array(fc.constantFrom(...Array.from('0123456789+−-×:/()%,. '), '12', '0,5'), {
        maxLength: 20,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(pieces, (text) => {
        fc.pre(looksLikeSum(text));
        const read = readSum(text);
        if (!('code' in read)) expect(read.value.numerator >= 0).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['1-2', '15-11', '10:30', '2-3', '1/5/2025', '30/4', '3', '82%', 'Quý I + II', '+3'])(
    'leaves %s to others',
    (text) => {
      expect(looksLikeSum(text)).toBe(false);
    },
  );
});

/**
 * The reader goes through a text character by character; the same grammar stands here as patterns, which are slow and
 * easy to see through. Both must read every text alike, slips and hostility included.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCharacters } from '../../helpers/any-characters';
import { readNumber } from '../../../src/core/read-number';
import { createResultReader } from '../../../src/core/reading';
import { VOCABULARY } from '../../../src/text/vocabulary';
import { anyCell } from '../../helpers/arbitraries';

const COMMA = /^\d+(?:,(\d+))?$/;
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,(\d+))?$/;
const DOT = /^\d+\.(\d+)$/;
const QUANTITY = /^(-?)([\d.,]+)(?:\s*(%)|\s*(\/)\s*(-?)([\d.,]+))?$/;

function numberByPattern(text: string): bigint[] | 'notANumber' | 'tooLong' {
  const match = COMMA.exec(text) ?? GROUPED.exec(text) ?? DOT.exec(text);
  if (match === null) return 'notANumber';
  const digits = text.replace(/[.,]/g, '');
  return digits.length > 15 ? 'tooLong' : [BigInt(digits), 10n ** BigInt(match[1]?.length ?? 0)];
}

/** What kind of reading a text with the shape of a quantity has; undefined where it has another shape. */
function quantityByPattern(trimmed: string): string | undefined {
  const match = QUANTITY.exec(trimmed);
  if (match === null) return undefined;
  const [, minus, first = '', percent, slash, secondMinus, second = '1'] = match;
  const numbers = [numberByPattern(first), numberByPattern(second)];
  if (numbers.includes('notANumber')) return undefined;
  if (numbers.includes('tooLong')) return 'numberTooLong';
  if ([minus, secondMinus].includes('-')) return 'negative';
  const [part = [], whole = []] = numbers as bigint[][];
  return slash === undefined ? plainKind(part, percent !== undefined) : ratioKind(part, whole);
}

function plainKind([a = 0n, b = 1n]: bigint[], isPercent: boolean): string {
  if (!isPercent) return `number ${exact([a, b])}`;
  const hundredth = [a, 100n * b];
  return `proportion ${exact(hundredth)}`;
}

function ratioKind([a = 0n, b = 1n]: bigint[], [c = 0n, d = 1n]: bigint[]): string {
  if (c === 0n) return a === 0n ? 'notApplicable' : 'zeroDenominator';
  const ratio = [a * d, b * c];
  return `proportion ${exact(ratio)}`;
}

/** In lowest terms: equal fractions may stand in different ones. */
function exact([numerator = 0n, denominator = 1n]: bigint[]): string {
  let [a, b] = [numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return `${numerator / a}/${denominator / a}`;
}

const pieces = (...some: string[]) =>
  fc.array(fc.constantFrom(...some), { maxLength: 14 }).map((parts) => parts.join(''));

const nearlyNumber = fc.oneof(
  pieces(...Array.from('0123456789.,')),
  pieces('0', '1', '12', '123', '1234', '.', '.', ',', '.567', '.890'),
  fc.stringMatching(/^[\d.,]{1,20}$/),
);
const blank = fc.constantFrom('', '', '', ' ', '  ', '\u00a0', '\t', '\u2003', '\ufeff', '\u0000');
const nearlyQuantity = fc.oneof(
  fc
    .tuple(
      blank,
      fc.constantFrom('', '-'),
      nearlyNumber,
      blank,
      fc.constantFrom('', '%', '/'),
      blank,
    )
    .chain((parts) =>
      fc
        .tuple(fc.constantFrom('', '-'), fc.oneof(fc.constant(''), nearlyNumber), blank)
        .map((rest) => [...parts, ...rest].join('')),
    ),
  pieces(...Array.from('0123456789/%,.- '), ' / '),
  anyCharacters(),
);

const read = createResultReader(VOCABULARY);

describe('readNumber', () => {
  it('reads what the patterns read', () => {
    fc.assert(
      fc.property(nearlyNumber, (text) => {
        const number = readNumber(text);
        const found =
          typeof number === 'string'
            ? number
            : [BigInt(number.numerator), BigInt(number.denominator)];
        expect(found).toEqual(numberByPattern(text));
      }),
      { numRuns: 3000 },
    );
  });
});

/** Sums have a grammar of their own (read-sum.test.ts). */
const NO_QUANTITIES = [
  ...['pending', 'notApplicable', 'yes', 'no', 'label', 'fault'],
  ...['sum', 'brokenSum', 'award'],
];

describe('createResultReader', () => {
  it('reads the quantities that the patterns read, and takes nothing else for one', () => {
    fc.assert(
      fc.property(nearlyQuantity, (text) => {
        const reading = read(text);
        const expected = quantityByPattern(text.trim());
        if (expected === undefined) {
          expect(NO_QUANTITIES).toContain(reading.kind);
          if (reading.kind === 'fault') expect(reading.issue.code).toBe('errorCell');
          return;
        }
        const kind = reading.kind === 'fault' ? reading.issue.code : reading.kind;
        const value =
          'value' in reading
            ? ` ${exact([BigInt(reading.value.numerator), BigInt(reading.value.denominator)])}`
            : '';
        expect(`${kind}${value}`).toBe(expected);
        if ('text' in reading) expect(reading.text).toBe(text.replace(/\s+/g, ''));
      }),
      { numRuns: 5000 },
    );
  });

  it('reads a cell alike the first time and again, whatever was read in between', () => {
    fc.assert(
      fc.property(fc.array(anyCell), (cells) => {
        const fresh = cells.map((cell) => createResultReader(VOCABULARY)(cell));
        const shared = createResultReader(VOCABULARY);
        cells.forEach(shared);
        expect(cells.map(shared)).toEqual(fresh);
      }),
    );
  });
});

/**
 * A small sum typed as a result or as a factor of a scale: `40% × 80%`, `(90% + 83% + 100%) : 3`, `(4,32 − 1) : 4`. Numbers,
 * percentages, a/b, + − × : and brackets, exactly; no names, no functions. Says what kind of quantity comes out, because a
 * method asks for proportions or for numbers and never guesses. Source: docs/scoring-method.md.
 */
import { isAtEnd, skip, skipBlanks, startOf, type Cursor } from './cursor';
import { add, divide, HUNDRED, minusSigned, multiply, type Fraction } from './fraction';
import { times } from './integer';
import type { ResultIssue } from './issue';
import { readNumberAt } from './read-number';

/** `either`: a quotient of numbers, or a number times a proportion, may be meant as both. */
export type Unit = 'number' | 'proportion' | 'either';

export interface Quantity {
  readonly value: Fraction;
  readonly unit: Unit;
}

/** Only what can be nothing but a sum: `1-2`, `15-11`, `10:30` and `1/5/2025` are words, dates, times. */
export function looksLikeSum(text: string): boolean {
  if (!SUM.test(text)) return false;
  return CERTAIN.test(text) || SPACED.test(text);
}

const SUM = /^[\d(][\d.,%()\s+\-\u2212\u2013\u00d7xX*:\u00f7/]*$/;
const CERTAIN = /[+\u2212\u00d7xX*()]|%[^%]*[-\u2013:/]|[-\u2013:/].*%/;
const SPACED = /\S\s+[-\u2013:\u00f7]\s+\S/;

/** The value, which is not below zero, or what is wrong with the text. */
export function readSum(text: string): Quantity | ResultIssue {
  const cursor = startOf(text);
  skipBlanks(cursor);
  const sum = readTerms(cursor);
  if ('code' in sum) return sum;
  if (cursor.code === CLOSE) return { code: 'sumUnopened' };
  if (!isAtEnd(cursor)) return unreadable(cursor);
  return sum.value.numerator < 0 ? { code: 'sumNegative' } : sum;
}

const OPEN = 40;
const CLOSE = 41;
const PERCENT = 37;
const SLASH = 47;

type Operation = 'plus' | 'minus' | 'times' | 'by' | 'of';

/** Minus, hyphen and dash; the signs for multiplying and dividing that people type. */
const SIGNS: readonly (readonly [code: number, Operation])[] = [
  [43, 'plus'],
  [45, 'minus'],
  [0x2212, 'minus'],
  [0x2013, 'minus'],
  [0xd7, 'times'],
  [120, 'times'],
  [88, 'times'],
  [42, 'times'],
  [58, 'by'],
  [0xf7, 'by'],
  [SLASH, 'of'],
];

function takeSign(cursor: Cursor, wanted: readonly Operation[]): Operation | undefined {
  skipBlanks(cursor);
  const found = SIGNS.find(([code]) => code === cursor.code);
  if (found === undefined || !wanted.includes(found[1])) return undefined;
  skip(cursor, found[0]);
  skipBlanks(cursor);
  return found[1];
}

function readTerms(cursor: Cursor): Quantity | ResultIssue {
  return readChain(cursor, ['plus', 'minus'], readFactors);
}

function readFactors(cursor: Cursor): Quantity | ResultIssue {
  return readChain(cursor, ['times', 'by', 'of'], readOne);
}

/** Operands of one rank, from left to right. */
function readChain(
  cursor: Cursor,
  signs: readonly Operation[],
  readOperand: (cursor: Cursor) => Quantity | ResultIssue,
): Quantity | ResultIssue {
  let left = readOperand(cursor);
  while (!('code' in left)) {
    const sign = takeSign(cursor, signs);
    if (sign === undefined) break;
    const right = readOperand(cursor);
    left = 'code' in right ? right : combine(left, sign, right);
  }
  return left;
}

/** A number or brackets, with or without a percent sign. */
function readOne(cursor: Cursor): Quantity | ResultIssue {
  const one = cursor.code === OPEN ? readBrackets(cursor) : readPlainNumber(cursor);
  if ('code' in one) return one;
  skipBlanks(cursor);
  if (!skip(cursor, PERCENT)) return one;
  if (one.unit !== 'number') return { code: 'sumMixesKinds' };
  return { value: divide(one.value, HUNDRED), unit: 'proportion' };
}

function readBrackets(cursor: Cursor): Quantity | ResultIssue {
  skip(cursor, OPEN);
  skipBlanks(cursor);
  const inner = readTerms(cursor);
  if ('code' in inner) return inner;
  skipBlanks(cursor);
  if (skip(cursor, CLOSE)) return inner;
  return isAtEnd(cursor) ? { code: 'sumUnclosed' } : unreadable(cursor);
}

function readPlainNumber(cursor: Cursor): Quantity | ResultIssue {
  const value = readNumberAt(cursor);
  if (value === 'tooLong') return { code: 'numberTooLong' };
  return value === 'notANumber' ? unreadable(cursor) : { value, unit: 'number' };
}

function unreadable({ text, at }: Cursor): ResultIssue {
  return { code: 'sumUnreadable', rest: text.slice(at) };
}

function combine(left: Quantity, sign: Operation, right: Quantity): Quantity | ResultIssue {
  const [a, b] = [left.value, right.value];
  switch (sign) {
    case 'plus':
    case 'minus': {
      const unit = sharedUnit(left.unit, right.unit);
      if (unit === undefined) return { code: 'sumMixesKinds' };
      return { value: sign === 'plus' ? add(a, b) : minusSigned(a, b), unit };
    }
    case 'times':
      return {
        value: multiply(a, b),
        unit: left.unit === right.unit ? left.unit : 'either',
      };
    default:
      if (b.numerator === 0 || b.numerator === 0n) return { code: 'zeroDenominator' };
      return { value: quotient(a, b), unit: quotientUnit(left.unit, sign, right.unit) };
  }
}

/** Undefined where a number and a proportion would be added. */
function sharedUnit(a: Unit, b: Unit): Unit | undefined {
  if (a === b || b === 'either') return a;
  return a === 'either' ? b : undefined;
}

function quotientUnit(a: Unit, sign: Operation, b: Unit): Unit {
  if (b === 'number' && a === 'proportion') return 'proportion';
  return a === 'number' && b === 'number' && sign === 'of' ? 'proportion' : 'either';
}

/** The sign of what is divided by goes to what is divided: a denominator is above zero. */
function quotient(a: Fraction, b: Fraction): Fraction {
  if (b.numerator > 0) return divide(a, b);
  const negated = { numerator: times(a.numerator, -1), denominator: a.denominator };
  return divide(negated, { numerator: times(b.numerator, -1), denominator: b.denominator });
}

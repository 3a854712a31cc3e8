import { describe, expect, it } from '@jest/globals';
import {
  countDigitsAhead,
  isAtEnd,
  readDigits,
  skip,
  skipBlanks,
  startOf,
} from '../../../src/core/cursor';

const SLASH = 47;

describe('a cursor', () => {
  it('reads digits behind those it was given and stops at the first other character', () => {
    const cursor = startOf('234/5');
    expect(readDigits(cursor, 1)).toBe(1234);
    expect(cursor.at).toBe(3);
    expect(readDigits(cursor, 7)).toBe(7);
  });

  it('passes a character only where it stands', () => {
    const cursor = startOf('1/2');
    expect(skip(cursor, SLASH)).toBe(false);
    readDigits(cursor, 0);
    expect(skip(cursor, SLASH)).toBe(true);
    expect(readDigits(cursor, 0)).toBe(2);
    expect(isAtEnd(cursor)).toBe(true);
    expect(skip(cursor, SLASH)).toBe(false);
  });

  it.each([' ', '\u00a0', '\t', '\u2003', '\ufeff', '\n'])('passes the blank %j', (blank) => {
    const cursor = startOf(`${blank}${blank}7`);
    skipBlanks(cursor);
    expect([cursor.at, cursor.blanks]).toEqual([2, 2]);
  });

  it.each(['', '7', '\u0000', '\u200b'])('finds no blank in %j', (text) => {
    const cursor = startOf(text);
    skipBlanks(cursor);
    expect([cursor.at, cursor.blanks]).toEqual([0, 0]);
  });

  it('counts the digits behind a mark without moving', () => {
    const cursor = startOf('.1234,5');
    expect(countDigitsAhead(cursor)).toBe(4);
    expect(cursor.at).toBe(0);
    expect(countDigitsAhead(startOf('.'))).toBe(0);
  });

  it('is at its end at once in an empty text, and not at a NUL', () => {
    expect(isAtEnd(startOf(''))).toBe(true);
    expect(isAtEnd(startOf('\u0000'))).toBe(false);
  });
});

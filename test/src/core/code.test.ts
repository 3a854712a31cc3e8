import { describe, expect, it } from '@jest/globals';
import {
  ancestorsOf,
  compareCodes,
  componentOf,
  groupOf,
  isCode,
  levelOf,
  parentOf,
} from '../../../src/core/code';

describe('isCode', () => {
  it.each(['1', '12', '1.1', '3.11', '1.1.3', '1.1.3.4', '1.1.3.a', '1.1.3.đ', '3.2.a'])(
    'takes %s',
    (code) => {
      expect(isCode(code)).toBe(true);
    },
  );

  it.each([
    '',
    '0',
    '01',
    '1.',
    '.1',
    '1..1',
    '1.0',
    '1.a.1',
    'a',
    '1.1.3.A',
    '1.1.3.aa',
    '1,1',
    '1.1.1.1.1',
    // Beyond 2^53 different codes would compare as equal.
    '9007199254740993',
    '1.100000',
    ' 1',
  ])('refuses "%s"', (text) => {
    expect(isCode(text)).toBe(false);
  });
});

describe('ancestorsOf', () => {
  it('climbs no further than a code can be deep, however many dots a text has', () => {
    expect(ancestorsOf(Array.from({ length: 20_000 }, () => '1').join('.'))).toHaveLength(8);
  });
});

describe('compareCodes', () => {
  it('orders by segment, numbers as numbers and letters in the Vietnamese order', () => {
    const ordered = [
      '1', '1.1', '1.1.1', '1.1.3.a', '1.1.3.b', '1.1.3.c', '1.1.3.d', '1.1.3.đ', '1.1.3.e',
      '1.2', '2', '3', '3.1', '3.2', '3.2.1', '3.2.a', '3.10', '3.11', '10',
    ]; // prettier-ignore
    expect([...ordered].reverse().sort(compareCodes)).toEqual(ordered);
  });

  it('tells 3.1 from 3.10', () => {
    expect(compareCodes('3.1', '3.10')).toBeLessThan(0);
    expect(compareCodes('3.10', '3.10')).toBe(0);
  });
});

describe('parentOf', () => {
  it('is the code one level up, and nothing above a group', () => {
    expect(['1.1.3.a', '3.10', '2'].map(parentOf)).toEqual(['1.1.3', '3', undefined]);
  });
});

describe('ancestorsOf', () => {
  it('lists the codes above, nearest first', () => {
    expect(ancestorsOf('1.1.3.a')).toEqual(['1.1.3', '1.1', '1']);
    expect(ancestorsOf('1')).toEqual([]);
  });
});

describe('groupOf', () => {
  it('is the first segment', () => {
    expect(['3.11.2', '12'].map(groupOf)).toEqual(['3', '12']);
  });
});

describe('levelOf', () => {
  it('counts group, criterion, component, line', () => {
    expect(['1', '1.1', '1.1.3', '1.1.3.a'].map(levelOf)).toEqual([1, 2, 3, 4]);
  });
});

describe('componentOf', () => {
  it.each([
    ['1.1.3.a', '1.1.3', 'a line belongs to its component'],
    ['1.1.3.4', '1.1.3', 'a numbered line too'],
    ['1.1.3', '1.1.3', 'a component is its own'],
    ['3.2.a', '3.2', 'a line right under a criterion belongs to the criterion'],
    ['2.3', '2.3', 'a criterion without components is its own'],
    ['8', '8', 'a group without criteria is its own'],
  ])('of %s is %s: %s', (code, component) => {
    expect(componentOf(code)).toBe(component);
  });
});

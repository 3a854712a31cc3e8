/** What no case file can say: values of other kinds, other realms, and the blanks that appraisal cells may hold. */
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { createResultReader, isBlank } from '../../../src/core/reading';
import { VOCABULARY } from '../../../src/text/vocabulary';

const read = createResultReader(VOCABULARY);

describe('createResultReader', () => {
  it('knows a date of another realm, as the local host hands it over', () => {
    const foreign: unknown = runInNewContext('new Date(0)');
    expect(read(foreign)).toEqual({ kind: 'fault', issue: { code: 'dateCell' }, text: '' });
  });

  it('takes an invalid date for a date', () => {
    expect(read(new Date(NaN))).toMatchObject({ issue: { code: 'dateCell' } });
  });

  it.each([[{}], [[]], [() => 1], [Symbol('s')], [10n]])('cannot read %p', (value) => {
    expect(read(value)).toMatchObject({ issue: { code: 'unreadableCell' } });
  });

  it.each([NaN, Infinity, -Infinity])('cannot read the number %d', (value) => {
    expect(read(value)).toMatchObject({ kind: 'fault', issue: { code: 'unreadableCell' } });
  });

  it('refuses number cells of more than 15 digits', () => {
    expect(read(1e15)).toMatchObject({ issue: { code: 'numberTooLong' } });
    expect(read(999_999_999_999_999)).toMatchObject({ kind: 'numberCell' });
  });

  it('keeps at most 200 characters of a text that is too long', () => {
    const reading = read('x'.repeat(10_000));
    expect(reading).toMatchObject({
      kind: 'fault',
      issue: { code: 'textTooLong', length: 10_000 },
    });
    expect('text' in reading && reading.text.length).toBe(200);
  });

  it('reads a text of 200 characters as a label', () => {
    expect(read('x'.repeat(200))).toMatchObject({ kind: 'label' });
  });
});

describe('isBlank', () => {
  it.each([[''], ['  '], ['\u00a0\n'], [null], [undefined]])('is true of %j', (cell) => {
    expect(isBlank(cell)).toBe(true);
  });

  it.each([[0], [false], ['0'], ['-']])('is false of %j', (cell) => {
    expect(isBlank(cell)).toBe(false);
  });
});

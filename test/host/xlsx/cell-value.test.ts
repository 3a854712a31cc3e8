import { describe, expect, it } from '@jest/globals';
import { resultValue, toUniverValue, typedValue } from '../../../host/xlsx/cell-value';

describe('typedValue', () => {
  it.each([
    [{ v: 'chữ', t: 1 }, 'chữ'],
    [{ v: '#N/A', t: 1 }, '#N/A'],
    [{ v: '=A1', t: 1 }, '=A1'],
    [{ v: '12', t: 1 }, '12'],
    [{ v: '12', t: 2 }, 12],
    [{ v: 'x', t: 2 }, 'x'],
    [{ v: 0, t: 2 }, 0],
    [{ v: 1, t: 3 }, true],
    [{ v: 0, t: 3 }, false],
    [{ v: true, t: null }, true],
    [{ v: '', t: 1 }, undefined],
    [{ v: null }, undefined],
    [{ p: { body: { dataStream: 'đậm\rnhạt\r\n' } } as never }, 'đậm\nnhạt'],
    [{}, undefined],
  ])('%p is %p', (cell, value) => {
    expect(typedValue(cell)).toBe(value);
  });
});

describe('resultValue', () => {
  it('knows the errors of Excel, and leaves others as texts', () => {
    expect(resultValue({ v: '#DIV/0!', t: 1 })).toEqual({ error: '#DIV/0!' });
    expect(resultValue({ v: '#SPILL!', t: 1 })).toBe('#SPILL!');
  });
});

describe('toUniverValue', () => {
  it('keeps errors as texts, and truth as a number', () => {
    expect(toUniverValue({ error: '#N/A' })).toEqual({ v: '#N/A', t: 1 });
    expect(toUniverValue(true)).toEqual({ v: 1, t: 3 });
    expect(toUniverValue(undefined)).toEqual({});
  });
});

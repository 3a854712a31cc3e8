import { describe, expect, it } from '@jest/globals';
import { cutText, formulaToXlsx, resultToXlsx, valueToXlsx } from '../../../host/xlsx/cell-to-xlsx';

const same = (formula: string) => formula.slice(1);

describe('valueToXlsx', () => {
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
    [{ v: '', t: 1 }, null],
    [{ v: null }, null],
    [{ p: { body: { dataStream: 'đậm\rnhạt\r\n' } } as never }, 'đậm\nnhạt'],
    [{}, null],
  ])('%p is %p', (cell, value) => {
    expect(valueToXlsx(cell)).toBe(value);
  });
});

describe('resultToXlsx', () => {
  it('knows the errors of Excel, and leaves others as texts', () => {
    expect(resultToXlsx({ v: '#DIV/0!', t: 1 })).toEqual({ error: '#DIV/0!' });
    expect(resultToXlsx({ v: '#SPILL!', t: 1 })).toBe('#SPILL!');
  });
});

describe('formulaToXlsx', () => {
  it('has the latest result, where there is one', () => {
    expect(formulaToXlsx('=A1', { v: 0.5, t: 2 }, same)).toEqual({ formula: 'A1', result: 0.5 });
    expect(formulaToXlsx('=A1', {}, same)).toEqual({ formula: 'A1' });
  });
});

describe('cutText', () => {
  it('cuts where Excel would refuse, between characters', () => {
    expect(cutText('a'.repeat(32_767))).toHaveLength(32_767);
    expect(cutText('a'.repeat(32_768))).toBe(`${'a'.repeat(32_766)}…`);
    expect(cutText(`${'a'.repeat(32_765)}😀😀`)).toBe(`${'a'.repeat(32_765)}…`);
  });
});

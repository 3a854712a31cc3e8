import { describe, expect, it } from '@jest/globals';
import { readTypedText } from '../../../host/univer/typed-text';

const read = (text: string) => readTypedText(text, 2026);

describe('readTypedText', () => {
  it.each([
    ['0,5', 0.5],
    ['12', 12],
    ['-3', -3],
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    [' 7 ', 7],
  ])('reads %s as a number with a decimal comma', (text, value) => {
    expect(read(text)).toEqual({ kind: 'number', value });
  });

  it.each([
    ['50%', 0.5, '0%'],
    ['82,5%', 0.825, '0.00%'],
  ])('reads %s as a percentage with its format', (text, value, format) => {
    expect(read(text)).toEqual({ kind: 'number', value, format });
  });

  it.each([
    ['01/02/2026', 2026, 1, 1],
    ['1/2', 2026, 1, 1],
    ['31-12-2025', 2025, 11, 31],
    ['5/6/24', 2024, 5, 5],
  ])('reads %s as a day, day before month', (text, year, month, day) => {
    expect(read(text)).toEqual({
      kind: 'date',
      date: new Date(year, month, day),
      format: 'dd/mm/yyyy',
    });
  });

  it.each(['33/33', '82/124', '31/02/2026', 'Có', '0.5', '3.10', '1//2', '≥100%', '=', '12 điểm'])(
    'leaves %s as text',
    (text) => {
      expect(read(text)).toEqual({ kind: 'text', text });
    },
  );

  it('takes an apostrophe in front as "this is text"', () => {
    expect(read("'1/2")).toEqual({ kind: 'text', text: '1/2' });
  });

  it('reads TRUE and FALSE as booleans', () => {
    expect(read('true')).toEqual({ kind: 'boolean', value: true });
    expect(read('FALSE')).toEqual({ kind: 'boolean', value: false });
  });

  it('reads an equals sign with something behind as a formula', () => {
    expect(read('=A1;')).toEqual({ kind: 'formula', formula: '=A1;' });
  });
});

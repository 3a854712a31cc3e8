import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { joinFormula, moveFormula, splitFormula } from '../../../xlsx/formulas/formula-parts';

const texts = (formula: string) =>
  splitFormula(formula).map((p) => (typeof p === 'string' ? p : 'REF'));

describe('splitFormula', () => {
  it.each([
    ['=SUM(A1:B2,$C$3)', ['=SUM(', 'REF', ',', 'REF', ')']],
    ['=A:A+1:2+$B:$C', ['=', 'REF', '+', 'REF', '+', 'REF']],
    ["='Cấu hình ''25'!A1&Tab!B2", ['=', 'REF', '&', 'REF']],
    ['=LOG10(2)&"A1"&Don_vi2&A1B&_A1', ['=LOG10(2)&"A1"&Don_vi2&A1B&_A1']],
    ['=CCHC_SCORE2(1.5)', ['=CCHC_SCORE2(1.5)']],
    ['=S1!Ten', ['=S1!Ten']],
  ])('%s', (formula, parts) => {
    expect(texts(formula)).toEqual(parts);
  });

  it('reads the sheet, the range and its signs', () => {
    expect(splitFormula("'[id]Cấu ''hình'!$A1:B$2")).toEqual([
      {
        sheetName: "Cấu 'hình",
        book: 'id',
        range: { startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 },
        form: { kind: 'area', fixed: [true, false, false, true], isQuoted: true },
      },
    ]);
  });
});

const part = fc.constantFrom(
  'A1',
  '$B$2:C9',
  '"A1"',
  "'Tab ''x'!A1",
  'Tab!$A:$B',
  '1:$3',
  'SUM(',
  ',',
  ')',
  '+',
  ' ',
  'Ten_1',
);

describe('joinFormula', () => {
  it('gives the formula back that was split', () => {
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const formula = `=${parts.join(' ')}`;
        expect(joinFormula(splitFormula(formula))).toBe(formula);
      }),
    );
  });
});

describe('moveFormula', () => {
  it.each([
    ['=A1+$A1+A$1+$A$1', 2, 3, '=D3+$A3+D$1+$A$1'],
    ['=SUM(A:A,2:3,$B:B)', 1, 1, '=SUM(B:B,3:4,$B:C)'],
    ['=Tab!A1&"A1"', 1, 0, '=Tab!A2&"A1"'],
    ['=A2', -2, 0, '=#REF!'],
    ['=XFD1', 0, 1, '=#REF!'],
  ])('moves %s by %i rows and %i columns to %s', (formula, rows, columns, moved) => {
    expect(moveFormula(formula, rows, columns)).toBe(moved);
  });
});

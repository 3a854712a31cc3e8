import { describe, expect, it } from '@jest/globals';
import { formatA1, parseA1 } from '../../../host/univer/a1-notation';
import type { LineShift } from '../../../host/univer/line-shift';
import { shiftFormula, shiftRange } from '../../../host/univer/line-shift';

const rows = (at: number, count: number): LineShift => ({ axis: 'row', at, count });
const columns = (at: number, count: number): LineShift => ({ axis: 'column', at, count });

describe('shiftRange', () => {
  it.each([
    ['inserted before', 'B2:C4', rows(0, 2), 'B4:C6'],
    ['inserted at its first line', 'B2:C4', rows(1, 1), 'B3:C5'],
    ['inserted inside', 'B2:C4', rows(2, 1), 'B2:C5'],
    ['inserted behind', 'B2:C4', rows(4, 1), 'B2:C4'],
    ['removed before', 'B2:C4', rows(0, -1), 'B1:C3'],
    ['removed at its start', 'B2:C4', rows(0, -2), 'B1:C2'],
    ['removed at its end', 'B2:C4', rows(3, -5), 'B2:C3'],
    ['removed altogether', 'B2:C4', rows(1, -3), undefined],
    ['columns inserted', 'B2:C4', columns(1, 1), 'C2:D4'],
    ['columns removed', 'B2:C4', columns(2, -1), 'B2:B4'],
    ['moved with all its lines', 'B2:C4', { ...columns(1, 2), to: 5 }, 'D2:E4'],
    ['moved over, from behind to before', 'B2:C4', { ...rows(8, 2), to: 0 }, 'B4:C6'],
    ['lines put into it', 'B2:C4', { ...rows(8, 2), to: 2 }, 'B2:C2 B5:C6'],
    ['lines taken out of it', 'B2:C5', { ...rows(2, 1), to: 9 }, 'B2:C4 B9:C9'],
    ['its own lines in another order', 'B2:C5', { ...rows(3, 1), to: 1 }, 'B2:C5'],
  ])('%s', (_, a1, shift, expected) => {
    const range = parseA1(a1, { rows: 100, columns: 100 });
    const moved = range ? shiftRange(range, shift) : [];
    expect(moved.map(formatA1).join(' ') || undefined).toBe(expected);
  });
});

describe('shiftFormula', () => {
  it.each([
    ['=$B2=1', columns(0, 1), '=$C2=1'],
    ['=SUM(A$1:B9)>0.5', rows(3, 2), '=SUM(A$1:B11)>0.5'],
    ['=AND(A1="A1",B1)', columns(1, 1), '=AND(A1="A1",C1)'],
    ["='Khác'!A1+A1", rows(0, 1), "='Khác'!A1+A2"],
    ['=A1+B2', rows(0, -1), '=#REF!+B1'],
    ['=A1+$B2', { ...columns(0, 1), to: 3 }, '=C1+$A2'],
  ])('%s', (formula, shift, expected) => {
    expect(shiftFormula(formula, shift)).toBe(expected);
  });
});

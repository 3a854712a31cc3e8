import { describe, expect, it } from '@jest/globals';
import { formatA1 } from '../../../host/univer/a1-notation';
import { formulaReferences } from '../../../host/univer/formula-references';

const none = new Map<string, string>();

describe('formulaReferences', () => {
  it.each([
    ['=A1+$B$2', ['A1', 'B2']],
    ['=SUM(A1:B3)', ['A1:B3']],
    ["='1 Chỉ đạo'!C4:D5*2", ['1 Chỉ đạo!C4:D5']],
    ["='It''s'!A1", ["It's!A1"]],
    ['=Mới!A1:B2', ['Mới!A1:B2']],
    ['="A1:B2"', []],
    ['=CCHC_SCORE(A1:B2,,C3)', ['A1:B2', 'C3']],
    ['=TRUE', []],
  ])('finds in %s', (formula, expected) => {
    const found = formulaReferences(formula, none).map(
      ({ sheetName, range }) => (sheetName ? `${sheetName}!` : '') + formatA1(range),
    );
    expect(found).toEqual(expected);
  });

  it('looks up named ranges', () => {
    const named = new Map([['BANDS', "'Cấu hình'!$A$1:$B$5"]]);
    const [reference] = formulaReferences('=CCHC_GRADE(A1,bands)', named).slice(1);
    expect(reference?.sheetName).toBe('Cấu hình');
  });

  it('takes whole columns and rows as far as any sheet goes', () => {
    const [columns, rows] = formulaReferences('=COUNTA(A:B)+COUNTA(2:3)', none);
    expect(columns?.range).toMatchObject({ startRow: 0, startColumn: 0, endColumn: 1 });
    expect(rows?.range).toMatchObject({ startRow: 1, endRow: 2, startColumn: 0 });
  });
});

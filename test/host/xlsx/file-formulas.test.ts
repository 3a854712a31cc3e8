import { describe, expect, it } from '@jest/globals';
import { createFormulaReader, createFormulaWriter } from '../../../host/xlsx/file-formulas';

const NONE = new Map<string, string>();

describe('createFormulaWriter', () => {
  it.each([
    ['=XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['=sum(FILTER(A1:A3,B1:B3),"FILTER(")', 'sum(_xlfn._xlws.FILTER(A1:A3,B1:B3),"FILTER(")'],
    ['=\'[id]Tab 1\'!A1&[id]Tab!A1&"[x]"', '\'Tab 1\'!A1&Tab!A1&"[x]"'],
  ])('writes %s as %s', (formula, stored) => {
    expect(createFormulaWriter(NONE)(formula)).toBe(stored);
  });

  it('names tabs as the file calls them', () => {
    const write = createFormulaWriter(new Map([['a/b', 'a_b']]));
    expect(write("='a/b'!A1&\"'a/b'!A1\"&A1")).toBe("'a_b'!A1&\"'a/b'!A1\"&A1");
  });
});

describe('createFormulaReader', () => {
  it('takes the prefixes away, but not out of texts', () => {
    const read = createFormulaReader(NONE);
    expect(read('_xlfn._xlws.SORT(A1,"_xlfn.")')).toBe('SORT(A1,"_xlfn.")');
  });

  it.each(['A', '[', "'", '"', '(', 'A1:', '_xlfn.'])(
    'reads a formula of three hundred thousand times %s in one go',
    (unit) => {
      const read = createFormulaReader(new Map([['Tab', 'Trang']]));
      expect(typeof read(unit.repeat(300_000))).toBe('string');
    },
  );

  it('gives functions that LibreOffice does not know their capitals back', () => {
    expect(createFormulaReader(NONE)('xlookup(A1,"xlookup(")+mine(1)')).toBe(
      'XLOOKUP(A1,"xlookup(")+mine(1)',
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { createFormulaReader, createFormulaWriter } from '../../../host/xlsx/file-formulas';

describe('createFormulaWriter', () => {
  it('leaves out the name of the workbook, but not in texts', () => {
    const write = createFormulaWriter(new Map(), 'id');
    expect(write('=\'[id]Tab 1\'!A1&[id]Tab!A1&"[x]"')).toBe('\'Tab 1\'!A1&Tab!A1&"[x]"');
  });

  it('leaves the name of any other workbook, which must not become a reference into ours', () => {
    const write = createFormulaWriter(new Map([['Tab', 'Trang']]), 'id');
    expect(write("=[1]Tab!A1+'[id2]Tab'!A1+[id~3]Tab!A1+Tab!A1")).toBe(
      "'[1]Tab'!A1+'[id2]Tab'!A1+Trang!A1+Trang!A1",
    );
  });

  it('names tabs as the file calls them', () => {
    const write = createFormulaWriter(new Map([['a/b', 'a_b']]), 'id');
    expect(write("='a/b'!A1&\"'a/b'!A1\"&A1")).toBe("'a_b'!A1&\"'a/b'!A1\"&A1");
  });
});

describe('createFormulaReader', () => {
  it.each(['A', '[', "'", '"', '(', 'A1:'])(
    'reads a formula of three hundred thousand times %s in one go',
    (unit) => {
      const read = createFormulaReader(new Map([['Tab', 'Trang']]));
      expect(typeof read(unit.repeat(300_000))).toBe('string');
    },
  );
});

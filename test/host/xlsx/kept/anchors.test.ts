import { describe, expect, it } from '@jest/globals';
import { createAnchorReader, createAnchorWriter } from '../../../../host/xlsx/kept/anchors';

const CELL = { startRow: 1, startColumn: 2, endRow: 1, endColumn: 2 };

describe('createAnchorWriter', () => {
  it('names equal positions once, hidden, by the names of tabs in the file', () => {
    const writer = createAnchorWriter(new Map([['a/b', 'a_b']]));
    expect(writer.anchor('a/b', CELL, 'cell')).toBe('_cchc_1');
    expect(writer.anchor('a/b', CELL, 'columns')).toBe('_cchc_2');
    expect(writer.anchor('a/b', CELL, 'cell')).toBe('_cchc_1');
    expect(writer.names()).toMatchObject([
      { name: '_cchc_1', text: "'a_b'!$C$2", isHidden: true },
      { name: '_cchc_2', text: "'a_b'!$C:$C", isHidden: true },
    ]);
  });
});

describe('createAnchorReader', () => {
  const reader = (text: string, sheetIndex?: number) =>
    createAnchorReader([{ name: '_CCHC_1', text, sheetIndex }])('_cchc_1');

  it('gives the position of today', () => {
    expect(reader("'Tab'!$C$2")).toMatchObject({ sheetName: 'Tab', range: CELL });
  });

  it('reads whole columns as LibreOffice may write them', () => {
    expect(reader("'Tab'!$C$1:$C$1048576")?.range).toEqual(reader("'Tab'!$C:$C")?.range);
  });

  it('knows a tab that is called as a deleted place is', () => {
    expect(reader("'#REF!'!$C$2")).toMatchObject({ sheetName: '#REF!', range: CELL });
  });

  it.each(['#REF!', "'Tab'!#REF!", '', '1+1'])('gives nothing for %j', (text) => {
    expect(reader(text)).toBeUndefined();
  });

  it('passes over the names of copied tabs', () => {
    expect(reader("'Tab (2)'!$C$2", 3)).toBeUndefined();
  });
});

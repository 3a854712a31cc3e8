import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  columnIndex,
  columnName,
  formatA1,
  overlap,
  parseA1,
} from '../../../host/univer/a1-notation';

const size = { rows: 100, columns: 26 };

describe('parseA1', () => {
  it.each([
    ['B3', 'B3'],
    ['$B$3:C4', 'B3:C4'],
    ['C4:B3', 'B3:C4'],
    ['A:C', 'A1:C100'],
    ['2:4', 'A2:Z4'],
    ['A98:A', 'A98:A100'],
  ])('reads %s as %s', (text, expected) => {
    const range = parseA1(text, size);
    expect(range && formatA1(range)).toBe(expected);
  });

  it.each(['', 'A', '3', 'A0', 'A1:B2:C3', 'tab!A1', 'ABCD1'])('finds no range in "%s"', (text) => {
    expect(parseA1(text, size)).toBeUndefined();
  });
});

describe('columnName', () => {
  it('is undone by columnIndex', () => {
    fc.assert(
      fc.property(fc.nat(18_000), (column) => {
        expect(columnIndex(columnName(column))).toBe(column);
      }),
    );
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});

describe('overlap', () => {
  const area = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
    startRow,
    startColumn,
    endRow,
    endColumn,
  });

  it('is the common part, or nothing', () => {
    expect(overlap(area(0, 0, 5, 5), area(3, 4, 9, 9))).toEqual(area(3, 4, 5, 5));
    expect(overlap(area(0, 0, 1, 1), area(2, 0, 3, 1))).toBeUndefined();
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellRange } from '../../../host/univer/a1-notation';
import { rectangles, uncovered } from '../../../host/univer/rectangles';

function cellsOf(range: CellRange): string[] {
  const found: string[] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let c = range.startColumn; c <= range.endColumn; c++) found.push(`${row}:${c}`);
  }
  return found;
}

describe('rectangles', () => {
  it('covers a block with one rectangle', () => {
    const cells = [1, 2, 3].flatMap((row) => [4, 5].map((column) => ({ row, column })));
    expect(rectangles(cells)).toEqual([{ startRow: 1, endRow: 3, startColumn: 4, endColumn: 5 }]);
  });

  it('covers every cell exactly once', () => {
    const cell = fc.record({ row: fc.nat(6), column: fc.nat(6) });
    const cells = fc
      .uniqueArray(cell, { selector: ({ row, column }) => row * 10 + column })
      .map((list) => list.sort((a, b) => a.row - b.row || a.column - b.column));
    fc.assert(
      fc.property(cells, (list) => {
        const covered = rectangles(list).flatMap(cellsOf);
        expect(covered.sort()).toEqual(list.map(({ row, column }) => `${row}:${column}`).sort());
      }),
    );
  });
});

describe('uncovered', () => {
  it('is every cell of the range that is in no hole, once', () => {
    const range = fc
      .record({ row: fc.nat(5), column: fc.nat(5), rows: fc.nat(3), columns: fc.nat(3) })
      .map(({ row, column, rows, columns }) => ({
        startRow: row,
        endRow: row + rows,
        startColumn: column,
        endColumn: column + columns,
      }));
    fc.assert(
      fc.property(range, fc.array(range, { maxLength: 4 }), (whole, holes) => {
        const taken = new Set(holes.flatMap(cellsOf));
        const left = cellsOf(whole).filter((cell) => !taken.has(cell));
        expect(uncovered(whole, holes).flatMap(cellsOf).sort()).toEqual(left.sort());
      }),
    );
  });
});

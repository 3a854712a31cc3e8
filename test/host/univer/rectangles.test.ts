import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rectangles } from '../../../host/univer/rectangles';

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
        const covered = rectangles(list).flatMap((r) => {
          const found: string[] = [];
          for (let row = r.startRow; row <= r.endRow; row++) {
            for (let c = r.startColumn; c <= r.endColumn; c++) found.push(`${row}:${c}`);
          }
          return found;
        });
        expect(covered.sort()).toEqual(list.map(({ row, column }) => `${row}:${column}`).sort());
      }),
    );
  });
});

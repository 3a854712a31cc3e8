/** Ranges are joined as Univer joins them, and where Univer would take minutes, at once. */
import { describe, expect, it } from '@jest/globals';
import { Rectangle } from '@univerjs/core';
import fc from 'fast-check';
import type { CellRange } from '../../../host/univer/a1-notation';
import { areDisjoint, joinRanges } from '../../../host/univer/join-ranges';

const range = fc
  .record({ row: fc.nat(6), column: fc.nat(6), rows: fc.nat(3), columns: fc.nat(3) })
  .map(({ row, column, rows, columns }) => ({
    startRow: row,
    endRow: row + rows,
    startColumn: column,
    endColumn: column + columns,
  }));
const sorted = (ranges: readonly CellRange[]) =>
  ranges.map((r) => [r.startRow, r.startColumn, r.endRow, r.endColumn].join()).sort();

describe('joinRanges', () => {
  it('gives the ranges of Univer', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 7 }), (ranges) => {
        const theirs = Rectangle.mergeRanges(ranges.map((each) => ({ ...each })));
        expect(sorted(joinRanges(ranges))).toEqual(sorted(theirs));
      }),
    );
  });

  it('takes a diagonal of 20,000 ranges, of which Univer would look at 800 million cells', () => {
    const diagonal = Array.from({ length: 20_000 }, (_, i) => ({
      ...{ startRow: 2 * i, endRow: 2 * i, startColumn: 2 * i, endColumn: 2 * i },
    }));
    expect(joinRanges(diagonal)).toHaveLength(20_000);
  });
});

it('areDisjoint: no cell in common', () => {
  fc.assert(
    fc.property(range, range, (a, b) => {
      expect(areDisjoint([a], [b])).toBe(!Rectangle.intersects(a, b));
    }),
  );
});

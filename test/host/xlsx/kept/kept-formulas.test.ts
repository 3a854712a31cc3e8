import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createAnchorReader, createAnchorWriter } from '../../../../host/xlsx/kept/anchors';
import {
  isKeptFormula,
  keepFormula,
  restoreFormula,
  spilledRanges,
} from '../../../../host/xlsx/kept/kept-formulas';

describe('isKeptFormula', () => {
  it.each([
    ['=CCHC_SCORE(A1)', false, true],
    ['=1+cchc_total(A1)', false, true],
    ['=LET(x,1,x)', false, true],
    ['=SUM(A1)', true, true],
    ['=SUM(A1)', false, false],
    ['=OUTLET(1)', false, false],
  ])('%s, spilled %p: %p', (formula, isSpilled, isKept) => {
    expect(isKeptFormula(formula, isSpilled)).toBe(isKept);
  });
});

/** Writes a formula on `Tab`, lets `move` change the positions of its names, and reads it back. */
function roundTrip(formula: string, move: (text: string) => string, tab = 'Tab'): string {
  const writer = createAnchorWriter(new Map());
  const kept = keepFormula('Tab', 0, 0, formula, writer);
  const names = writer.names().map((name) => ({ ...name, text: move(name.text) }));
  return restoreFormula(kept, tab, createAnchorReader(names));
}

describe('restoreFormula', () => {
  it('gives the formula back where nothing moved', () => {
    const formula = '=CCHC_SCORE(J5:AA9,$C5:$C$9,\'Cấu hình\'!B1,A:A,2:3,"A1",LOG10(2))';
    expect(roundTrip(formula, (text) => text)).toBe(formula);
  });

  it('follows references that moved or grew, each with its own signs', () => {
    const grown = (text: string) => text.replace('$A$2:$B$3', '$A$4:$B$9');
    expect(roundTrip('=CCHC_X(A2:B3,$A2:B$3,C1)', grown)).toBe('=CCHC_X(A4:B9,$A4:B$9,C1)');
  });

  it('names the tab where cells were moved to another, or the tab was renamed', () => {
    const moved = (text: string) => text.replace("'Tab'", "'Tab mới'");
    expect(roundTrip('=CCHC_X(A1)', moved)).toBe("=CCHC_X('Tab mới'!A1)");
    expect(roundTrip('=CCHC_X(A1,Tab!A1)', moved, 'Tab mới')).toBe("=CCHC_X(A1,'Tab mới'!A1)");
  });

  it('has #REF! where the cells were deleted', () => {
    expect(roundTrip('=CCHC_X(A1,Khác!B2)', () => '#REF!')).toBe('=CCHC_X(#REF!,#REF!)');
  });
});

describe('spilledRanges', () => {
  it('covers just the spilled cells, each once', () => {
    const position = fc.tuple(fc.nat(6), fc.nat(6));
    fc.assert(
      fc.property(fc.uniqueArray(position, { selector: String }), (positions) => {
        const spilled: Record<string, Record<string, object> | undefined> = {};
        for (const [row, column] of positions) (spilled[row] ??= {})[column] = {};
        const covered = spilledRanges(spilled as Parameters<typeof spilledRanges>[0]).flatMap(
          (range) => {
            const cells: string[] = [];
            for (let row = range.startRow; row <= range.endRow; row += 1)
              for (let column = range.startColumn; column <= range.endColumn; column += 1)
                cells.push(`${row},${column}`);
            return cells;
          },
        );
        expect(covered.sort()).toEqual(positions.map(String).sort());
      }),
    );
  });

  it('joins a block into one range', () => {
    const row = { 3: {}, 4: {}, 5: {} };
    expect(spilledRanges({ 9: row, 10: row, 8: row })).toEqual([
      { startRow: 8, startColumn: 3, endRow: 10, endColumn: 5 },
    ]);
  });
});

/** However places overlap, the later style holds; and each value of a look costs few calls. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseA1 } from '../../../../host/univer/a1-notation';
import { applyStyles } from '../../../../src/apps-script/new-tab/apply-style';
import { areaOf } from '../../../../src/tabs/plan/a1';
import type { CellStyle, TabPlan } from '../../../../src/tabs/plan/tab-plan';

type Styles = TabPlan['styles'];

/** A sheet that remembers who was painted last, and counts. */
function paintedSheet() {
  const colors = new Map<string, string>();
  let calls = 0;
  const sheet = {
    getRangeList: (names: readonly string[]) => ({
      setBackground: (color: string) => {
        calls += 1;
        for (const name of names) {
          const area = parseA1(name, { rows: 9, columns: 9 });
          if (area === undefined) throw new Error(name);
          for (let row = area.startRow; row <= area.endRow; row++) {
            for (let column = area.startColumn; column <= area.endColumn; column++) {
              colors.set(`${row}:${column}`, color);
            }
          }
        }
      },
    }),
  };
  return {
    colors,
    calls: () => calls,
    sheet: sheet as never,
  };
}

const side = fc.integer({ min: 1, max: 4 });
const styled = fc.record({
  area: fc.tuple(side, side, side, side).map((sides) => areaOf(...sides)),
  style: fc.constantFrom<CellStyle>({ background: 'red' }, { background: 'blue' }, {}),
});

describe('the looks of a plan', () => {
  it('end as if each style had been laid on by itself, one after the other', () => {
    fc.assert(
      fc.property(fc.array(styled, { maxLength: 8 }), (styles) => {
        const [together, apart] = [paintedSheet(), paintedSheet()];
        applyStyles(together.sheet, styles);
        for (const style of styles) applyStyles(apart.sheet, [style]);
        expect(together.colors).toEqual(apart.colors);
        expect(together.calls()).toBeLessThanOrEqual(apart.calls());
      }),
    );
  });

  it('cost one call per value where no place lies over another', () => {
    const { sheet, calls } = paintedSheet();
    const rows: Styles = Array.from({ length: 8 }, (_, i) => ({
      area: areaOf(i + 1, 1, 1, 3),
      style: { background: i % 2 === 0 ? 'red' : 'blue' },
    }));
    applyStyles(sheet, rows);
    expect(calls()).toBe(2);
  });
});

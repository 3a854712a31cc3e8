import { describe, expect, it } from '@jest/globals';
import { compileHighlight } from '../../../../host/univer/highlights/highlight-formula';
import type { HighlightValue } from '../../../../host/univer/highlights/highlight-value';
import { toEngineFormula } from '../../../../host/univer/formula-language';
import { groupHighlights } from '../../../../src/tabs/plan/group-aids';
import { freshGroupLayout } from '../../../../src/tabs/plan/group-layout';
import { inScript, scriptHost, TAB } from '../../script-host';

type Row = readonly HighlightValue[];

/** What the formula gives for a cell so many rows and columns from the rule's first one. */
function valueIn(formula: string, cells: readonly Row[], rows = 0, columns = 0): HighlightValue {
  const compiled = compileHighlight(toEngineFormula(formula));
  if (!compiled) throw new Error(`not compiled: ${formula}`);
  const cell = (r: number, c: number): HighlightValue => {
    const row = cells[r] ?? [];
    return c < row.length ? row[c] : null;
  };
  return compiled({ rows, columns, cell });
}

describe('compileHighlight', () => {
  it.each<[string, HighlightValue, boolean]>([
    ['=A1=0', null, true],
    ['=A1=""', null, true],
    ['=A1=""', 0, false],
    ['=A1="kps"', 'KPS', true],
    ['=A1<>"x"', 1, true],
    ['=A1=1', '1', false],
    ['=A1<"a"', 5, true],
    ['=A1>5', true, true],
    ['=LEN(A1)=0', null, true],
    ['=LEN(A1)=4', 0.25, true],
    ['=LEFT(A1;1)="⚠"', '⚠ chưa đọc được', true],
    ['=RIGHT(A1;2)="ab"', 'xab', true],
    ['=ISNUMBER(A1)', 2, true],
    ['=ISNUMBER(A1)', '2', false],
    ['=ISTEXT(A1)', 'a', true],
    ['=ISBLANK(A1)', null, true],
    ['=EXACT(A1;"a")', 'A', false],
    ['=NOT(A1)', false, true],
    ['=OR(A1>2;A1<1)', 0, true],
    ['=AND(A1>0;A1<=2,5)', 2.5, true],
    ['=A1*2+1=-A1+7', 2, true],
    ['=A1&"%"="5%"', 5, true],
    ['=(A1-1)/2=1', 3, true],
    ['=A1<>-1', -1, false],
  ])('%s where the cell holds %s is %s', (formula, cell, expected) => {
    expect(valueIn(formula, [[cell]])).toBe(expected);
  });

  it('moves relative references with the cell and keeps the fixed ones', () => {
    const cells: Row[] = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    expect(valueIn('=A1', cells, 2, 1)).toBe(6);
    expect(valueIn('=$A1', cells, 2, 1)).toBe(5);
    expect(valueIn('=A$1', cells, 2, 1)).toBe(2);
    expect(valueIn('=$A$1', cells, 2, 1)).toBe(1);
  });

  it('gives an error where a cell holds one, except to those who ask what it is', () => {
    expect(valueIn('=A1>0', [[undefined]])).toBeUndefined();
    expect(valueIn('=AND(TRUE;A1)', [[undefined]])).toBeUndefined();
    expect(valueIn('=NOT(ISNUMBER(A1))', [[undefined]])).toBe(true);
    expect(valueIn('=1/A1', [[0]])).toBeUndefined();
    expect(valueIn('=A1+1', [['a']])).toBeUndefined();
  });

  it.each([
    '=SUM(A1:A3)>0',
    "='Sheet 2'!A1>0",
    '=VLOOKUP(A1;B1:C2;2)',
    '=toString(A1)',
    '=Vung',
    '=A1+',
    '=(A1',
    '={1;2}',
    '=A1 A2',
  ])('leaves %s to the engine', (formula) => {
    expect(compileHighlight(toEngineFormula(formula))).toBeUndefined();
  });

  it('compiles every rule of a group tab, and agrees with the formula engine about each state of a cell', async () => {
    const rules = groupHighlights(freshGroupLayout('1', 1, 1)).map(({ formula }) => formula);
    const states = [0, 1, 0.5, 'KPS', '⚠ không đọc được', ''] as const;
    // Row 1 of the tab under test: method in D, maximum in C, self in J, appraised in K, score in L.
    const rowOf = (score: (typeof states)[number]) =>
      ['1.1', 'Kế hoạch', 1, 'Có/Không', '', '', '', '', '', 'Có', 'Không', score] as const;
    const host = await scriptHost();
    const first = freshGroupLayout('1', 1, 1).firstRow;
    await inScript(
      host,
      (gas, rows: unknown[][], row: number, formulas: string[]) => {
        const sheet = gas.SpreadsheetApp.getActiveSheet();
        sheet.getRange(row, 1, rows.length, rows[0]?.length ?? 0).setValues(rows);
        formulas.forEach((formula, i) => {
          rows.forEach((_, r) => {
            const moved = formula.replace(/(\$?[A-Z])(\d+)/g, (__, c: string) => `${c}${row + r}`);
            sheet.getRange(row + r, 14 + i).setFormula(moved);
          });
        });
      },
      states.map((state) => [...rowOf(state)]),
      first,
      rules,
    );
    await host.settled();
    const engine = host.values(TAB, `N${first}:S${first + states.length - 1}`);
    const ours = states.map((_, r) =>
      rules.map((formula) =>
        valueIn(
          formula,
          [
            ...Array.from({ length: first - 1 }, (): Row => []),
            ...states.map((state): Row => rowOf(state).map((cell) => (cell === '' ? null : cell))),
          ],
          r,
        ),
      ),
    );
    expect(ours).toEqual(engine);
  });
});

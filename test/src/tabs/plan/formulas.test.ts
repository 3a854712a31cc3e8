import { describe, expect, it } from '@jest/globals';
import { areaOf, type Area } from '../../../../src/tabs/plan/a1';
import { plansOf, tabOf } from '../../../../src/tabs';
import type { RoundTabs } from '../../../../src/tabs/plan/tab';
import { scoreFormula, standingsFormula } from '../../../../src/tabs/plan/formulas';
import { blockArea } from '../../../../src/tabs/plan/group-layout';
import { groupHighlights } from '../../../../src/tabs/plan/group-aids';
import { sampleRoundOf, SMALL_ROUND } from '../../../golden/small-round';

/** As setup makes them; a tab on request may have what formulas it likes. */
const plansOfSetup = (round: RoundTabs) =>
  plansOf(round).filter(({ role }) => tabOf(role)?.isOnRequest !== true);

/** Every formula of a whole workbook, highlight rules included. */
function formulasFor(unitCount: number): readonly string[] {
  const plans = plansOfSetup(sampleRoundOf(unitCount));
  return plans.flatMap(({ formulas, highlights }) =>
    [...formulas, ...highlights].map(({ formula }) => formula),
  );
}

/** A formula without its texts and sheet names, which may hold anything. */
const bare = (formula: string) =>
  formula.replace(/"[^"]*"/g, '""').replace(/'(?:[^']|'')*'/g, "''");

const callsOf = (formulas: readonly string[]) =>
  formulas.flatMap((formula) => bare(formula).match(/CCHC_[A-Z]+/g) ?? []);

describe.each([18, 168])('the formulas of a workbook of %d units', (unitCount) => {
  const formulas = formulasFor(unitCount);

  it('call custom functions 10 times: once per group tab, once for each table', () => {
    const counts = new Map<string, number>();
    for (const name of callsOf(formulas)) counts.set(name, (counts.get(name) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      CCHC_SCORE: 8,
      CCHC_STANDINGS: 1,
      CCHC_LOSSES: 1,
    });
  });

  it('look nothing up and take nothing from each other', () => {
    const spilled = plansOfSetup(sampleRoundOf(unitCount)).flatMap(({ formulas: own }) => own);
    const functions = spilled.flatMap(({ formula }) => bare(formula).match(/[A-Z_]+(?=\()/g) ?? []);
    expect([...new Set(functions)].sort()).toEqual([
      'CCHC_LOSSES',
      'CCHC_SCORE',
      'CCHC_STANDINGS',
      'HSTACK',
      'VSTACK',
    ]);
    expect(spilled.filter(({ formula }) => /'(?:Xếp hạng|Điểm trừ)'!/.test(formula))).toEqual([]);
  });

  it('read in every locale: no comma, no decimal literal, no number but whole ones', () => {
    expect(formulas.filter((formula) => /,|\d\.\d|\\|\{/.test(bare(formula)))).toEqual([]);
  });

  it('have their brackets closed and stay far below the 50,000 characters of a cell', () => {
    const opened = (text: string) => text.split('(').length - text.split(')').length;
    expect(formulas.filter((formula) => opened(bare(formula)) !== 0)).toEqual([]);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(5000);
  });
});

describe('the formulas of a small workbook', () => {
  it('take no cell that another of them fills, so that none waits', () => {
    const { layouts } = SMALL_ROUND;
    const filled = [
      ...layouts.map((layout) => [layout.sheetName, blockArea(layout, 'score')] as const),
      ...(['Xếp hạng', 'Điểm trừ'] as const).map((name) => [name, areaOf(6, 1, 1000, 26)] as const),
    ];
    const taken = plansOf(SMALL_ROUND).flatMap(({ name, formulas: own }) =>
      own.flatMap(({ formula }) => references(formula, name)),
    );
    expect(taken.length).toBeGreaterThan(40);
    const shared = taken.filter((reference) =>
      filled.some(([sheet, area]) => reference.sheet === sheet && overlaps(reference.area, area)),
    );
    expect(shared).toEqual([]);
  });
});

const REFERENCE = /(?:'((?:[^']|'')+)'!)?\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?/g;

function references(formula: string, own: string) {
  return [...formula.matchAll(REFERENCE)].map(
    ([, sheet = own, left = '', top, right = left, bottom = top]) => ({
      sheet,
      area: areaOf(
        Number(top),
        columnOf(left),
        Number(bottom) - Number(top) + 1,
        columnOf(right) - columnOf(left) + 1,
      ),
    }),
  );
}

const columnOf = (letters: string) =>
  Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

describe('scoreFormula', () => {
  it('refers to what is typed, to Cấu hình, and to the names of the units on Đơn vị and above the blocks', () => {
    expect(SMALL_ROUND.layouts.map((layout) => scoreFormula(layout, SMALL_ROUND))[1]).toBe(
      "=CCHC_SCORE($J$6:$K$7;$C$6:$C$7;$D$6:$D$7;$E$6:$E$7;$F$6:$F$7;$L$6:$M$7;$A$6:$A$7;HSTACK('Cấu hình'!$D$4:$D$21;'Cấu hình'!$B$4:$B$21);HSTACK('Đơn vị'!$B$6:$B$205;'Đơn vị'!$C$6:$C$205);VSTACK($J$5:$K$5;$L$5:$M$5;$N$5:$O$5))",
    );
  });
});

describe('standingsFormula', () => {
  it('stacks no tabs where there is one group', () => {
    const round = { ...SMALL_ROUND, layouts: SMALL_ROUND.layouts.slice(1) };
    const formula = standingsFormula(round, areaOf(4, 1, 1, 21));
    expect(formula).toMatch(/^=CCHC_STANDINGS\('2 Thể chế'!\$J\$6:\$K\$7;/);
    expect(formula).toMatch(
      /;HSTACK\('Cấu hình'!\$A\$24:\$B\$31;'Cấu hình'!\$C\$24:\$C\$31\);'Cấu hình'!\$B\$9;\$A\$4:\$U\$4\)$/,
    );
  });
});

describe('groupHighlights', () => {
  it('names each state relative to the first cell of its block', () => {
    const [layout] = SMALL_ROUND.layouts;
    expect(layout && groupHighlights(layout).map(({ formula }) => formula)).toEqual([
      '=LEFT(N6)="⚠"',
      '=N6="KPS"',
      '=($D6<>"")*(LEN(N6)=0)',
      '=ISNUMBER(N6)*(N6=0)*($C6>0)',
      '=($D6<>"")*ISNUMBER(N6)*(N6>0)*(N6<$C6)',
      '=(L6<>"")*(L6<>J6)',
    ]);
  });

  it('has no separators, which each locale reads in its own way', () => {
    const [layout] = SMALL_ROUND.layouts;
    const formulas = layout ? groupHighlights(layout).map(({ formula }) => formula) : [];
    expect(formulas.filter((formula) => /[;,]/.test(formula))).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { plansOf } from '../../../../src/tabs';
import { scoreFormula, summaryFormula } from '../../../../src/tabs/plan/formulas';
import { groupHighlights } from '../../../../src/tabs/plan/group-aids';
import { sampleRoundOf, SMALL_ROUND } from '../../../golden/small-round';

/** Every formula of a whole workbook, highlight rules included. */
function formulasFor(unitCount: number): readonly string[] {
  const plans = plansOf(sampleRoundOf(unitCount));
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

  it('call custom functions 13 times, once per block', () => {
    const counts = new Map<string, number>();
    for (const name of callsOf(formulas)) counts.set(name, (counts.get(name) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      CCHC_SCORE: 9,
      CCHC_SUMMARY: 1,
      CCHC_RANKING: 1,
      CCHC_WHY: 1,
      CCHC_DEDUCTIONS: 1,
    });
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

describe('scoreFormula', () => {
  it('refers to the appraisals, the codes and the decimals', () => {
    const { layouts, settingsLayout } = SMALL_ROUND;
    expect(layouts.map((layout) => scoreFormula(layout, settingsLayout))[1]).toBe(
      "=CCHC_SCORE($J$6:$K$7;$C$6:$C$7;$D$6:$D$7;$E$6:$E$7;$F$6:$F$7;$L$6:$M$7;$A$6:$A$7;'Cấu hình'!$B$8)",
    );
  });
});

describe('summaryFormula', () => {
  it('stacks nothing where there is one group', () => {
    const { layouts, settingsLayout } = SMALL_ROUND;
    const formula = summaryFormula(layouts.slice(1), settingsLayout);
    expect(formula).not.toContain('VSTACK');
    expect(formula).toMatch(/^=CCHC_SUMMARY\('2 Thể chế'!\$N\$6:\$O\$7;/);
  });
});

describe('groupHighlights', () => {
  it('names each state relative to the first cell of its block', () => {
    const [layout] = SMALL_ROUND.layouts;
    expect(layout && groupHighlights(layout).map(({ formula }) => formula)).toEqual([
      '=LEFT(N6;1)="⚠"',
      '=N6="KPS"',
      '=AND($D6<>"";LEN(N6)=0)',
      '=AND(ISNUMBER(N6);N6=0;$C6>0)',
      '=AND($D6<>"";ISNUMBER(N6);N6>0;N6<$C6)',
      '=AND(L6<>"";L6<>J6)',
    ]);
  });
});

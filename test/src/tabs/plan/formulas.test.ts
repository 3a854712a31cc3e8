import { describe, expect, it } from '@jest/globals';
import { groupsOf } from '../../../../src/catalogue/groups-of';
import { scoreFormula, summaryFormula } from '../../../../src/tabs/plan/formulas';
import { groupHighlights } from '../../../../src/tabs/plan/group-highlights';
import { deductionsTab } from '../../../../src/tabs/deductions-tab';
import { groupTab } from '../../../../src/tabs/group-tab';
import { rankingTab } from '../../../../src/tabs/ranking-tab';
import { sampleRoundOf, SMALL_ROUND, sourcesOf } from '../../../golden/small-round';

/** Every formula of a whole workbook, highlight rules included. */
function formulasFor(unitCount: number): readonly string[] {
  const round = sampleRoundOf(unitCount);
  const sources = sourcesOf(round);
  const plans = [
    ...groupsOf(round.set).map((group) =>
      groupTab(group, round.units, round.settings.decimals, sources.settingsLayout),
    ),
    rankingTab(sources),
    deductionsTab({ ...sources, componentCount: 63 }),
  ];
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
    const { layouts, settingsLayout } = sourcesOf(SMALL_ROUND);
    expect(layouts.map((layout) => scoreFormula(layout, settingsLayout))[1]).toBe(
      "=CCHC_SCORE($J$5:$K$6;$C$5:$C$6;$D$5:$D$6;$E$5:$E$6;$F$5:$F$6;$L$5:$M$6;$A$5:$A$6;'Cấu hình'!$B$8)",
    );
  });
});

describe('summaryFormula', () => {
  it('stacks nothing where there is one group', () => {
    const { layouts, settingsLayout } = sourcesOf(SMALL_ROUND);
    const formula = summaryFormula(layouts.slice(1), settingsLayout);
    expect(formula).not.toContain('VSTACK');
    expect(formula).toMatch(/^=CCHC_SUMMARY\('2 Thể chế'!\$N\$5:\$O\$6;/);
  });
});

describe('groupHighlights', () => {
  it('names each state relative to the first cell of its block', () => {
    const [layout] = sourcesOf(SMALL_ROUND).layouts;
    expect(layout && groupHighlights(layout).map(({ formula }) => formula)).toEqual([
      '=LEFT(N5;1)="⚠"',
      '=N5="KPS"',
      '=AND($D5<>"";LEN(N5)=0)',
      '=AND(ISNUMBER(N5);N5=0;$C5>0)',
      '=AND($D5<>"";ISNUMBER(N5);N5>0;N5<$C5)',
      '=AND(L5<>"";L5<>J5)',
    ]);
  });
});

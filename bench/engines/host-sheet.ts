/**
 * Scoring in a sheet of the local host, with the real bundle: per cell, as people write formulas when they drag one down
 * and across, or one formula for the whole block. Totals, indexes and ranks are built-in functions below the scores.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHost, type Host } from '../../host/runtime/open-host';
import { criterionTree } from '../../src/core/criterion-tree';
import type { Round } from '../../src/core/score-round';
import { EXCLUDED_MARK, VOCABULARY } from '../../src/text/vocabulary';
import { areaName, areaNameFixed, areaOf, type Area } from '../../src/tabs/plan/a1';
import { projectRoot } from '../../tools/project-root.mjs';
import type { Standing } from '../engine';

type Row = readonly (string | number)[];

/** What a script of somebody's own would do. */
const HANDS = `
function prepareSheet(columns, text) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  const missing = columns - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  sheet.getRange(text).setNumberFormat('@');
}
function writeValues(a1, values) {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(a1).setValues(values);
}
function writeFormulas(a1, formulas) {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(a1).setFormulas(formulas);
}
`;

/** How the scores come about: the formulas of the score block, by row and unit. */
export type ScoreFormulas = (layout: HostLayout) => readonly (readonly string[])[];

interface HostLayout {
  readonly leaves: readonly Round['rows'][number][];
  readonly unitCount: number;
  readonly self: Area;
  readonly appraised: Area;
  readonly scores: Area;
  /** Maximum, method, scale, what happens where nothing arose: columns of this height. */
  readonly rule: readonly Area[];
}

export interface HostSheet {
  readonly standings: readonly Standing[];
  /** Custom-function calls of one run. */
  readonly calls: number;
  /** All results typed again, until every formula is settled. */
  readonly fill: () => Promise<void>;
  readonly close: () => void;
}

export async function openHostSheet(round: Round, formulas: ScoreFormulas): Promise<HostSheet> {
  const code = readFileSync(join(projectRoot, 'dist/Code.js'), 'utf8');
  const host = await openHost({ code: code + HANDS });
  const layout = layoutOf(round);
  await writeSheet(host, layout, formulas);
  const results = layout.leaves.map(({ selfAssessed }) => selfAssessed);
  const fill = async () => {
    await host.run('writeValues', areaName(layout.self), results);
  };
  host.resetCounters();
  await fill();
  const [name = ''] = host.sheetNames;
  return {
    standings: standingsIn(host.values(name, areaName(figureArea(layout)))),
    calls: host.counters.customFunctionCalls,
    fill,
    close: () => {
      host.dispose();
    },
  };
}

const RULE_COLUMNS = 4;

function layoutOf({ rows, unitCount }: Round): HostLayout {
  const { isLeaf } = criterionTree(rows.map(({ code }) => code));
  const leaves = rows.filter((_, row) => isLeaf[row]);
  const block = (at: number) =>
    areaOf(1, RULE_COLUMNS + 1 + at * unitCount, leaves.length, unitCount);
  return {
    leaves,
    unitCount,
    self: block(0),
    appraised: block(1),
    scores: block(2),
    rule: Array.from({ length: RULE_COLUMNS }, (_, i) => areaOf(1, i + 1, leaves.length)),
  };
}

async function writeSheet(host: Host, layout: HostLayout, formulas: ScoreFormulas): Promise<void> {
  const { leaves, unitCount, appraised, scores } = layout;
  // Maxima are numbers; everything beside them stays the text that was typed.
  const typed = areaOf(1, 2, leaves.length, scores.column - 2);
  await host.run('prepareSheet', scores.column + unitCount, areaName(typed));
  const rules = leaves.map(({ maximum, method, scale, notApplicable }) => [
    maximum,
    method,
    scale,
    notApplicable,
  ]);
  await host.run('writeValues', areaName(areaOf(1, 1, leaves.length, RULE_COLUMNS)), rules);
  const taken = leaves.map((leaf) => leaf.appraised);
  await host.run('writeValues', areaName(appraised), taken);
  const written = formulas(layout);
  const { row, column } = scores;
  const area = areaOf(row, column, written.length, written[0]?.length ?? 0);
  await host.run('writeFormulas', areaName(area), written);
  await host.run('writeFormulas', areaName(figureArea(layout)), figureFormulas(layout));
}

const FIGURE_ROWS = 5;

/** Below the scores, a blank row between. */
function figureArea({ scores }: HostLayout): Area {
  return areaOf(scores.rows + 2, scores.column, FIGURE_ROWS, scores.columns);
}

/** Total, applicable maximum, index, rank, maximum of what is scored. */
function figureFormulas(layout: HostLayout): readonly Row[] {
  const { scores, rule, unitCount } = layout;
  const figures = figureArea(layout);
  const [maxima] = rule.map(areaNameFixed);
  const indexes = areaNameFixed(areaOf(figures.row + 2, figures.column, 1, unitCount));
  const columns = Array.from({ length: unitCount }, (_, unit) => scores.column + unit);
  const perUnit = (formula: (scores: string, figure: (row: number) => string) => string) =>
    columns.map((column) =>
      formula(areaName(areaOf(1, column, scores.rows)), (row) =>
        areaName(areaOf(figures.row + row, column)),
      ),
    );
  return [
    perUnit((cells) => `=ROUND(SUM(${cells});2)`),
    perUnit((cells) => `=SUM(${maxima})-SUMIF(${cells};"${EXCLUDED_MARK}";${maxima})`),
    perUnit((_, figure) => `=ROUND(100*${figure(0)}/${figure(1)};10)`),
    perUnit((_, figure) => `=RANK(${figure(2)};${indexes})`),
    perUnit((cells) => `=SUMPRODUCT(ISNUMBER(${cells})*${maxima})`),
  ];
}

function standingsIn(figures: readonly (readonly unknown[])[]): readonly Standing[] {
  const [totals = [], , indexes = [], ranks = [], maxima = []] = figures;
  return totals.map((total, unit) => ({
    total: Number(total),
    deduction: Number(maxima[unit]) - Number(total),
    index: Number(indexes[unit]),
    rank: Number(ranks[unit]),
  }));
}

export const ONE_FORMULA: ScoreFormulas = ({ self, appraised, rule }) => [
  [scoreCall(self, rule, appraised)],
];

/** One that compares a row has to be given the row, and takes its own cell of the answer. */
export const FORMULA_PER_CELL: ScoreFormulas = ({ leaves, unitCount, self, appraised, rule }) =>
  leaves.map(({ method }, leaf) => {
    const rowOf = (area: Area) => areaOf(leaf + 1, area.column, 1, area.columns);
    const cellOf = (area: Area, unit: number) => areaOf(leaf + 1, area.column + unit);
    const ownRule = rule.map(rowOf);
    return Array.from({ length: unitCount }, (_, unit) =>
      method === VOCABULARY.methods.relativeToBest
        ? `=INDEX(${scoreCall(rowOf(self), ownRule, rowOf(appraised)).slice(1)};1;${unit + 1})`
        : scoreCall(cellOf(self, unit), ownRule, cellOf(appraised, unit)),
    );
  });

function scoreCall(self: Area, rule: readonly Area[], appraised: Area): string {
  return `=CCHC_SCORE(${[self, ...rule, appraised].map(areaNameFixed).join(';')})`;
}

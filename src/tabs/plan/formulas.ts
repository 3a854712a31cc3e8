/**
 * The formulas of the workbook. They use `;` (read in every locale), references instead of literals, and refer to whole
 * blocks: one call of a custom function per block, the same number for 18 units and for 168.
 */
import { absoluteName, areaNameFixed, areaOf } from './a1';
import {
  blockArea,
  blockHeader,
  columnArea,
  type Block,
  type DescribingColumn,
  type GroupLayout,
} from './group-layout';
import {
  RANKING,
  RANKING_WIDTH,
  SUMMARY,
  SUMMARY_WIDTH,
  type RankingColumn,
  type RankingLayout,
} from './ranking-layout';
import { decimalsArea, gradesArea, type SettingsLayout } from './settings-layout';

/** What rules are read from, in the order of the arguments. */
const RULE = ['maximum', 'method', 'scale', 'notApplicable'] as const;

/** The score block of one group tab, its parents summed. */
export function scoreFormula(group: GroupLayout, settings: SettingsLayout): string {
  const column = (name: DescribingColumn) => areaNameFixed(columnArea(group, name));
  return call(
    'CCHC_SCORE',
    areaNameFixed(blockArea(group, 'self')),
    ...RULE.map(column),
    areaNameFixed(blockArea(group, 'appraised')),
    column('code'),
    decimals(settings),
  );
}

/** Everything Xếp hạng says of each unit, self-assessed totals included. */
export function summaryFormula(groups: readonly GroupLayout[], settings: SettingsLayout): string {
  const columns = stackedColumns(groups);
  const self = stackedBlocks(groups, 'self');
  const selfScores = call('CCHC_SCORE', self, ...RULE.map(columns), '', '', decimals(settings));
  const scores = stackedBlocks(groups, 'score');
  return call('CCHC_SUMMARY', scores, columns('maximum'), columns('code'), bare(selfScores));
}

/** Every deduction of every unit with its why. */
export function deductionsFormula(
  groups: readonly GroupLayout[],
  settings: SettingsLayout,
): string {
  const columns = stackedColumns(groups);
  const whys = call(
    'CCHC_WHY',
    stackedBlocks(groups, 'self'),
    ...RULE.map(columns),
    stackedBlocks(groups, 'appraised'),
    decimals(settings),
  );
  return call(
    'CCHC_DEDUCTIONS',
    ...(['code', 'name', 'maximum'] as const).map(columns),
    unitNames(groups),
    stackedBlocks(groups, 'score'),
    bare(whys),
  );
}

function decimals(settings: SettingsLayout): string {
  return absoluteName(settings.sheetName, decimalsArea(settings));
}

export function unitNamesFormula(groups: readonly GroupLayout[]): string {
  return call('TRANSPOSE', unitNames(groups));
}

/** A group's subtotals are the first row of its score block. */
export function groupScoresFormula(group: GroupLayout): string {
  const block = absoluteName(group.sheetName, blockArea(group, 'score'));
  return call('TRANSPOSE', `INDEX(${block};1;0)`);
}

/** A group's maximum stands beside its name. */
export function groupMaximumFormula(group: GroupLayout): string {
  return `=${absoluteName(group.sheetName, areaOf(group.firstRow, group.columns.maximum))}`;
}

/** The sorted table. Parts of a spilled block are taken with INDEX: a reference that leaves out the block's first cell
 * is recalculated late in Univer (docs/host.md), and INDEX says which column is meant besides. */
export function rankingFormula(ranking: RankingLayout, settings: SettingsLayout): string {
  const summary = rankingBlock(ranking, 'summary', SUMMARY_WIDTH);
  const ties = ranking.tieBreakerColumns.map((column) =>
    areaNameFixed(areaOf(ranking.firstRow, column, ranking.unitCount)),
  );
  return call(
    'CCHC_RANKING',
    rankingBlock(ranking, 'units', 1),
    `INDEX(${summary};0;${SUMMARY.index})`,
    `INDEX(${summary};0;${SUMMARY.total})`,
    absoluteName(settings.sheetName, gradesArea(settings)),
    ...(ties.length === 0 ? [] : [stack(ties, 'HSTACK')]),
  );
}

/** Position in the sorted table of the unit in a given row of the heat map. */
function positionOf(ranking: RankingLayout, unit: number): string {
  const sorted = rankingBlock(ranking, 'ranking', RANKING_WIDTH);
  const name = `INDEX(${rankingBlock(ranking, 'units', 1)};${unit + 1})`;
  return `MATCH(${name};INDEX(${sorted};0;${RANKING.unit});0)`;
}

/** A unit's rank or grade, looked up in the sorted table: one figure, shown twice. */
export function lookupFormula(
  ranking: RankingLayout,
  unit: number,
  what: 'rank' | 'grade',
): string {
  const sorted = rankingBlock(ranking, 'ranking', RANKING_WIDTH);
  return `=IFERROR(INDEX(${sorted};${positionOf(ranking, unit)};${RANKING[what]});"")`;
}

/** `Tạm tính` beside a unit that still has open points. */
export function noteFormula(ranking: RankingLayout, unit: number, provisional: string): string {
  const summary = rankingBlock(ranking, 'summary', SUMMARY_WIDTH);
  return `=IF(INDEX(${summary};${unit + 1};${SUMMARY.open})>0;"${provisional}";"")`;
}

/** The same note beside a place of the sorted table. */
export function sortedNoteFormula(ranking: RankingLayout, place: number): string {
  const sorted = rankingBlock(ranking, 'ranking', RANKING_WIDTH);
  const name = `INDEX(${sorted};${place + 1};${RANKING.unit})`;
  const notes = rankingBlock(ranking, 'note', 1);
  return `=IFERROR(INDEX(${notes};MATCH(${name};${rankingBlock(ranking, 'units', 1)};0));"")`;
}

function rankingBlock(ranking: RankingLayout, column: RankingColumn, width: number): string {
  const area = areaOf(ranking.firstRow, ranking.columns[column], ranking.unitCount, width);
  return areaNameFixed(area);
}

function unitNames(groups: readonly GroupLayout[]): string {
  const [first] = groups;
  return first === undefined ? '' : absoluteName(first.sheetName, blockHeader(first, 'score'));
}

function stackedBlocks(groups: readonly GroupLayout[], block: Block): string {
  return stack(groups.map((group) => absoluteName(group.sheetName, blockArea(group, block))));
}

function stackedColumns(groups: readonly GroupLayout[]) {
  return (name: DescribingColumn) =>
    stack(groups.map((group) => absoluteName(group.sheetName, columnArea(group, name))));
}

function stack(references: readonly string[], how: 'VSTACK' | 'HSTACK' = 'VSTACK'): string {
  return references.length === 1 ? (references[0] ?? '') : `${how}(${references.join(';')})`;
}

/**
 * A formula of ours as it can be compared: a spreadsheet gives it back with the separators of its locale, other blanks and
 * other cases of names than it was written with.
 */
export function formulaKey(formula: string): string {
  return formula.replace(/\s/g, '').replace(/,/g, ';').toUpperCase();
}

function call(name: string, ...given: readonly string[]): string {
  return `=${name}(${given.join(';')})`;
}

/** A formula as an argument of another one. */
function bare(formula: string): string {
  return formula.slice(1);
}

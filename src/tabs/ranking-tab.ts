/** Xếp hạng: the sorted table, then one row per unit with the heat map of groups, the summary, grade, rank and note. */
import type { CriteriaGroup } from '../catalogue/criteria-set';
import { RANKING_TAB, TAB_NAME } from '../text/labels';
import { areaOf } from './plan/a1';
import {
  groupMaximumFormula,
  groupScoresFormula,
  lookupFormula,
  noteFormula,
  rankingFormula,
  sortedNoteFormula,
  summaryFormula,
  unitNamesFormula,
} from './plan/formulas';
import { gridOf } from './plan/grid';
import type { GroupLayout } from './plan/group-layout';
import {
  freshRankingLayout,
  pointAreas,
  RANKING,
  RANKING_COLUMNS,
  RANKING_WIDTH,
  SUMMARY,
  SUMMARY_WIDTH,
  type RankingLayout,
} from './plan/ranking-layout';
import type { RoundSettings } from './plan/round-setup';
import type { SettingsLayout } from './plan/settings-layout';
import type { ChartPlan, TabPlan } from './plan/tab-plan';
import { COLOR, HEADER, HINT, maximumFormat, scoreFormat, TAB_COLOR, TITLE } from './plan/theme';

export interface RankingTabSource {
  readonly groups: readonly CriteriaGroup[];
  readonly layouts: readonly GroupLayout[];
  readonly settingsLayout: SettingsLayout;
  readonly settings: RoundSettings;
  readonly unitCount: number;
}

export function rankingTab(source: RankingTabSource): TabPlan {
  const { groups, settings, unitCount } = source;
  const codes = groups.map(({ group }) => group.code);
  const layout = freshRankingLayout(TAB_NAME.ranking, unitCount, codes, settings.tieBreakers);
  const chart = indexChart(layout, settings.year);
  const size = {
    rows: chart.row + Math.ceil(chart.height / ROW_HEIGHT),
    columns: layout.columns.note,
  };
  const formulas = rankingFormulas(layout, source);
  return {
    role: 'ranking',
    name: layout.sheetName,
    cells: gridOf({ ...size, rows: layout.headerRow }, [
      {
        row: 1,
        column: 1,
        cells: [[RANKING_TAB.title(settings.year, settings.locality)], [RANKING_TAB.hint]],
      },
      {
        row: layout.headerRow - 1,
        column: layout.columns.units,
        cells: [[RANKING_TAB.maximaLabel]],
      },
      { row: layout.headerRow, column: 1, cells: [headers(groups)] },
    ]),
    formulas,
    size,
    styles: styles(layout, groups, settings.decimals),
    columnWidths: columnWidths(layout),
    rowHeights: [{ row: layout.headerRow, height: 60 }],
    frozen: { rows: layout.headerRow, columns: 0 },
    highlights: [],
    heat: groups.map(({ group }, i) => ({
      area: areaOf(layout.firstRow, layout.columns.groups + i, unitCount),
      maximum: group.maximum,
    })),
    charts: [chart],
    dropdowns: [],
    foldable: [],
    anchors: [
      { kind: 'row', at: layout.headerRow - 1, name: 'maxima' },
      { kind: 'row', at: layout.headerRow, name: 'header' },
      ...RANKING_COLUMNS.map(
        (name) => ({ kind: 'column', at: layout.columns[name], name }) as const,
      ),
    ],
    color: TAB_COLOR.result,
  };
}

/** Of a new sheet's rows, in pixels. */
const ROW_HEIGHT = 21;

/** Under the tables: the units' indexes, best first. */
function indexChart(layout: RankingLayout, year: number): ChartPlan {
  const { firstRow, unitCount, columns } = layout;
  const sorted = (place: number) => areaOf(firstRow, columns.ranking + place - 1, unitCount);
  return {
    title: RANKING_TAB.chartTitle(year),
    labels: sorted(RANKING.unit),
    values: sorted(RANKING.index),
    row: firstRow + unitCount + 1,
    column: columns.ranking,
    width: 760,
    height: Math.min(1200, 90 + unitCount * 20),
    color: TAB_COLOR.result,
  };
}

/** Every formula of the tab; written afresh by each run of setup, so that a damaged one is healed. */
export function rankingFormulas(
  layout: RankingLayout,
  { layouts, settingsLayout }: Pick<RankingTabSource, 'layouts' | 'settingsLayout'>,
): TabPlan['formulas'] {
  const { maximaRow, firstRow: row, columns, unitCount } = layout;
  const units = Array.from({ length: unitCount }, (_, unit) => unit);
  return [
    { row, column: columns.units, formula: unitNamesFormula(layouts) },
    ...layouts.map((group, i) => ({
      row,
      column: columns.groups + i,
      formula: groupScoresFormula(group),
    })),
    ...layouts.flatMap((group, i) =>
      maximaRow === undefined
        ? []
        : [{ row: maximaRow, column: columns.groups + i, formula: groupMaximumFormula(group) }],
    ),
    { row, column: columns.summary, formula: summaryFormula(layouts, settingsLayout) },
    { row, column: columns.ranking, formula: rankingFormula(layout, settingsLayout) },
    ...units.flatMap((unit) => [
      { row: row + unit, column: columns.grade, formula: lookupFormula(layout, unit, 'grade') },
      { row: row + unit, column: columns.rank, formula: lookupFormula(layout, unit, 'rank') },
      {
        row: row + unit,
        column: columns.note,
        formula: noteFormula(layout, unit, RANKING_TAB.provisional),
      },
      { row: row + unit, column: columns.rankingNote, formula: sortedNoteFormula(layout, unit) },
    ]),
  ];
}

function headers(groups: readonly CriteriaGroup[]): string[] {
  return [
    ...RANKING_TAB.rankingHeaders,
    '',
    RANKING_TAB.unitHeader,
    ...groups.map(({ group }) => group.tab ?? group.name),
    ...RANKING_TAB.summaryHeaders,
    RANKING_TAB.gradeHeader,
    RANKING_TAB.rankHeader,
    RANKING_TAB.noteHeader,
  ];
}

function styles(
  layout: RankingLayout,
  groups: readonly CriteriaGroup[],
  decimals: number,
): TabPlan['styles'] {
  const { headerRow, firstRow, unitCount, groupCount, columns } = layout;
  const body = (column: number, count: number, style: TabPlan['styles'][number]['style']) => ({
    area: areaOf(firstRow, column, unitCount, count),
    style,
  });
  const points = { numberFormat: scoreFormat(decimals), align: 'center' } as const;
  const maxima = maximumFormat(groups.map(({ group }) => group));
  const rank = { numberFormat: `0"/${unitCount}"`, align: 'center', bold: true } as const;
  return [
    { area: areaOf(1, 1), style: TITLE },
    { area: areaOf(2, 1), style: HINT },
    {
      area: areaOf(headerRow - 1, columns.units, 1, groupCount + 1),
      style: { ...HINT, numberFormat: maxima, align: 'center' },
    },
    { area: areaOf(headerRow, 1, 1, RANKING_WIDTH + 1), style: HEADER },
    { area: areaOf(headerRow, columns.units, 1, columns.note - columns.units + 1), style: HEADER },
    body(1, RANKING_WIDTH + 1, { border: true }),
    body(columns.units, columns.note - columns.units + 1, { border: true }),
    body(RANKING.rank, 1, rank),
    ...pointAreas(layout).map((area) => ({ area, style: points })),
    body(columns.summary + SUMMARY.progress - 1, 1, { numberFormat: '0%', align: 'center' }),
    body(columns.summary, 1, { bold: true, background: COLOR.computed }),
    body(columns.rank, 1, rank),
  ];
}

function columnWidths({ columns, groupCount }: RankingLayout): TabPlan['columnWidths'] {
  return [
    { column: 1, count: 1, width: 56 },
    { column: RANKING.unit, count: 1, width: 170 },
    { column: RANKING.total, count: 2, width: 66 },
    { column: RANKING.grade, count: 1, width: 90 },
    { column: columns.rankingNote, count: 1, width: 80 },
    { column: columns.rankingNote + 1, count: 1, width: 24 },
    { column: columns.units, count: 1, width: 170 },
    { column: columns.groups, count: groupCount, width: 66 },
    { column: columns.summary, count: SUMMARY_WIDTH, width: 72 },
    { column: columns.grade, count: 1, width: 90 },
    { column: columns.rank, count: 1, width: 60 },
    { column: columns.note, count: 1, width: 80 },
  ];
}

/** Xếp hạng: the sorted table, then one row per unit with the heat map of groups, the summary, grade, rank and note. */
import type { CriteriaGroup } from '../catalogue/criteria-set';
import { groupsOf } from '../catalogue/groups-of';
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
import {
  computedAreas,
  FRESH_MAXIMA_ROW,
  freshRankingLayout,
  pointAreas,
  RANKING,
  RANKING_COLUMNS,
  RANKING_WIDTH,
  SUMMARY,
  SUMMARY_WIDTH,
  tieBreakerColumns,
  type RankingColumn,
  type RankingLayout,
} from './plan/ranking-layout';
import { HEADER_ROW } from './plan/keys';
import { makePlan } from './plan/make-plan';
import type { Generated, RoundTabs, Tab, TabLayout } from './plan/tab';
import type { ChartPlan, TabPlan } from './plan/tab-plan';
import { COLOR, HINT, maximumFormat, scoreFormat, TAB_COLOR } from './plan/theme';

export const ranking: Tab<'ranking', RankingColumn> = {
  role: 'ranking',
  name: TAB_NAME.ranking,
  columns: {
    ranking: RANKING_TAB.rankHeader,
    rankingNote: RANKING_TAB.noteHeader,
    units: RANKING_TAB.unitHeader,
    groups: RANKING_TAB.groupsHeader,
    summary: RANKING_TAB.summaryHeaders[0],
    grade: RANKING_TAB.gradeHeader,
    rank: RANKING_TAB.rankHeader,
    note: RANKING_TAB.noteHeader,
  },
  hasStageLine: true,
  isClosed: true,
  plans: (round) => [rankingPlan(round)],
  generated: (at, round) => generatedRanking(rankingLayoutAt(at, round), round),
};

function rankingPlan(round: RoundTabs): TabPlan {
  const { settings, units } = round;
  const groups = groupsOf(round.set);
  const codes = groups.map(({ group }) => group.code);
  const layout = freshRankingLayout(TAB_NAME.ranking, units.length, codes, settings.tieBreakers);
  const { columns, headerRow, firstRow } = layout;
  const chart = indexChart(layout, settings.year);
  const keys = new Map(RANKING_COLUMNS.map((name) => [columns[name], name]));
  const heat = groups.map(({ group }, i) => ({
    area: areaOf(firstRow, columns.groups + i, units.length),
    maximum: group.maximum,
  }));
  return makePlan({
    role: 'ranking',
    name: layout.sheetName,
    top: [RANKING_TAB.title(settings.year, settings.locality), RANKING_TAB.hint],
    keys: Array.from({ length: columns.note }, (_, i) => keys.get(i + 1) ?? ''),
    headers: headers(groups),
    pieces: [{ row: FRESH_MAXIMA_ROW, column: columns.units, cells: [[RANKING_TAB.maximaLabel]] }],
    formulas: generatedRanking(layout, round).formulas,
    size: { rows: chart.row + Math.ceil(chart.height / ROW_HEIGHT), columns: columns.note },
    styles: styles(layout, groups, settings.decimals),
    widths: [
      ...[56, 170, 66, 66, 90, 80, 24, 170],
      ...[...groups.map(() => 66), ...new Array<number>(SUMMARY_WIDTH).fill(72)],
      ...[90, 60, 80],
    ],
    rowHeights: [{ row: headerRow, height: 60 }],
    frozen: { rows: headerRow, columns: 0 },
    heat,
    charts: [chart],
    color: TAB_COLOR.result,
  });
}

/** Where the parts of the tab stand by now. */
function rankingLayoutAt(
  { headerRow, columns }: TabLayout<RankingColumn>,
  { layouts, units, settings, set }: RoundTabs,
): RankingLayout {
  const codes = groupsOf(set).map(({ group }) => group.code);
  return {
    sheetName: TAB_NAME.ranking,
    // The row above the keys; gone where the tab has fewer rows above them than it was made with.
    maximaRow: headerRow >= HEADER_ROW ? headerRow - 2 : undefined,
    headerRow,
    firstRow: headerRow + 1,
    unitCount: units.length,
    groupCount: layouts.length,
    columns,
    tieBreakerColumns: tieBreakerColumns(columns.groups, codes, settings.tieBreakers),
  };
}

function generatedRanking(layout: RankingLayout, round: RoundTabs): Generated {
  return {
    formulas: rankingFormulas(layout, round),
    computed: computedAreas(layout),
    points: pointAreas(layout),
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

function rankingFormulas(
  layout: RankingLayout,
  { layouts, settingsLayout }: RoundTabs,
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
  const { firstRow, unitCount, groupCount, columns } = layout;
  const body = (column: number, count: number, style: TabPlan['styles'][number]['style']) => ({
    area: areaOf(firstRow, column, unitCount, count),
    style,
  });
  const points = { numberFormat: scoreFormat(decimals), align: 'center' } as const;
  const maxima = maximumFormat(groups.map(({ group }) => group));
  const rank = { numberFormat: `0"/${unitCount}"`, align: 'center', bold: true } as const;
  return [
    {
      area: areaOf(FRESH_MAXIMA_ROW, columns.units, 1, groupCount + 1),
      style: { ...HINT, numberFormat: maxima, align: 'center' },
    },
    body(1, RANKING_WIDTH + 1, { border: true }),
    body(columns.units, columns.note - columns.units + 1, { border: true }),
    body(RANKING.rank, 1, rank),
    ...pointAreas(layout).map((area) => ({ area, style: points })),
    body(columns.summary + SUMMARY.progress - 1, 1, { numberFormat: '0%', align: 'center' }),
    body(columns.summary, 1, { bold: true, background: COLOR.computed }),
    body(columns.rank, 1, rank),
  ];
}

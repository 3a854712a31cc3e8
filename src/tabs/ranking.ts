/**
 * Xếp hạng: one formula fills it, from the sorted table to the note of the last unit; above it the maxima of the groups,
 * below it the chart of the indexes.
 */
import type { CriteriaGroup } from '../catalogue/criteria-set';
import { groupsOf } from '../catalogue/groups-of';
import { OUTSIDE, type Outside } from '../core/sign';
import { indexNameOf } from '../text/criteria-sets';
import { RANKING_TAB, TAB_NAME } from '../text/labels';
import { areaOf, type Area } from './plan/a1';
import { groupMaximumFormula, standingsFormula } from './plan/formulas';
import {
  groupKey,
  isPoints,
  rankingKeys,
  shownAt,
  type RankingColumn,
} from './plan/ranking-layout';
import { HEADER_ROW, KEY_ROW } from './plan/keys';
import { makePlan } from './plan/make-plan';
import { keyedAreas, spilled } from './plan/spill';
import type { Generated, RoundTabs, Tab, TabLayout } from './plan/tab';
import type { CellStyle, ChartPlan, TabPlan } from './plan/tab-plan';
import { COLOR, HINT, maximumFormat, scoreFormat, TAB_COLOR } from './plan/theme';

export const ranking: Tab<'ranking', RankingColumn> = {
  role: 'ranking',
  name: TAB_NAME.ranking,
  columns: RANKING_TAB.columns,
  hasStageLine: true,
  isClosed: true,
  plans: (round) => [rankingPlan(round)],
  generated: generatedRanking,
};

type Layout = Omit<TabLayout, 'columns'>;

/** The groups' maxima stand above their keys. */
const FRESH_MAXIMA_ROW = KEY_ROW - 1;

function rankingPlan(round: RoundTabs): TabPlan {
  const { settings, units } = round;
  const groups = groupsOf(round.set);
  const outside = OUTSIDE.filter((own) => groups.some(({ group }) => group.sign === own));
  const keys = rankingKeys(
    groups.map(({ group }) => group.code),
    outside,
  );
  const plain = groups.filter(({ group }) => group.sign === undefined);
  const index = indexNameOf(round.set.title);
  const layout = { keyRow: KEY_ROW, headerRow: HEADER_ROW, keys };
  const column = keys.indexOf('unit') + 1;
  const chart = indexChart(
    layout,
    units.length,
    RANKING_TAB.chartTitle(index.short, settings.year),
  );
  const names = new Map<string, string>(Object.entries(RANKING_TAB.columns));
  for (const { group } of groups) names.set(groupKey(group.code), group.tab ?? group.name);
  const nameOf = (key: string) => names.get(key) ?? RANKING_TAB.signed[shownAt(key) as Outside];
  return makePlan({
    role: 'ranking',
    name: TAB_NAME.ranking,
    top: [RANKING_TAB.title(index.short, settings.year, settings.locality), RANKING_TAB.hint],
    keys,
    headers: keys.map((key) => (key === '' ? '' : nameOf(key))),
    pieces: [{ row: FRESH_MAXIMA_ROW, column, cells: [[RANKING_TAB.maximaLabel]] }],
    formulas: generatedRanking(layout, round).formulas,
    size: { rows: chart.row + Math.ceil(chart.height / ROW_HEIGHT), columns: keys.length },
    styles: styles(layout, groups, round),
    widths: keys.map((key) => WIDTH[shownAt(key)] ?? 72),
    rowHeights: [{ row: HEADER_ROW, height: 60 }],
    frozen: { rows: HEADER_ROW, columns: 0 },
    // A group outside the maximum is no loss, however little it comes to.
    heat: plain.map(({ group }) => ({
      area: columnOf(layout, groupKey(group.code), units.length),
      maximum: group.maximum,
    })),
    charts: [chart],
    color: TAB_COLOR.result,
  });
}

/** Of others 72. */
const WIDTH: Readonly<Record<string, number>> = {
  '': 24,
  unit: 170,
  grade: 90,
  rank: 60,
  note: 80,
};

function generatedRanking(layout: Layout, round: RoundTabs): Generated {
  const table = spilled(
    layout,
    round.units.length,
    (keys) => standingsFormula(round, keys),
    isPoints,
  );
  return { ...table, formulas: [...table.formulas, ...maxima(layout, round)] };
}

/** The row above the keys is gone where the tab has fewer rows there than it was made with. */
function maxima({ keyRow, keys }: Layout, { layouts, set }: RoundTabs): TabPlan['formulas'] {
  return groupsOf(set).flatMap(({ group }, i) => {
    const [own, column] = [layouts[i], keys.indexOf(groupKey(group.code)) + 1];
    return own === undefined || column === 0 || keyRow === 1
      ? []
      : [{ row: keyRow - 1, column, formula: groupMaximumFormula(own) }];
  });
}

/** Of a new sheet's rows, in pixels. */
const ROW_HEIGHT = 21;

/** Under the tables: the units' indexes, best first. */
function indexChart(layout: Layout, rows: number, title: string): ChartPlan {
  return {
    title,
    labels: columnOf(layout, 'sorted/unit', rows),
    values: columnOf(layout, 'sorted/index', rows),
    row: layout.headerRow + rows + 2,
    column: 1,
    width: 760,
    height: Math.min(1200, 90 + rows * 20),
    color: TAB_COLOR.result,
  };
}

function columnOf({ headerRow, keys }: Layout, key: string, rows: number): Area {
  return areaOf(headerRow + 1, keys.indexOf(key) + 1, rows);
}

function styles(
  layout: Layout,
  groups: readonly CriteriaGroup[],
  { settings, units }: RoundTabs,
): TabPlan['styles'] {
  const rows = units.length;
  const body = (key: RankingColumn, style: CellStyle) => ({
    area: columnOf(layout, key, rows),
    style,
  });
  const points: CellStyle = {
    numberFormat: scoreFormat(settings.decimals, settings.rowDecimals),
    align: 'center',
  };
  const rank: CellStyle = { numberFormat: `0"/${rows}"`, align: 'center', bold: true };
  const maxima = maximumFormat(groups.map(({ group }) => group));
  const { column } = columnOf(layout, 'unit', rows);
  return [
    {
      area: areaOf(FRESH_MAXIMA_ROW, column, 1, groups.length + 1),
      style: { ...HINT, numberFormat: maxima, align: 'center' },
    },
    ...keyedAreas(layout, rows, () => true).map((area) => ({
      area,
      style: { border: true } as const,
    })),
    // At the left: a sentence that stands here instead of the table must begin on the sheet.
    body('sorted/rank', { ...rank, align: 'left' }),
    ...keyedAreas(layout, rows, isPoints).map((area) => ({ area, style: points })),
    body('progress', { numberFormat: '0%', align: 'center' }),
    body('total', { bold: true, background: COLOR.computed }),
    body('rank', rank),
  ];
}

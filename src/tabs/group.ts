/**
 * A group's tab: criteria in rows, described in columns A to I, then the blocks Tự chấm and Thẩm định to type into and
 * Điểm with one spilled formula. Input and code columns are plain text, so that 1/2 is no date and 3.10 no number.
 */
import { levelOf } from '../core/code';
import type { CriteriaGroup, CriteriaNode } from '../catalogue/criteria-set';
import { groupsOf } from '../catalogue/groups-of';
import { tabNameOf } from '../catalogue/tab-name';
import type { Unit } from '../rules/units';
import { GROUP_TAB } from '../text/labels';
import { areaOf } from './plan/a1';
import { scoreFormula } from './plan/formulas';
import { gridOf } from './plan/grid';
import {
  BLOCKS,
  blockArea,
  columnArea,
  columnKey,
  DESCRIBING_COLUMNS,
  freshGroupLayout,
  type DescribingColumn,
  type GroupLayout,
} from './plan/group-layout';
import { groupDropdowns } from './plan/group-dropdowns';
import { groupHighlights } from './plan/group-highlights';
import { KEY_ROW, keyText } from './plan/keys';
import type { SettingsLayout } from './plan/settings-layout';
import type { Generated, RoundTabs, Tab } from './plan/tab';
import type { CellContent, CellStyle, TabPlan } from './plan/tab-plan';
import { COLOR, HEADER, HINT, maximumFormat, scoreFormat, TAB_COLOR, TITLE } from './plan/theme';

const ROLE = 'group:';

export const groupRole = (code: string) => `${ROLE}${code}` as const;

/** The code of the group whose tab has this role; undefined where it is another tab's. */
export function groupCodeOf(role: string): string | undefined {
  return role.startsWith(ROLE) ? role.slice(ROLE.length) : undefined;
}

const HEADERS = Object.fromEntries(
  DESCRIBING_COLUMNS.map((name, i) => [name, GROUP_TAB.headers[i] ?? '']),
) as Record<DescribingColumn, string>;

export const group: Tab<typeof ROLE, DescribingColumn> = {
  role: ROLE,
  name: GROUP_TAB.name,
  columns: HEADERS,
  hasStageLine: true,
  isClosed: false,
  plans: (round) => groupsOf(round.set).map((nodes) => groupPlan(nodes, round)),
};

export function groupTabName({ group: own }: CriteriaGroup): string {
  return own.tab ?? tabNameOf(own);
}

/** The score block is one formula's: what stands in its way is cleared with its results. */
export function generatedScores(layout: GroupLayout, settings: SettingsLayout): Generated {
  const block = blockArea(layout, 'score');
  const formula = scoreFormula(layout, settings);
  return {
    formulas: [{ row: block.row, column: block.column, formula }],
    computed: [block],
    points: [block],
  };
}

function groupPlan(criteria: CriteriaGroup, round: RoundTabs): TabPlan {
  const { group: own, nodes } = criteria;
  const { units } = round;
  const { decimals } = round.settings;
  const layout = freshGroupLayout(groupTabName(criteria), nodes.length, units.length);
  const size = {
    rows: layout.firstRow + nodes.length - 1,
    columns: layout.blocks.score + units.length - 1,
  };
  return {
    role: groupRole(own.code),
    name: layout.sheetName,
    cells: cellsOf(layout, size, criteria, units),
    formulas: generatedScores(layout, round.settingsLayout).formulas,
    size,
    styles: [
      ...headStyles(layout),
      ...bodyStyles(layout, nodes, decimals),
      ...levelStyles(layout, nodes, size.columns),
    ],
    columnWidths: columnWidths(layout),
    rowHeights: [{ row: layout.headerRow, height: 92 }],
    frozen: { rows: layout.headerRow, columns: layout.columns.maximum },
    highlights: groupHighlights(layout),
    heat: [],
    dropdowns: groupDropdowns(layout, nodes),
    foldable: [
      { column: layout.columns.hint, count: 3, isFolded: true },
      { column: layout.blocks.appraised, count: layout.unitCount },
    ],
    keyRow: KEY_ROW,
    color: TAB_COLOR.input,
  };
}

function cellsOf(
  layout: GroupLayout,
  size: TabPlan['size'],
  { group: own, nodes }: CriteriaGroup,
  units: readonly Unit[],
): TabPlan['cells'] {
  const names = units.map(({ name }) => name);
  const keys = [
    ...DESCRIBING_COLUMNS,
    ...BLOCKS.flatMap((block) => units.map(({ id }) => columnKey(block, id))),
  ];
  return gridOf(size, [
    { row: 1, column: 1, cells: [[`${own.code}. ${own.name}`], [GROUP_TAB.hint]] },
    ...blockTitles(layout),
    { row: KEY_ROW, column: 1, cells: [keys.map((key) => keyText(groupRole(own.code), key))] },
    {
      row: layout.headerRow,
      column: 1,
      cells: [[...GROUP_TAB.headers, ...names, ...names, ...names]],
    },
    { row: layout.firstRow, column: 1, cells: nodes.map(describe) },
  ]);
}

function blockTitles({ blocks }: GroupLayout) {
  const row = KEY_ROW - 1;
  return [
    { row, column: blocks.self, cells: [[GROUP_TAB.selfBlock]] },
    { row, column: blocks.appraised, cells: [[GROUP_TAB.appraisedBlock]] },
    { row, column: blocks.score, cells: [[GROUP_TAB.scoreBlock]] },
  ];
}

function describe(node: CriteriaNode): CellContent[] {
  const { code, name, maximum, method, scale, notApplicable, hint, evidence, officer } = node;
  return [code, name, maximum, method, scale, notApplicable, hint, evidence, officer];
}

type Styled = TabPlan['styles'];

const BLOCK_GROUND = {
  self: COLOR.selfHeader,
  appraised: COLOR.appraisedHeader,
  score: COLOR.scoreHeader,
} as const;

function headStyles(layout: GroupLayout): Styled {
  const { headerRow, blocks, unitCount, columns } = layout;
  // Plain text: a unit may be called 12 or 1/2.
  const unitHeader: CellStyle = { ...HEADER, rotation: 90, vertical: 'bottom', numberFormat: '@' };
  return [
    { area: areaOf(1, 1), style: TITLE },
    { area: areaOf(2, 1), style: HINT },
    { area: areaOf(headerRow, 1, 1, columns.officer), style: HEADER },
    ...BLOCKS.flatMap((block) => [
      {
        area: areaOf(KEY_ROW - 1, blocks[block], 1, unitCount),
        style: { bold: true, background: BLOCK_GROUND[block], color: COLOR.ink } as const,
      },
      {
        area: areaOf(headerRow, blocks[block], 1, unitCount),
        style: { ...unitHeader, background: BLOCK_GROUND[block] },
      },
    ]),
  ];
}

function bodyStyles(layout: GroupLayout, nodes: readonly CriteriaNode[], decimals: number): Styled {
  const { firstRow, rowCount, columns } = layout;
  const text: CellStyle = { numberFormat: '@', wrap: true, vertical: 'top', border: true };
  return [
    { area: columnArea(layout, 'code'), style: { ...text, wrap: false } },
    { area: columnArea(layout, 'name'), style: text },
    {
      area: columnArea(layout, 'maximum'),
      style: { numberFormat: maximumFormat(nodes), align: 'center', vertical: 'top', border: true },
    },
    {
      area: areaOf(firstRow, columns.method, rowCount, columns.officer - columns.method + 1),
      style: text,
    },
    ...(['self', 'appraised'] as const).map((block) => ({
      area: blockArea(layout, block),
      style: { ...text, align: 'center' } as const,
    })),
    {
      area: blockArea(layout, 'score'),
      style: {
        numberFormat: scoreFormat(decimals),
        align: 'center',
        vertical: 'top',
        border: true,
        background: COLOR.computed,
      },
    },
  ];
}

/** Group and criterion rows stand out; components and lines do not. */
function levelStyles(
  { firstRow }: GroupLayout,
  nodes: readonly CriteriaNode[],
  columns: number,
): Styled {
  return nodes.flatMap(({ code, method }, i) => {
    if (method !== '') return [];
    const background = levelOf(code) === 1 ? COLOR.group : COLOR.criterion;
    return [
      { area: areaOf(firstRow + i, 1, 1, columns), style: { bold: true, background } as const },
    ];
  });
}

function columnWidths({ columns, blocks, unitCount }: GroupLayout): TabPlan['columnWidths'] {
  const width = (column: number, pixels: number, count = 1) => ({ column, count, width: pixels });
  return [
    width(columns.code, 62),
    width(columns.name, 250),
    width(columns.maximum, 58),
    width(columns.method, 76),
    width(columns.scale, 132),
    width(columns.notApplicable, 76),
    width(columns.hint, 200),
    width(columns.evidence, 180),
    width(columns.officer, 130),
    width(blocks.self, 64, unitCount),
    width(blocks.appraised, 64, unitCount),
    width(blocks.score, 56, unitCount),
  ];
}

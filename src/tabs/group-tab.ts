/**
 * A group's tab: criteria in rows, described in columns A to I, then the blocks Tự chấm and Thẩm định to type into and
 * Điểm with one spilled formula. Input and code columns are plain text, so that 1/2 is no date and 3.10 no number.
 */
import { levelOf } from '../core/code';
import type { CriteriaGroup, CriteriaNode } from '../catalogue/criteria-set';
import { GROUP_TAB } from '../text/labels';
import { tabNameOf } from '../catalogue/tab-name';
import { areaOf } from './plan/a1';
import { scoreFormula } from './plan/formulas';
import { gridOf } from './plan/grid';
import {
  BLOCKS,
  blockArea,
  columnArea,
  DESCRIBING_COLUMNS,
  freshGroupLayout,
  type GroupLayout,
} from './plan/group-layout';
import { groupDropdowns } from './plan/group-dropdowns';
import { groupHighlights } from './plan/group-highlights';
import type { SettingsLayout } from './plan/settings-layout';
import type { CellContent, CellStyle, TabPlan } from './plan/tab-plan';
import { COLOR, HEADER, HINT, maximumFormat, scoreFormat, TAB_COLOR, TITLE } from './plan/theme';

export function groupTab(
  { group, nodes }: CriteriaGroup,
  units: readonly string[],
  decimals: number,
  settings: SettingsLayout,
): TabPlan {
  const layout = freshGroupLayout(group.tab ?? tabNameOf(group), nodes.length, units.length);
  const size = {
    rows: layout.firstRow + nodes.length - 1,
    columns: layout.blocks.score + units.length - 1,
  };
  return {
    role: `group:${group.code}`,
    name: layout.sheetName,
    cells: cellsOf(layout, size, { group, nodes }, units),
    formulas: [
      {
        row: layout.firstRow,
        column: layout.blocks.score,
        formula: scoreFormula(layout, settings),
      },
    ],
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
    anchors: [
      { kind: 'row', at: layout.headerRow, name: 'header' },
      ...DESCRIBING_COLUMNS.map(
        (name) => ({ kind: 'column', at: layout.columns[name], name }) as const,
      ),
      ...BLOCKS.map((name) => ({ kind: 'column', at: layout.blocks[name], name }) as const),
    ],
    color: TAB_COLOR.input,
  };
}

function cellsOf(
  layout: GroupLayout,
  size: TabPlan['size'],
  { group, nodes }: CriteriaGroup,
  units: readonly string[],
): TabPlan['cells'] {
  const headers = [...GROUP_TAB.headers, ...units, ...units, ...units];
  return gridOf(size, [
    { row: 1, column: 1, cells: [[`${group.code}. ${group.name}`], [GROUP_TAB.hint]] },
    ...blockTitles(layout),
    { row: layout.headerRow, column: 1, cells: [headers] },
    { row: layout.firstRow, column: 1, cells: nodes.map(describe) },
  ]);
}

function blockTitles({ headerRow, blocks }: GroupLayout) {
  const row = headerRow - 1;
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
        area: areaOf(headerRow - 1, blocks[block], 1, unitCount),
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

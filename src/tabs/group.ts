/**
 * A group's tab: criteria in rows, described in columns A to I, then the blocks Tự chấm and Thẩm định to type into and
 * Điểm with one spilled formula. Input and code columns are plain text, so that 1/2 is no date and 3.10 no number.
 */
import { levelOf } from '../core/code';
import type { CriteriaGroup, CriteriaNode } from '../catalogue/criteria-set';
import { groupsOf } from '../catalogue/groups-of';
import { tabNameOf } from '../catalogue/tab-name';
import { GROUP_TAB } from '../text/labels';
import { areaOf } from './plan/a1';
import { scoreFormula } from './plan/formulas';
import {
  BLOCKS,
  blockArea,
  columnArea,
  columnKey,
  describe,
  DESCRIBING_COLUMNS,
  freshGroupLayout,
  type Block,
  type DescribingColumn,
  type GroupLayout,
} from './plan/group-layout';
import { groupDropdowns, groupHighlights } from './plan/group-aids';
import { KEY_ROW } from './plan/keys';
import { makePlan } from './plan/make-plan';
import type { Generated, RoundSettings, RoundTabs, Tab } from './plan/tab';
import type { CellStyle, TabPlan } from './plan/tab-plan';
import { COLOR, maximumFormat, scoreFormat, SIGNED, signedAreas, TAB_COLOR } from './plan/theme';

const ROLE = 'group:';

export const groupRole = (code: string) => `${ROLE}${code}` as const;

/** The code of the group whose tab has this role; undefined where it is another tab's. */
export function groupCodeOf(role: string): string | undefined {
  return role.startsWith(ROLE) ? role.slice(ROLE.length) : undefined;
}

export const group: Tab<typeof ROLE, DescribingColumn> = {
  role: ROLE,
  name: GROUP_TAB.name,
  columns: GROUP_TAB.headers,
  blocks: GROUP_TAB.blocks,
  hasStageLine: true,
  isClosed: false,
  plans: (round) => groupsOf(round.set).map((nodes) => groupPlan(nodes, round)),
};

export function groupTabName({ group: own }: CriteriaGroup): string {
  return own.tab ?? tabNameOf(own);
}

/** The score block is one formula's: what stands in its way is cleared with its results. */
export function generatedScores(layout: GroupLayout, round: RoundTabs): Generated {
  const block = blockArea(layout, 'score');
  const formula = scoreFormula(layout, round);
  return {
    formulas: [{ row: block.row, column: block.column, formula }],
    computed: [block],
    spill: block,
    points: [block],
  };
}

function groupPlan(criteria: CriteriaGroup, round: RoundTabs): TabPlan {
  const { group: own, nodes } = criteria;
  const { units } = round;
  const layout = freshGroupLayout(groupTabName(criteria), nodes.length, units.length);
  const { blocks, columns, firstRow, headerRow, unitCount } = layout;
  const names = units.map(({ name }) => name);
  return makePlan({
    role: groupRole(own.code),
    name: layout.sheetName,
    top: [`${own.code}. ${own.name}`, GROUP_TAB.hint],
    keys: [
      ...DESCRIBING_COLUMNS,
      ...BLOCKS.flatMap((block) => units.map(({ id }) => columnKey(block, id))),
    ],
    headers: [...Object.values(GROUP_TAB.headers), ...BLOCKS.flatMap(() => names)],
    pieces: [
      ...BLOCKS.map((block) => ({
        row: BLOCK_TITLE_ROW,
        column: blocks[block],
        cells: [[GROUP_TAB.blocks[block]]],
      })),
      { row: firstRow, column: 1, cells: nodes.map(describe) },
    ],
    formulas: generatedScores(layout, round).formulas,
    size: { rows: firstRow + nodes.length - 1, columns: blocks.score + unitCount - 1 },
    styles: [
      ...headStyles(layout),
      ...bodyStyles(layout, nodes, round.settings),
      ...levelStyles(layout, nodes),
    ],
    widths: [
      ...DESCRIBING_COLUMNS.map((name) => WIDTH[name]),
      ...BLOCKS.flatMap((block) => units.map(() => WIDTH[block])),
    ],
    rowHeights: [{ row: headerRow, height: 92 }],
    frozen: { rows: headerRow, columns: columns.maximum },
    highlights: groupHighlights(layout, own.sign !== undefined),
    dropdowns: groupDropdowns(layout, nodes),
    foldable: [
      { column: columns.hint, count: 3, isFolded: true },
      { column: blocks.appraised, count: unitCount },
    ],
    color: TAB_COLOR.input,
  });
}

/** Beside the line of the stage. */
const BLOCK_TITLE_ROW = KEY_ROW - 1;

const WIDTH: Readonly<Record<DescribingColumn | Block, number>> = {
  code: 62,
  name: 250,
  maximum: 58,
  method: 76,
  scale: 132,
  notApplicable: 76,
  hint: 200,
  evidence: 180,
  officer: 130,
  self: 64,
  appraised: 64,
  score: 56,
};

type Styled = TabPlan['styles'];

const BLOCK_GROUND = {
  self: COLOR.selfHeader,
  appraised: COLOR.appraisedHeader,
  score: COLOR.scoreHeader,
} as const;

function headStyles({ headerRow, blocks, unitCount }: GroupLayout): Styled {
  // Plain text: a unit may be called 12 or 1/2.
  const name: CellStyle = { rotation: 90, vertical: 'bottom', numberFormat: '@' };
  return BLOCKS.flatMap((block) => {
    const background = BLOCK_GROUND[block];
    const title: CellStyle = { bold: true, background, color: COLOR.ink };
    return [
      { area: areaOf(BLOCK_TITLE_ROW, blocks[block], 1, unitCount), style: title },
      { area: areaOf(headerRow, blocks[block], 1, unitCount), style: { ...name, background } },
    ];
  });
}

function bodyStyles(
  layout: GroupLayout,
  nodes: readonly CriteriaNode[],
  { decimals, rowDecimals }: RoundSettings,
): Styled {
  const { firstRow, rowCount, columns } = layout;
  const text: CellStyle = { numberFormat: '@', wrap: true, vertical: 'top', border: true };
  return [
    { area: columnArea(layout, 'code'), style: { ...text, wrap: false } },
    { area: columnArea(layout, 'name'), style: text },
    {
      area: columnArea(layout, 'maximum'),
      style: { numberFormat: maximumFormat(nodes), align: 'center', vertical: 'top', border: true },
    },
    ...signedAreas(nodes, firstRow, columns.maximum).map((area) => ({ area, style: SIGNED })),
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
        numberFormat: scoreFormat(decimals, rowDecimals),
        align: 'center',
        vertical: 'top',
        border: true,
        background: COLOR.computed,
      },
    },
  ];
}

/** Group and criterion rows stand out; components and lines do not. */
function levelStyles({ firstRow, blocks, unitCount }: GroupLayout, nodes: readonly CriteriaNode[]) {
  return nodes.flatMap(({ code, method }, i): Styled => {
    if (method !== '') return [];
    const background = levelOf(code) === 1 ? COLOR.group : COLOR.criterion;
    const area = areaOf(firstRow + i, 1, 1, blocks.score + unitCount - 1);
    return [{ area, style: { bold: true, background } }];
  });
}

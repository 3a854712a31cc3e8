/**
 * A group tab as it really stands, read at once: where its columns and blocks are, whose column is whose, and its cells.
 * People rename tabs and insert rows and columns; keys tell what is what, and what is missing is named.
 */
import type { DescribedCriterion } from '../../contract/criterion';
import { toNumber } from '../../core/fraction';
import { nameKey } from '../../core/identity';
import { MAX_DECIMALS } from '../../core/points';
import { codeText } from '../../core/reading';
import { readMaximum } from '../../core/rule';
import type { BlockRow } from '../../core/score-block';
import { recordOf } from '../../core/record-of';
import type { UnitBlock } from '../../rules/readable-round';
import { group as declared, groupCodeOf, groupRole } from '../../tabs/group';
import {
  BLOCKS,
  DESCRIBING_COLUMNS,
  readColumnKey,
  type Block,
  type DescribingColumn,
  type GroupLayout,
} from '../../tabs/plan/group-layout';
import { columnLetters } from '../../tabs/plan/a1';
import { SETUP } from '../../text/setup-message';
import {
  cellsOf,
  isDamaged,
  openCells,
  openTab,
  settledValues,
  type Damage,
  type OpenTab,
} from './open-tab';
import type { Tabs } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly unknown[])[];
export type InputBlock = Exclude<Block, 'score'>;

export interface Group {
  readonly code: string;
  readonly sheet: Sheet;
  readonly layout: GroupLayout;
  readonly blocks: readonly UnitBlock[];
  /** From the row below the header on, as many as there are codes. */
  readonly codes: readonly string[];
  /** As the header of Tự chấm has them. */
  readonly units: readonly string[];
  /** Cells of the table by row and column, both from 0. */
  readonly cells: Cells;
}

/** In the order of their codes, which is the order of the columns on Xếp hạng. */
export function groupCodesIn({ roles }: Tabs): readonly string[] {
  return roles.flatMap((role) => groupCodeOf(role) ?? []).sort((a, b) => Number(a) - Number(b));
}

/**
 * `all`: the whole tab, one read, scores as the sheet shows them. `inputs`: without what formulas of ours fill, for those
 * who have just written what they depend on; two reads.
 */
export type Reach = 'all' | 'inputs';

export function readGroup(tabs: Tabs, code: string, reach: Reach = 'all'): Group | Damage {
  const role = groupRole(code);
  const sheet = tabs.get(role);
  if (sheet === undefined) return { damage: SETUP.groupMissing(code) };
  if (reach === 'all') {
    const cells = cellsOf(sheet);
    const opened = openCells(sheet, declared, role, cells);
    return isDamaged(opened) ? opened : groupIn(code, opened, cells.slice(opened.headerRow));
  }
  const opened = openTab(tabs, declared, role);
  if (isDamaged(opened)) return opened;
  const width = lastInput(opened);
  const below = `A${opened.headerRow}:${columnLetters(width)}`;
  const cells = settledValues(sheet.getRange(below));
  if (cells.length === 0) return { damage: SETUP.formulaAmongInputs(sheet.getName()) };
  return groupIn(code, opened, cells.slice(1));
}

/** All of them, or what is wrong with the first that cannot be read. */
export function readGroups(tabs: Tabs, reach: Reach = 'all'): readonly Group[] | Damage {
  const groups: Group[] = [];
  for (const code of groupCodesIn(tabs)) {
    const group = readGroup(tabs, code, reach);
    if (isDamaged(group)) return group;
    groups.push(group);
  }
  return groups;
}

function lastInput({ keys }: OpenTab): number {
  const isInput = (key: string) => key !== '' && readColumnKey(key)?.block !== 'score';
  return keys.map(isInput).lastIndexOf(true) + 1;
}

function groupIn(code: string, opened: OpenTab<DescribingColumn>, table: Cells): Group | Damage {
  const { sheet, headerRow, columns } = opened;
  const sheetName = sheet.getName();
  const blocks = BLOCKS.map((block) => blockIn(opened, block, sheetName));
  const lost = blocks.filter(({ columns: own }) => own.length === 0);
  if (lost.length > 0) {
    const names = lost.map(({ block }) => block);
    return { damage: SETUP.damagedTab(sheetName, names) };
  }
  const codes = codesIn(table, columns.code);
  if (codes.length === 0) return { damage: SETUP.damagedTab(sheetName, [declared.columns.code]) };
  const units = blocks[0]?.columns.map(({ name }) => name) ?? [];
  const layout: GroupLayout = {
    sheetName,
    headerRow,
    firstRow: headerRow + 1,
    rowCount: codes.length,
    unitCount: units.length,
    columns: recordOf(DESCRIBING_COLUMNS, (name) => columns[name]),
    blocks: recordOf(BLOCKS, (block) => firstColumn(opened, block)),
  };
  return { code, sheet, layout, blocks, codes, units, cells: table.slice(0, codes.length) };
}

/** Whatever stands between the first and the last of its columns is part of a block, since formulas take it whole. */
function blockIn({ keys, headers }: OpenTab, block: Block, tab: string): UnitBlock {
  const ids = keys.map((key) => {
    const found = readColumnKey(key);
    return found?.block === block ? found.id : '';
  });
  const from = ids.findIndex((id) => id !== '');
  const to = ids.length - [...ids].reverse().findIndex((id) => id !== '');
  if (from < 0) return { tab, block, columns: [] };
  const columns = ids.slice(from, to).map((id, i) => ({ id, name: codeText(headers[from + i]) }));
  return { tab, block, columns };
}

function firstColumn({ keys }: OpenTab, block: Block): number {
  return keys.findIndex((key) => readColumnKey(key)?.block === block) + 1;
}

/** To the last row with a code; inserted rows in between stay blank. */
function codesIn(table: Cells, column: number): readonly string[] {
  const codes = table.map((row) => codeText(row[column - 1]));
  return codes.slice(0, codes.map((code) => code !== '').lastIndexOf(true) + 1);
}

export function describingCell(
  { layout, cells }: Group,
  row: number,
  name: DescribingColumn,
): unknown {
  return cells[row]?.[layout.columns[name] - 1] ?? '';
}

/** What a row says of its criterion, each cell in words by `text`. */
export function describedBy(
  group: Group,
  row: number,
  text: (cell: unknown) => string,
): DescribedCriterion {
  const said = recordOf(DESCRIBING_COLUMNS, (name) => text(describingCell(group, row, name)));
  return { ...said, code: group.codes[row] ?? '' };
}

/** A row of a block, one cell per unit. */
export function blockCells(
  { layout, cells }: Group,
  row: number,
  block: Block,
): readonly unknown[] {
  const from = layout.blocks[block] - 1;
  return (cells[row] ?? []).slice(from, from + layout.unitCount);
}

type FilledRow = BlockRow & Readonly<Record<'appraised', readonly unknown[]>>;

/** A row of the table as the core scores it. */
export function typedRow(group: Group, row: number): FilledRow {
  return {
    code: group.codes[row] ?? '',
    maximum: describingCell(group, row, 'maximum'),
    method: describingCell(group, row, 'method'),
    scale: describingCell(group, row, 'scale'),
    notApplicable: describingCell(group, row, 'notApplicable'),
    selfAssessed: blockCells(group, row, 'self'),
    appraised: blockCells(group, row, 'appraised'),
  };
}

/** Position of the unit within the blocks; -1 where it has no column. */
export function unitAt({ units }: Group, name: string): number {
  const key = nameKey(name);
  return units.findIndex((unit) => nameKey(unit) === key);
}

/** Null where the cell holds no number; without its sign. */
export function maximumAt(group: Group, row: number): number | null {
  const maximum = readMaximum(describingCell(group, row, 'maximum'), MAX_DECIMALS);
  return 'exact' in maximum ? toNumber(maximum.exact) : null;
}

export function signAt(group: Group, row: number) {
  const maximum = readMaximum(describingCell(group, row, 'maximum'), MAX_DECIMALS);
  return 'points' in maximum ? maximum.sign : 'none';
}

/**
 * Where things stand on a group tab: nine describing columns, then three blocks of one column per unit. A fresh tab has
 * the layout made here; an existing one is read from its keys, since people insert rows and columns.
 */
import { recordOf } from '../../core/record-of';
import { maximumCell } from '../../core/sign';
import type { CriteriaNode } from '../../catalogue/criteria-set';
import { areaOf, type Area } from './a1';
import { HEADER_ROW } from './keys';

/** Describing columns by key, in their fresh order A to I. */
export const DESCRIBING_COLUMNS = [
  'code',
  'name',
  'maximum',
  'method',
  'scale',
  'notApplicable',
  'hint',
  'evidence',
  'officer',
] as const;
export type DescribingColumn = (typeof DESCRIBING_COLUMNS)[number];

export const BLOCKS = ['self', 'appraised', 'score'] as const;
export type Block = (typeof BLOCKS)[number];

export interface GroupLayout {
  readonly sheetName: string;
  readonly headerRow: number;
  /** The group's own row. */
  readonly firstRow: number;
  readonly rowCount: number;
  readonly unitCount: number;
  readonly columns: Readonly<Record<DescribingColumn, number>>;
  /** First column of each block. */
  readonly blocks: Readonly<Record<Block, number>>;
}

export function freshGroupLayout(
  sheetName: string,
  rowCount: number,
  unitCount: number,
): GroupLayout {
  const described = DESCRIBING_COLUMNS.length;
  return {
    sheetName,
    headerRow: HEADER_ROW,
    firstRow: HEADER_ROW + 1,
    rowCount,
    unitCount,
    columns: recordOf(DESCRIBING_COLUMNS, (_, i) => i + 1),
    blocks: {
      self: described + 1,
      appraised: described + unitCount + 1,
      score: described + 2 * unitCount + 1,
    },
  };
}

/** A criterion as the describing columns say it. */
export function describe(node: CriteriaNode): readonly (string | number)[] {
  return DESCRIBING_COLUMNS.map((name) =>
    name === 'maximum' ? maximumCell(node.maximum, node.sign) : node[name],
  );
}

export function columnArea(layout: GroupLayout, column: DescribingColumn): Area {
  return areaOf(layout.firstRow, layout.columns[column], layout.rowCount);
}

export function blockArea(layout: Omit<GroupLayout, 'sheetName'>, block: Block): Area {
  return areaOf(layout.firstRow, layout.blocks[block], layout.rowCount, layout.unitCount);
}

/** The unit names above a block. */
export function blockHeader(layout: GroupLayout, block: Block): Area {
  return areaOf(layout.headerRow, layout.blocks[block], 1, layout.unitCount);
}

/** The key of a unit's column in a block, and back. */
export function columnKey(block: Block, id: string): string {
  return `${block}/${id}`;
}

export function readColumnKey(
  key: string,
): { readonly block: Block; readonly id: string } | undefined {
  const [name = '', id] = key.split('/');
  const block = BLOCKS.find((candidate) => candidate === name);
  return block === undefined || id === undefined ? undefined : { block, id };
}

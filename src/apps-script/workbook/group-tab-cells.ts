/** Cells of a group tab by row of the table (from 0) and by what they hold; already read, except for `cellAt`. */
import type { BlockRow } from '../../core/score-block';
import type { Block, DescribingColumn } from '../../tabs/plan/group-layout';
import type { CriterionPlace } from './find-criterion';
import type { GroupTab } from './group-tabs';

export type InputBlock = Exclude<Block, 'score'>;

export function describingCell(
  { layout, values }: GroupTab,
  row: number,
  name: DescribingColumn,
): unknown {
  return values[layout.firstRow - 1 + row]?.[layout.columns[name] - 1];
}

/** What is typed in a row of an input block, one cell per unit. */
export function typedCells(
  { layout, values }: GroupTab,
  row: number,
  block: InputBlock,
): readonly unknown[] {
  const from = layout.blocks[block] - 1;
  return (values[layout.firstRow - 1 + row] ?? []).slice(from, from + layout.unitCount);
}

/** A row of the table as the core scores it. */
export function typedRow(tab: GroupTab, row: number): BlockRow {
  return {
    maximum: describingCell(tab, row, 'maximum'),
    method: describingCell(tab, row, 'method'),
    scale: describingCell(tab, row, 'scale'),
    notApplicable: describingCell(tab, row, 'notApplicable'),
    selfAssessed: typedCells(tab, row, 'self'),
    appraised: typedCells(tab, row, 'appraised'),
  };
}

export function cellAt(
  { tab: { sheet, layout }, row, unit }: CriterionPlace,
  block: InputBlock,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(layout.firstRow + row, layout.blocks[block] + unit);
}

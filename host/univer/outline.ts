// Depth of row and column groups. Univer's open packages have none, so the depth is kept as `outline` in the
// custom data of each row or column, where it shifts with insertions; the .xlsx writer reads it there.
// (setColumnCustom, because setColumnCustomMetadata does nothing for a column that has no data yet.)
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { CellRange } from './a1-notation';

const DEEPEST = 8;

export function addColumnGroup(sheet: FWorksheet, area: CellRange, delta: number): void {
  for (let c = area.startColumn; c <= area.endColumn; c++) {
    const custom = sheet.getColumnCustomMetadata(c) ?? undefined;
    sheet.setColumnCustom({ [c]: { ...custom, outline: deeper(custom, delta) } });
  }
}

export function addRowGroup(sheet: FWorksheet, area: CellRange, delta: number): void {
  for (let r = area.startRow; r <= area.endRow; r++) {
    const custom = sheet.getRowCustomMetadata(r) ?? undefined;
    sheet.setRowCustom({ [r]: { ...custom, outline: deeper(custom, delta) } });
  }
}

/** The run of columns around one that lie at least as deep; undefined where that column is in no group so deep. */
export function columnGroupAt(
  sheet: FWorksheet,
  column: number,
  depth: number,
): { readonly start: number; readonly count: number } | undefined {
  const isInside = (c: number) =>
    c >= 0 && depthOf(sheet.getColumnCustomMetadata(c) ?? undefined) >= depth;
  if (depth < 1 || !isInside(column)) return undefined;
  let start = column;
  let end = column;
  while (isInside(start - 1)) start--;
  while (isInside(end + 1)) end++;
  return { start, count: end - start + 1 };
}

function depthOf(custom: { readonly outline?: unknown } | undefined): number {
  return typeof custom?.outline === 'number' ? custom.outline : 0;
}

function deeper(custom: { readonly outline?: unknown } | undefined, delta: number): number {
  return Math.min(DEEPEST, Math.max(0, depthOf(custom) + delta));
}

// Reads the merged ranges of a sheet. Programs never write two that share a cell, and no grid can show such a pair: the file is
// refused with both names. A merge of one cell is none.
// Source: ECMA-376 part 1, 18.3.1.55 (mergeCells).
import type { CellRange } from '../cell-range';
import { formatA1 } from '../cell-range';
import { readRange } from '../formulas/ranges';
import type { XmlElement } from '../package/xml-element';
import type { WorkMeter } from '../work-meter';
import { XlsxFaultError } from '../xlsx-fault';

/** One range, or none. */
export function mergedRanges({ attributes }: XmlElement): CellRange[] {
  const range = readRange(attributes['ref'] ?? '');
  if (!range) return [];
  return range.endRow > range.startRow || range.endColumn > range.startColumn ? [range] : [];
}

export function refuseOverlaps(
  ranges: readonly CellRange[],
  sheetName: string,
  meter: WorkMeter,
): readonly CellRange[] {
  meter.spend('merges', ranges.length);
  const pair = findOverlap(ranges);
  if (!pair) return ranges;
  const details = { sheetName, ranges: pair.map(formatA1) };
  throw new XlsxFaultError({ code: 'overlappingMerges', details });
}

/**
 * Two ranges that share a cell. Goes down the rows with the ranges that reach into the row at hand, which lie side by side in
 * order: a new one need only be compared with its neighbours.
 */
function findOverlap(ranges: readonly CellRange[]): readonly [CellRange, CellRange] | undefined {
  const starting = [...ranges].sort((a, b) => a.startRow - b.startRow);
  const ending = [...ranges].sort((a, b) => a.endRow - b.endRow);
  const open: CellRange[] = [];
  let ended = 0;
  for (const range of starting) {
    for (let next = ending[ended]; next && next.endRow < range.startRow; next = ending[ended]) {
      open.splice(placeOf(next, open), 1);
      ended += 1;
    }
    const at = placeOf(range, open);
    const [before, after] = [open[at - 1], open[at]];
    if (before && before.endColumn >= range.startColumn) return [before, range];
    if (after && after.startColumn <= range.endColumn) return [after, range];
    open.splice(at, 0, range);
  }
  return undefined;
}

/** Where the first of the open ranges stands that begins no further left. */
function placeOf({ startColumn }: CellRange, open: readonly CellRange[]): number {
  let [low, high] = [0, open.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((open[middle]?.startColumn ?? 0) < startColumn) low = middle + 1;
    else high = middle;
  }
  return low;
}

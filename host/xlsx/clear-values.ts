// Takes the values out of a range of cells, for results that are worked out again. Formulas stay, and so do styles.
// Goes by the lines of the range or by those that there are, whichever are fewer.
import type { WorkMeter } from '../../xlsx/work-meter';
import type { CellRange } from '../univer/a1-notation';
import type { CellMatrix } from './cells-of';

export function clearValues(cells: CellMatrix, range: CellRange, meter: WorkMeter): void {
  for (const row of indexesIn(cells, range.startRow, range.endRow, meter)) {
    const values = cells[row] ?? {};
    for (const at of indexesIn(values, range.startColumn, range.endColumn, meter)) {
      const { f, s } = values[at] ?? {};
      if (f !== undefined) continue;
      if (s) values[at] = { s };
      else Reflect.deleteProperty(values, at);
    }
  }
}

function indexesIn(
  lines: Readonly<Record<number, unknown>>,
  first: number,
  last: number,
  meter: WorkMeter,
): number[] {
  const isNarrow = last - first < NARROW;
  const all = isNarrow
    ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
    : Object.keys(lines).map(Number);
  meter.spend('lines', WALKED * all.length);
  return all.filter((at) => at >= first && at <= last && at in lines);
}

const NARROW = 64;
/** Of what a line costs that is kept. */
const WALKED = 0.1;

// Takes the values out of a range of cells, for results that are worked out again. Formulas stay, and so do styles.
import type { CellRange } from '../univer/a1-notation';
import type { CellMatrix } from './cells-of';

export function clearValues(cells: CellMatrix, range: CellRange): void {
  for (const [row, values] of Object.entries(cells)) {
    if (Number(row) < range.startRow || Number(row) > range.endRow) continue;
    for (const [column, { f, s }] of Object.entries(values)) {
      const at = Number(column);
      if (at < range.startColumn || at > range.endColumn || f !== undefined) continue;
      if (s) values[at] = { s };
      else Reflect.deleteProperty(values, at);
    }
  }
}

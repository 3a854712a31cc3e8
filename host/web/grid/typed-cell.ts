// A text that a person typed or pasted, as the cell it becomes: the same reading as for scripts (univer/cell-input),
// but a formula in Univer's own form is accepted too, because Univer's function list inserts commas.
import type { ICellData } from '@univerjs/core';
import { cellFromValue } from '../../univer/cell-input';
import { formulaCell } from '../../univer/cell-value';

export function typedCell(text: string, pattern: string | undefined): ICellData {
  try {
    return cellFromValue(text, pattern, new Date().getFullYear());
  } catch {
    return formulaCell(text);
  }
}

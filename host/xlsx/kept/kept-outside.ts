// Keeps the formulas that nothing here can compute, each beside the result that its cell shows: as long as that stands there,
// the formula belongs to it.
import type { ICellData } from '@univerjs/core';
import { outsideFormula, withOutside } from '../outside-formulas';
import type { AnchorWriter } from './anchors';
import type { KeptRecord, KeptRecordOf } from './kept-records';

export function keepOutside(
  tab: string,
  cell: ICellData,
  row: number,
  column: number,
  anchors: AnchorWriter,
): KeptRecord[] {
  const outside = outsideFormula(cell);
  if (!outside) return [];
  const range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  return [{ kind: 'outside', anchor: anchors.anchor(tab, range, 'cell'), ...outside }];
}

export function restoreOutside(
  { formula, value }: KeptRecordOf<'outside'>,
  cell: ICellData,
): ICellData {
  return !cell.f && cell.v === value ? withOutside(cell, formula) : cell;
}

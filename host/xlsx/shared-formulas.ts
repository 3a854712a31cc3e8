// Formulas that Univer stores once for many cells: the others only carry its number (`si`) and mean it moved.
import type { ICellData, IWorksheetData } from '@univerjs/core';
import { cellsOf } from './cells-of';
import { moveFormula } from '../../xlsx/formulas/formula-parts';

/** The formula of a cell (with its `=`), or undefined for a cell that holds a value. */
export type SharedFormulas = (cell: ICellData, row: number, column: number) => string | undefined;

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

export function createSharedFormulas(data: Partial<IWorksheetData>): SharedFormulas {
  const masters = new Map<string, Master>();
  for (const [row, column, { f, si }] of cellsOf(data)) {
    if (f && si && !masters.has(si)) masters.set(si, { formula: f, row, column });
  }
  return (cell, row, column) => {
    if (cell.f) return cell.f;
    const master = cell.si ? masters.get(cell.si) : undefined;
    return master && moveFormula(master.formula, row - master.row, column - master.column);
  };
}

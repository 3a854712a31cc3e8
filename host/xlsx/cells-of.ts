// All cells of a sheet of a snapshot, with their 0-based positions, row by row.
import type { ICellData, IWorksheetData, Nullable } from '@univerjs/core';

export type PlacedCell = readonly [row: number, column: number, cell: ICellData];

export function* cellsOf({ cellData = {} }: Partial<IWorksheetData>): Generator<PlacedCell> {
  for (const [row, cells] of Object.entries(cellData)) {
    for (const [column, cell] of Object.entries<Nullable<ICellData>>(cells ?? {})) {
      if (cell) yield [Number(row), Number(column), cell];
    }
  }
}

// All cells of a sheet of a snapshot, with their 0-based positions, row by row.
import type { ICellData, IWorksheetData, Nullable } from '@univerjs/core';

/** Row -> column -> cell, to be filled. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

export type PlacedCell = readonly [row: number, column: number, cell: ICellData];

type Matrix = Readonly<Record<string, Readonly<Record<string, Nullable<ICellData>>> | undefined>>;

export function* cellsOf({ cellData }: Partial<IWorksheetData>): Generator<PlacedCell> {
  const matrix = (cellData ?? {}) as Matrix;
  for (const [row, cells] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (cell) yield [Number(row), Number(column), cell];
    }
  }
}

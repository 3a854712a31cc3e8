/**
 * A plan from what one tab says of itself: the sentences at its top, its row of keys and its header, and pieces of cells
 * put at places; what nobody fills stays blank, what is not said is not there.
 */
import { areaOf } from './a1';
import { HEADER_ROW, KEY_ROW, keyText } from './keys';
import type { CellContent, TabPlan } from './tab-plan';
import { HEADER, HINT, TITLE } from './theme';

interface Piece {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
}

type Said = Pick<TabPlan, 'role' | 'name' | 'size' | 'color'> &
  Partial<Omit<TabPlan, 'cells' | 'columnWidths'>>;

export interface TabSource extends Said {
  /** The title, and what to do here. */
  readonly top?: readonly string[];
  /** By column from the first; '' where code names none. */
  readonly keys?: readonly string[];
  /** Directly below the keys. */
  readonly headers?: readonly string[];
  readonly pieces?: readonly Piece[];
  /** In pixels, by column from the first. */
  readonly widths: readonly number[];
}

export function makePlan(source: TabSource): TabPlan {
  const { top = [], keys, headers = [], pieces = [], widths, ...said } = source;
  const keyRow = said.keyRow ?? (keys && KEY_ROW);
  const all: readonly Piece[] = [
    { row: 1, column: 1, cells: top.map((sentence) => [sentence]) },
    ...linePiece(
      keyRow,
      keys?.map((key) => key && keyText(said.role, key)),
    ),
    ...linePiece(HEADER_ROW, headers),
    ...pieces,
  ];
  return {
    ...{ formulas: [], highlights: [], heat: [], dropdowns: [], foldable: [] },
    frozen: { rows: 0, columns: 0 },
    ...said,
    ...(keyRow && { keyRow }),
    cells: gridOf(all, said.size.columns),
    styles: [...headStyles(top, headers), ...(said.styles ?? [])],
    columnWidths: runsOf(widths),
  };
}

function linePiece(row: number | undefined, line: readonly string[] = []): readonly Piece[] {
  return row === undefined || line.length === 0 ? [] : [{ row, column: 1, cells: [line] }];
}

/** The header is left blank between two tables. */
function headStyles(top: readonly string[], headers: readonly string[]): TabPlan['styles'] {
  const runs = runsOf(headers.map((text) => (text === '' ? 0 : 1)));
  const tables = runs.filter(({ width }) => width > 0);
  return [
    ...top.map((_, i) => ({ area: areaOf(i + 1, 1), style: i === 0 ? TITLE : HINT })),
    ...tables.map(({ column, count }) => ({
      area: areaOf(HEADER_ROW, column, 1, count),
      style: HEADER,
    })),
  ];
}

/** As many rows as the pieces reach. */
function gridOf(pieces: readonly Piece[], columns: number): CellContent[][] {
  const rows = Math.max(
    ...pieces.map(({ row, cells }) => (cells.length > 0 ? row - 1 + cells.length : 0)),
  );
  const grid = Array.from({ length: rows }, () => new Array<CellContent>(columns).fill(''));
  for (const { row, column, cells } of pieces) {
    cells.forEach((line, i) => grid[row - 1 + i]?.splice(column - 1, line.length, ...line));
  }
  return grid;
}

/** Neighbours of one width together: fewer calls. */
function runsOf(widths: readonly number[]): TabPlan['columnWidths'] {
  const runs: { column: number; count: number; width: number }[] = [];
  widths.forEach((width, i) => {
    const last = runs[runs.length - 1];
    if (last?.width === width) last.count += 1;
    else runs.push({ column: i + 1, count: 1, width });
  });
  return runs;
}

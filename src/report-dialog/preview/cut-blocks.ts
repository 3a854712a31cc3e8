/**
 * How blocks are parted: what must not end a page, and the blocks of one page, from where its slices begin and end: rows of a
 * table under its header, parts of a text. Pure.
 */
import type { ReportBlock, TableRow, TextRun } from '../../reports/report-document';

/** Which part of the section a piece is: a block, or one row of it. */
export interface PiecePlace {
  readonly block: number;
  readonly row?: number;
}

/** A slice, and how many characters of each text of its piece stand before it and up to its end; absent where it is whole. */
export interface PlacedSlice extends PiecePlace {
  readonly from?: readonly number[];
  readonly to?: readonly number[];
}

export function cutBlocks(
  blocks: readonly ReportBlock[],
  slices: readonly PlacedSlice[],
): readonly ReportBlock[] {
  return runsOfBlocks(slices).flatMap((parts) => {
    const block = blocks[parts[0]?.block ?? -1];
    return block === undefined ? [] : [cutBlock(block, parts)];
  });
}

function cutBlock(block: ReportBlock, parts: readonly PlacedSlice[]): ReportBlock {
  switch (block.kind) {
    case 'table':
      return { ...block, rows: chosenRows(block.rows, parts, cutRow) };
    case 'bars':
      return { ...block, rows: chosenRows(block.rows, parts, (row) => row) };
    case 'paragraph': {
      const [part] = parts;
      return { ...block, runs: cutRuns(block.runs, part?.from?.[0] ?? 0, part?.to?.[0]) };
    }
    default:
      return block;
  }
}

function chosenRows<Row>(
  rows: readonly Row[],
  parts: readonly PlacedSlice[],
  cut: (row: Row, part: PlacedSlice) => Row,
): readonly Row[] {
  return parts.flatMap((part) => {
    const row = rows[part.row ?? -1];
    return row === undefined ? [] : [cut(row, part)];
  });
}

function cutRow(row: TableRow, { from, to }: PlacedSlice): TableRow {
  if (from === undefined && to === undefined) return row;
  const cells = row.cells.map((cell, i) => ({
    ...cell,
    text: cell.text.slice(from?.[i] ?? 0, to?.[i]),
  }));
  return { ...row, cells };
}

function cutRuns(runs: readonly TextRun[], from: number, to = Infinity): readonly TextRun[] {
  let at = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** Neighbours of the same block together. */
function runsOfBlocks(slices: readonly PlacedSlice[]): PlacedSlice[][] {
  const found: PlacedSlice[][] = [];
  for (const slice of slices) {
    const last = found[found.length - 1];
    if (last?.[0]?.block === slice.block) last.push(slice);
    else found.push([slice]);
  }
  return found;
}

/** What heads something, the row before the last, the text before the signature. */
export function keepsWithNext(blocks: readonly ReportBlock[], { block, row }: PiecePlace): boolean {
  const isBeforeClosing = blocks[block + 1]?.kind === 'closing';
  const found = blocks[block];
  switch (found?.kind) {
    case undefined:
    case 'seal':
      return false;
    case 'letterhead':
    case 'title':
    case 'annexTitle':
    case 'heading':
      return true;
    case 'table':
    case 'bars': {
      const fromEnd = found.rows.length - 1 - (row ?? 0);
      if (fromEnd === 0) return isBeforeClosing;
      return fromEnd === 1 || (found.kind === 'table' && found.rows[row ?? 0]?.style === 'group');
    }
    case 'paragraph':
    case 'closing':
      return isBeforeClosing;
  }
}

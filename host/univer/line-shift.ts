// How ranges and formulas change when rows or columns are inserted, removed or moved. Pure.
import type { CellRange } from './a1-notation';
import { columnIndex, columnName } from './a1-notation';
import { formulaTokens } from './formula-tokens';

/**
 * `count` lines put in before line `at`, or taken out from it on when negative; 0-based.
 * Where `to` is given, the `count` lines from `at` on are moved, to stand before the line that was `to`.
 */
export interface LineShift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  readonly to?: number;
}

/** Nothing where nothing of the range is left; several parts where lines of it have moved away from each other. */
export function shiftRange(range: CellRange, shift: LineShift): CellRange[] {
  const [start, end] =
    shift.axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return shiftRun(start, end, shift).map(([first, last]) =>
    shift.axis === 'row'
      ? { ...range, startRow: first, endRow: last }
      : { ...range, startColumn: first, endColumn: last },
  );
}

type Run = readonly [first: number, last: number];

function shiftRun(start: number, end: number, shift: LineShift): Run[] {
  if (shift.to !== undefined) return movedRuns(start, end, shift);
  const run: Run = [shiftStart(start, shift), shiftEnd(end, shift)];
  return run[0] > run[1] ? [] : [run];
}

function movedRuns(start: number, end: number, shift: LineShift): Run[] {
  const lines = Array.from({ length: end - start + 1 }, (_, i) => shiftStart(start + i, shift));
  const runs: Run[] = [];
  for (const line of lines.sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === line - 1) runs[runs.length - 1] = [last[0], line];
    else runs.push([line, line]);
  }
  return runs;
}

function shiftStart(line: number, { at, count, to }: LineShift): number {
  if (to !== undefined) return movedLine(line, at, count, to);
  if (line < at) return line;
  return count > 0 ? line + count : Math.max(at, line + count);
}

function movedLine(line: number, at: number, count: number, to: number): number {
  const first = to > at ? to - count : to;
  if (line >= at && line < at + count) return first + line - at;
  const closed = line < at ? line : line - count;
  return closed < first ? closed : closed + count;
}

function shiftEnd(line: number, { at, count }: LineShift): number {
  if (line < at) return line;
  return count > 0 ? line + count : Math.max(at - 1, line + count);
}

const CORNER = /^(?<before>\$?)(?<column>[A-Za-z]{1,3})(?<between>\$?)(?<row>\d{1,7})(?<joint>:?)$/;

/** The formula (in Univer's form) with its references to its own sheet moved; others are left as they are. */
export function shiftFormula(formula: string, shift: LineShift): string {
  let isElsewhere = false;
  return formulaTokens(formula, '.')
    .map(({ kind, text }) => {
      const corner = kind === 'name' && !isElsewhere ? CORNER.exec(text)?.groups : undefined;
      isElsewhere = text.endsWith('!') || (isElsewhere && text.endsWith(':'));
      return corner ? shiftCorner(corner as unknown as Corner, shift) : text;
    })
    .join('');
}

type Corner = Readonly<Record<'before' | 'column' | 'between' | 'row' | 'joint', string>>;

function shiftCorner({ before, column, between, row, joint }: Corner, shift: LineShift): string {
  const line = shift.axis === 'row' ? Number(row) - 1 : columnIndex(column);
  if (isRemoved(line, shift)) return `#REF!${joint}`;
  const moved = shiftStart(line, shift);
  return shift.axis === 'row'
    ? `${before}${column}${between}${moved + 1}${joint}`
    : `${before}${columnName(moved)}${between}${row}${joint}`;
}

function isRemoved(line: number, { at, count }: LineShift): boolean {
  return count < 0 && line >= at && line < at - count;
}

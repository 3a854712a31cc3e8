// How ranges and formulas change when rows or columns are inserted or removed. Pure.
import type { CellRange } from './a1-notation';
import { columnIndex, columnName } from './a1-notation';
import { formulaTokens } from './formula-tokens';

/** `count` lines put in before line `at`, or taken out from it on when negative; 0-based. */
export interface LineShift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** Undefined when nothing of the range is left. */
export function shiftRange(range: CellRange, shift: LineShift): CellRange | undefined {
  const [start, end] =
    shift.axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const first = shiftStart(start, shift);
  const last = shiftEnd(end, shift);
  if (first > last) return undefined;
  return shift.axis === 'row'
    ? { ...range, startRow: first, endRow: last }
    : { ...range, startColumn: first, endColumn: last };
}

function shiftStart(line: number, { at, count }: LineShift): number {
  if (line < at) return line;
  return count > 0 ? line + count : Math.max(at, line + count);
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

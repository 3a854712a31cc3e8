// Cuts a formula into literal text and references to cells, so that references can be moved or tied to defined names.
// Text in quotes and the names of functions are literal. Does not check or compute the formula.
// Source: ECMA-376 part 1, 18.17.2.2 (cell references).
import type { CellRange } from '../cell-range';
import { columnIndex, columnName, LAST_COLUMN, LAST_ROW, quoteSheet } from '../cell-range';

export interface Reference {
  /** Undefined: the sheet the formula stands on. */
  readonly sheetName: string | undefined;
  /** The workbook, where the reference names one: `1` in `[1]Tab!A1`. */
  readonly book?: string;
  /** As large as the sheet where the reference names columns or rows only. */
  readonly range: CellRange;
  readonly form: ReferenceForm;
}

/** How a reference is written: `A1` cell, `A1:B2` area, `A:B` columns, `1:2` rows. */
export interface ReferenceForm {
  readonly kind: 'cell' | 'area' | 'columns' | 'rows';
  /** Whether start column, start row, end column and end row carry a `$`. */
  readonly fixed: readonly [boolean, boolean, boolean, boolean];
  /** Whether the sheet's name stands in quotes even where it need not. */
  readonly isQuoted: boolean;
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const COLUMN = String.raw`\$?[A-Z]{1,3}`;
const ROW = String.raw`\$?\d{1,7}`;
const BOOK = String.raw`\[[^[\]]*\]`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:${BOOK})?[\p{L}_][\p{L}\p{M}\p{N}_.]*)!`;
const PATTERN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{M}\p{N}_.$'])(${SHEET})?` +
    String.raw`(${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})(?![\p{L}\p{M}\p{N}_.(!$])`,
  'gu',
);

/** The parts of a formula in order; strings are literal. */
export function splitFormula(formula: string): (string | Reference)[] {
  const parts: (string | Reference)[] = [];
  let at = 0;
  for (const match of formula.matchAll(PATTERN)) {
    const [whole, sheet, reference] = match;
    if (reference === undefined) continue;
    parts.push(formula.slice(at, match.index), readReference(sheet, reference));
    at = match.index + whole.length;
  }
  parts.push(formula.slice(at));
  return parts.filter((part) => part !== '');
}

export function joinFormula(parts: readonly (string | Reference)[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : formatReference(part))).join('');
}

/** The formula as it reads when it is filled `rows` down and `columns` to the right: `$` holds a reference in place. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return joinFormula(
    splitFormula(formula).map((part) =>
      typeof part === 'string' ? part : (movedReference(part, rows, columns) ?? '#REF!'),
    ),
  );
}

function placeIn(prefix: string | undefined): Pick<Reference, 'sheetName' | 'book'> {
  if (prefix === undefined) return { sheetName: undefined };
  const name = prefix
    .slice(0, -1)
    .replace(/^'(.*)'$/s, '$1')
    .replace(/''/g, "'");
  const [, book, sheetName = ''] = /^([^[]*\[[^\]]*\])?(.*)$/s.exec(name) ?? [];
  return book === undefined ? { sheetName } : { sheetName, book: book.replace(/\[|\]$/g, '') };
}

function readReference(sheet: string | undefined, text: string): Reference {
  const [first = '', second] = text.split(':');
  const [start, end] = [corner(first), corner(second ?? first)];
  const fixed = [start.fixed, end.fixed].flat() as [boolean, boolean, boolean, boolean];
  const isQuoted = sheet?.startsWith("'") ?? false;
  const form: ReferenceForm = { kind: kindOf(first, second), fixed, isQuoted };
  const range = {
    startRow: start.row ?? 0,
    startColumn: start.column ?? 0,
    endRow: end.row ?? LAST_ROW,
    endColumn: end.column ?? LAST_COLUMN,
  };
  return { ...placeIn(sheet), range, form };
}

function kindOf(first: string, second: string | undefined): ReferenceForm['kind'] {
  if (second === undefined) return 'cell';
  if (!/\d/.test(first)) return 'columns';
  return /[A-Z]/.test(first) ? 'area' : 'rows';
}

function corner(text: string): {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly fixed: readonly [boolean, boolean];
} {
  const [, columnSign, column, rowSign, row] = /^(\$?)([A-Z]*)(\$?)(\d*)$/.exec(text) ?? [];
  return {
    column: column ? columnIndex(column) : undefined,
    row: row ? Number(row) - 1 : undefined,
    // in `$5` the sign stands where a column's would
    fixed: column ? [columnSign === '$', rowSign === '$'] : [false, columnSign === '$'],
  };
}

export function formatReference({ sheetName, book, range, form }: Reference): string {
  const { kind, fixed } = form;
  const column = (at: number, isFixed: boolean) => (isFixed ? '$' : '') + columnName(at);
  const row = (at: number, isFixed: boolean) => `${isFixed ? '$' : ''}${at + 1}`;
  const columns = [column(range.startColumn, fixed[0]), column(range.endColumn, fixed[2])] as const;
  const rows = [row(range.startRow, fixed[1]), row(range.endRow, fixed[3])] as const;
  const texts: Record<ReferenceForm['kind'], string> = {
    cell: `${columns[0]}${rows[0]}`,
    area: `${columns[0]}${rows[0]}:${columns[1]}${rows[1]}`,
    columns: columns.join(':'),
    rows: rows.join(':'),
  };
  return sheetPrefix(sheetName, book, form.isQuoted) + texts[kind];
}

function sheetPrefix(
  name: string | undefined,
  book: string | undefined,
  isQuoted: boolean,
): string {
  if (name === undefined) return '';
  if (book !== undefined) return `${quoteSheet(`[${book}]${name}`)}!`;
  const isPlain = /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return isPlain && !isQuoted ? `${name}!` : `${quoteSheet(name)}!`;
}

function movedReference(
  reference: Reference,
  rows: number,
  columns: number,
): Reference | undefined {
  const { range, form } = reference;
  const { fixed, kind } = form;
  const byColumn = (isFixed: boolean) => (isFixed || kind === 'rows' ? 0 : columns);
  const byRow = (isFixed: boolean) => (isFixed || kind === 'columns' ? 0 : rows);
  const moved = {
    startRow: range.startRow + byRow(fixed[1]),
    startColumn: range.startColumn + byColumn(fixed[0]),
    endRow: range.endRow + byRow(fixed[3]),
    endColumn: range.endColumn + byColumn(fixed[2]),
  };
  const isInside =
    Math.min(moved.startRow, moved.startColumn, moved.endRow, moved.endColumn) >= 0 &&
    Math.max(moved.startRow, moved.endRow) <= LAST_ROW &&
    Math.max(moved.startColumn, moved.endColumn) <= LAST_COLUMN;
  return isInside ? { ...reference, range: moved } : undefined;
}

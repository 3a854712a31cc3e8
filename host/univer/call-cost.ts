// What one call of a function costs, told from its name and its arguments before it is made: the cells of its arguments, and
// for those that make or compare more than they are given, as many as they make or compare.
import type { BaseValueObject } from '@univerjs/engine-formula';
import { ArrayValueObject } from '@univerjs/engine-formula';

/** As many letters as a cell of Google holds; a text that doubles from cell to cell would soon fill the memory. */
export const LONGEST_RESULT = 50_000;

/** Of an argument's cell, which has been read already. */
const SEEN = 0.1;
/** Of a value that is made. */
const MADE = 1;
/** Of two cells that are compared. */
const COMPARED = 0.05;

/** Their numbers say how large the result will be. */
const MAKERS = new Set(['SEQUENCE', 'RANDARRAY', 'MAKEARRAY', 'EXPAND', 'MUNIT', 'REPT']);

/** They go through one argument for each cell of another. */
const CROSSING = new Set(
  (
    'COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS MATCH XMATCH LOOKUP VLOOKUP HLOOKUP XLOOKUP ' +
    'MMULT FREQUENCY RANK RANK.EQ RANK.AVG UNIQUE SORT SORTBY MODE MODE.MULT MODE.SNGL'
  ).split(' '),
);

export function callCost(name: string, values: readonly BaseValueObject[]): number {
  const arrays = values.filter((value) => value instanceof ArrayValueObject);
  const seen = arrays.reduce((sum, array) => sum + sizeOf(array), 0);
  return seen * SEEN + spread(arrays) * MADE + made(name, values) + compared(name, arrays);
}

function sizeOf(array: ArrayValueObject): number {
  return array.getRowCount() * array.getColumnCount();
}

/** A row and a column that are combined make a rectangle. */
function spread(arrays: readonly ArrayValueObject[]): number {
  if (arrays.length < 2) return 0;
  const rows = Math.max(...arrays.map((array) => array.getRowCount()));
  const columns = Math.max(...arrays.map((array) => array.getColumnCount()));
  const largest = Math.max(...arrays.map(sizeOf));
  return rows * columns > largest ? rows * columns : 0;
}

function made(name: string, values: readonly BaseValueObject[]): number {
  if (!MAKERS.has(name.toUpperCase())) return 0;
  const numbers = values.map((value) => Math.abs(Number(firstOf(value))));
  const product = numbers
    .filter((number) => Number.isFinite(number) && number > 1)
    .reduce((all, number) => all * number, 1);
  return product * MADE;
}

function firstOf(value: BaseValueObject): unknown {
  const first = value instanceof ArrayValueObject ? value.getFirstCell() : value;
  return first.getValue();
}

function compared(name: string, arrays: readonly ArrayValueObject[]): number {
  if (!CROSSING.has(name.toUpperCase())) return 0;
  const [largest = 0, second = 1] = arrays.map(sizeOf).sort((a, b) => b - a);
  return largest * Math.max(1, second) * COMPARED;
}

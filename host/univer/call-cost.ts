// What one call of a function costs, told from its name and its arguments before it is made: the cells of its arguments, and
// for those that make or compare more than they are given, as many as they make or compare.
import type { BaseValueObject } from '@univerjs/engine-formula';
import { ArrayValueObject, BaseReferenceObject } from '@univerjs/engine-formula';

/** As many letters as a cell of Google holds; a text that doubles from cell to cell would soon fill the memory. */
export const LONGEST_RESULT = 50_000;

/** Of an argument's cell, which has been read already and is gone through. */
const SEEN = 1;
/** Of a value that is made. */
const MADE = 2;
/** Of a cell that is compared with one value, and of two cells where all are compared with all. */
const COMPARED = 0.3;
const CROSSED = 1;

/** Their numbers say how large the result will be. */
const MAKERS = new Set(['SEQUENCE', 'RANDARRAY', 'MAKEARRAY', 'EXPAND', 'REPT']);

/** They go through one argument for each cell of another. */
const CROSSING = new Set(
  (
    'COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS MATCH XMATCH LOOKUP VLOOKUP HLOOKUP XLOOKUP ' +
    'LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC QUARTILE QUARTILE.INC QUARTILE.EXC ' +
    'MMULT FREQUENCY RANK RANK.EQ RANK.AVG UNIQUE SORT SORTBY MODE MODE.MULT MODE.SNGL'
  ).split(' '),
);

/** Each step of one that counts. */
const COUNTED = 1;

type Numbers = readonly number[];
const argument =
  (at: number) =>
  (numbers: Numbers): number =>
    numbers[at] ?? 0;
const between = ([start = 0, end = 0]: Numbers) => end - start;
const largest = (numbers: Numbers) => Math.max(0, ...numbers.map(Math.abs));
const square = ([side = 0]: Numbers) => 2 * side * side;

/**
 * They go step by step as far as their numbers say, one cell or not: `WORKDAY(1,1E9)` counts a thousand million days. Found by
 * calling every function that Univer has with large numbers.
 */
const COUNTING: Readonly<Record<string, (numbers: Numbers) => number>> = {
  BASE: argument(2),
  'BINOM.DIST': argument(0),
  'BINOM.DIST.RANGE': argument(0),
  'BINOM.INV': argument(0),
  BINOMDIST: argument(0),
  BESSELI: largest,
  BESSELJ: largest,
  BESSELK: largest,
  BESSELY: largest,
  CRITBINOM: argument(0),
  CUMIPMT: largest,
  CUMPRINC: largest,
  DB: argument(3),
  'HYPGEOM.DIST': largest,
  HYPGEOMDIST: largest,
  LCM: (numbers) => (largest(numbers) > Number.MAX_SAFE_INTEGER ? Infinity : 0),
  MUNIT: square,
  'NEGBINOM.DIST': argument(0),
  NEGBINOMDIST: argument(0),
  NETWORKDAYS: between,
  'NETWORKDAYS.INTL': between,
  PERMUT: argument(1),
  POISSON: argument(0),
  'POISSON.DIST': argument(0),
  VDB: largest,
  WORKDAY: argument(1),
  'WORKDAY.INTL': argument(1),
};

export function callCost(name: string, values: readonly BaseValueObject[]): number {
  const sizes = values.map(sizeOf).filter((size) => size > 0);
  const arrays = values.filter((value) => value instanceof ArrayValueObject);
  const seen = sizes.reduce((sum, size) => sum + size, 0);
  return (
    seen * SEEN +
    (isOurs(name) ? 0 : spread(arrays) * MADE) +
    made(name, values) +
    compared(name, values.map(sizeOf)) +
    counted(name, values) +
    patternCost(name, values)
  );
}

function counted(name: string, values: readonly BaseValueObject[]): number {
  const steps = COUNTING[name.toUpperCase()];
  if (!steps) return 0;
  const times = Math.max(1, ...values.map((v) => (v instanceof ArrayValueObject ? sizeOf(v) : 1)));
  return Math.abs(steps(values.map(furthest))) * times * COUNTED;
}

/** Of all numbers of an argument the one that is furthest from 0. */
function furthest(value: BaseValueObject): number {
  if (!(value instanceof ArrayValueObject)) return Number(value.getValue()) || 0;
  let most = 0;
  value.iterator((each) => {
    const number = Number(each?.getValue()) || 0;
    if (Math.abs(number) > Math.abs(most)) most = number;
  });
  return most;
}

/** Of a letter that a pattern is tried at. */
const TRIED = 0.002;
/** More are all the same too many. */
const MOST_TRIES = 1e12;

/**
 * How often a pattern is tried on a text at the worst: from each letter on, once more for each part that may be longer or
 * shorter; twice as often with each letter where a part that is repeated has a choice.
 */
export function triesOf(parts: number, letters: number, hasChoice = false): number {
  const tries = letters ** Math.max(1, parts) + (hasChoice ? 2 ** Math.min(letters, 64) : 0);
  return Math.min(tries, MOST_TRIES) * TRIED;
}

function patternCost(name: string, [text, pattern]: readonly BaseValueObject[]): number {
  if (!name.toUpperCase().startsWith('REGEX') || !text || !pattern) return 0;
  const words = longest(pattern);
  const parts = words.match(/[*+?{]/g)?.length ?? 0;
  const times = text instanceof ArrayValueObject ? sizeOf(text) : 1;
  const hasChoice = words.includes('|') && /\)[*+{]/.test(words);
  return times * triesOf(parts, longest(text).length, hasChoice);
}

function longest(value: BaseValueObject): string {
  if (!(value instanceof ArrayValueObject)) return String(value.getValue());
  let most = '';
  value.iterator((each) => {
    const text = String(each?.getValue());
    if (text.length > most.length) most = text;
  });
  return most;
}

/** In cells, of a range or of values; 0 for a single value. */
function sizeOf(value: BaseValueObject | BaseReferenceObject): number {
  const isMany = value instanceof ArrayValueObject || value instanceof BaseReferenceObject;
  return isMany ? value.getRowCount() * value.getColumnCount() : 0;
}

/** Functions of a script go over their arguments one after the other. */
function isOurs(name: string): boolean {
  return name.includes('_');
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

/** Where those that test cells have their tests; the other arguments are gone through beside each other. */
const TESTS: Readonly<Record<string, (at: number) => boolean>> = {
  COUNTIF: (at) => at === 1,
  SUMIF: (at) => at === 1,
  AVERAGEIF: (at) => at === 1,
  COUNTIFS: (at) => at % 2 === 1,
  SUMIFS: (at) => at > 0 && at % 2 === 0,
  AVERAGEIFS: (at) => at > 0 && at % 2 === 0,
  MAXIFS: (at) => at > 0 && at % 2 === 0,
  MINIFS: (at) => at > 0 && at % 2 === 0,
};

/** `sizes` by argument. */
function compared(name: string, sizes: readonly number[]): number {
  const upper = name.toUpperCase();
  if (!CROSSING.has(upper)) return 0;
  const isTest = TESTS[upper];
  if (isTest !== undefined) {
    const [cells, tests] = [false, true].map((wanted) =>
      Math.max(0, ...sizes.filter((_, at) => isTest(at) === wanted)),
    );
    return crossed(cells, tests);
  }
  const [first, second] = [...sizes].sort((a, b) => b - a);
  return crossed(first, second);
}

function crossed(first = 0, second = 0): number {
  return second > 1 ? first * second * CROSSED : first * COMPARED;
}

/**
 * Reads one statistic as a unit types it: a number, `8,48%` or `9/764` in rows of rates, `KPS`, a bound as `hơn 300`, two
 * statements as `12; 13`, a day, a text. Nothing is guessed; what fits no form is a fault, never a throw.
 */
import { isAtEnd, skip, skipBlanks, startOf } from '../cursor';
import { foldText, tidyText } from '../fold-text';
import {
  add,
  compareFractions,
  divide,
  HUNDRED,
  ONE,
  subtract,
  ZERO,
  type Fraction,
} from '../fraction';
import type { ResultIssue } from '../issue';
import { dayOf, lastDayIn } from '../last-day';
import { fractionOfDouble, readNumber, readNumberAt, type NumberReading } from '../read-number';
import { isBlank, isDate, SHEET_ERROR } from '../reading';
import { ANY, areDisjoint, isZero, type Interval } from './interval';
import type { BoundKind, MonitoringWords } from './words';

/** How a row's cells are read. */
export type Measure = 'number' | 'rate' | 'day' | 'text';

/**
 * One claim of a cell, which is itself the interval of everything that it may mean; `text` as typed. One object for a cell:
 * a province's periods have a hundred thousand, and most of the time went into throwing away what was made for each.
 */
export interface Statement extends Interval {
  readonly kind: 'exact' | 'notApplicable' | BoundKind;
  readonly value: Fraction;
  /** Of `9/764`: claim and parts in one. */
  readonly parts: readonly [numerator: Fraction, denominator: Fraction] | undefined;
  /** The word of a bound. */
  readonly word: string;
  readonly text: string;
}

export type StatisticIssue = ResultIssue | { readonly code: 'expectedDay'; readonly text: string };

export type StatisticReading =
  | { readonly kind: 'pending' }
  | Statement
  /** Two statements that cannot both be true. */
  | { readonly kind: 'conflict'; readonly claims: readonly [Statement, Statement] }
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'text' }
  | { readonly kind: 'fault'; readonly issue: StatisticIssue };

const PENDING: StatisticReading = { kind: 'pending' };
const TEXT: StatisticReading = { kind: 'text' };
const MAX_TEXT = 200;
const MAX_CELL_NUMBER = 1e15;

export type StatisticReader = (cell: unknown, measure: Measure) => StatisticReading;

export function createStatisticReader(words: MonitoringWords): StatisticReader {
  const notApplicable = new Set(words.notApplicable.map(foldText));
  const bounds = (Object.keys(words.bounds) as BoundKind[]).flatMap((kind) =>
    words.bounds[kind].map((word) => ({ kind, word, start: `${foldText(word)} ` })),
  );
  return readCell;

  function readCell(cell: unknown, measure: Measure): StatisticReading {
    if (isBlank(cell)) return PENDING;
    if (measure === 'text') return TEXT;
    if (measure === 'day') return readDay(cell);
    if (typeof cell !== 'string') return readOther(cell, measure);
    if (cell.length > MAX_TEXT) return fault({ code: 'textTooLong', length: cell.length });
    // Nearly every cell is one number: tidying each would cost more than all that follows.
    const plain = readQuantity(cell, measure);
    return plain !== undefined && 'kind' in plain ? plain : readStatements(cell, measure);
  }

  function readStatements(cell: string, measure: 'number' | 'rate'): StatisticReading {
    const statements: Statement[] = [];
    for (const part of cell.includes(';') ? cell.split(';') : [cell]) {
      if (isBlank(part)) continue;
      const read = readStatement(tidyText(part), measure);
      if ('code' in read) return fault(read);
      statements.push(read);
    }
    const claims = disagreeing(statements);
    return claims === undefined ? (speaking(statements) ?? PENDING) : { kind: 'conflict', claims };
  }

  function readStatement(text: string, measure: 'number' | 'rate'): Statement | ResultIssue {
    const quantity = readQuantity(text, measure);
    if (quantity !== undefined) return quantity;
    if (SHEET_ERROR.test(text)) return { code: 'errorCell', text };
    const folded = foldText(text);
    if (notApplicable.has(folded)) return { ...NOT_APPLICABLE, text };
    const bound = bounds.find(({ start }) => folded.startsWith(start));
    if (bound === undefined) return expected(text, measure);
    const { kind, word, start } = bound;
    const rest = readQuantity(folded.slice(start.length).trim(), measure);
    const isPlain = rest !== undefined && 'kind' in rest && rest.parts === undefined;
    return isPlain ? bounded(rest, kind, word, text) : expected(text, measure);
  }
}

/** Where claims agree, the first that names a number speaks for all. */
function speaking(statements: readonly Statement[]): Statement | undefined {
  return (
    statements.find(({ kind }) => kind === 'exact') ??
    statements.find(({ kind }) => kind !== 'notApplicable') ??
    statements[0]
  );
}

/** The first two claims that cannot both be true. */
function disagreeing(
  statements: readonly Statement[],
): readonly [Statement, Statement] | undefined {
  for (const [i, one] of statements.entries()) {
    const other = statements.slice(i + 1).find((each) => areContrary(one, each));
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

function areContrary(one: Statement, other: Statement): boolean {
  const isNone = (each: Statement) => each.kind === 'notApplicable';
  if (isNone(one) !== isNone(other)) return !isZero((isNone(one) ? other : one).value);
  return areDisjoint(one, other);
}

/** Beside the statements so that no figure of it may be used. */
const NOT_APPLICABLE: Statement = {
  ...{ kind: 'notApplicable', value: ZERO, parts: undefined, word: '', text: '' },
  ...ANY,
};

function readDay(cell: unknown): StatisticReading {
  const day = isDate(cell) ? dayOf(cell) : typeof cell === 'string' ? lastDayIn(cell) : undefined;
  if (day !== undefined) return { kind: 'day', day };
  const text = typeof cell === 'string' ? tidyText(cell.slice(0, MAX_TEXT)) : '';
  return fault({ code: 'expectedDay', text });
}

function readOther(cell: unknown, measure: 'number' | 'rate'): StatisticReading {
  if (typeof cell !== 'number') {
    return fault({ code: isDate(cell) ? 'dateCell' : 'unreadableCell' });
  }
  if (!Number.isFinite(cell)) return fault({ code: 'unreadableCell' });
  if (cell < 0) return fault({ code: 'negative' });
  if (cell >= MAX_CELL_NUMBER) return fault({ code: 'numberTooLong' });
  const value = fractionOfDouble(cell);
  return measure === 'rate' ? share(value, '') : exact(value, '');
}

const PERCENT = 37;
const SLASH = 47;
const MINUS = 45;

/** `a`, `a%` or `a/b`, as the row asks; undefined where the text has another shape. */
function readQuantity(
  text: string,
  measure: 'number' | 'rate',
): Statement | ResultIssue | undefined {
  const cursor = startOf(text);
  const isNegative = skip(cursor, MINUS);
  const value = readNumberAt(cursor);
  skipBlanks(cursor);
  const { code: sign } = cursor;
  const isSigned = skip(cursor, PERCENT) || skip(cursor, SLASH);
  const whole = readWhole(isAtEnd(cursor) ? '' : text.slice(cursor.at).trim(), sign);
  if (value === 'notANumber' || whole === 'notANumber') return undefined;
  if (isNegative) return { code: 'negative' };
  if (value === 'tooLong' || whole === 'tooLong') return { code: 'numberTooLong' };
  return isSigned === (measure === 'rate')
    ? readKnown(value, whole, sign, text)
    : expected(text, measure);
}

/** What stands behind the sign. */
function readWhole(rest: string, sign: number): NumberReading {
  if (sign === SLASH) return readNumber(rest);
  return rest === '' ? ONE : 'notANumber';
}

function readKnown(value: Fraction, whole: Fraction, sign: number, text: string) {
  if (sign === PERCENT) return share(divide(value, HUNDRED), text);
  return sign === SLASH ? ratio(value, whole, text) : exact(value, text);
}

function expected(text: string, measure: Measure): ResultIssue {
  return { code: measure === 'rate' ? 'expectedProportion' : 'expectedNumber', text };
}

function exact(value: Fraction, text: string): Statement {
  return { kind: 'exact', value, parts: undefined, word: '', text, least: value, most: value };
}

function ratio(part: Fraction, whole: Fraction, text: string): Statement | ResultIssue {
  if (isZero(whole))
    return isZero(part) ? { ...NOT_APPLICABLE, text } : { code: 'zeroDenominator' };
  return { ...exact(divide(part, whole), text), parts: [part, whole] };
}

function share(value: Fraction, text: string): Statement {
  const allowed = allowanceOf(value);
  if (isZero(allowed)) return exact(value, text);
  const [least, most] = [subtract(value, allowed), add(value, allowed)];
  return { kind: 'exact', value, parts: undefined, word: '', text, least, most };
}

function bounded(
  { value, least, most }: Statement,
  kind: BoundKind,
  word: string,
  text: string,
): Statement {
  const open = { atLeast: { least, most: undefined }, atMost: { least: ZERO, most }, about: ANY };
  return { kind, value, parts: undefined, word, text, ...open[kind] };
}

/**
 * How far a stated rate may be from its parts: one unit of the last decimal that was typed, so that rounded and cut both
 * pass; 0% and 100% must be exact. `value` is as it was read: its denominator tells the decimals.
 */
export function allowanceOf(value: Fraction): Fraction {
  if (isZero(value) || compareFractions(value, ONE) === 0) return ZERO;
  const { denominator } = value;
  return { numerator: 1, denominator: denominator < 100 ? 100 : denominator };
}

function fault(issue: StatisticIssue): StatisticReading {
  return { kind: 'fault', issue };
}

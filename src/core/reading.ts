/**
 * Reads one result cell: what an official typed, as data. Nothing is guessed: what fits no form is a label, and
 * the method decides whether it knows that label. Text is hostile and may be anything; the answer is never a throw.
 * Forms: docs/scoring-method.md.
 */
import { isAtEnd, skip, skipBlanks, startOf, type Cursor } from './cursor';
import { foldText, tidyText } from './fold-text';
import { readAward, type Award } from './award';
import { divide, HUNDRED, ONE, type Fraction } from './fraction';
import type { ResultIssue } from './issue';
import { fractionOfDouble, readNumberAt, type NumberReading } from './read-number';
import { looksLikeSum, readSum, type Unit } from './read-sum';
import { remember } from './remember';
import type { Vocabulary } from './vocabulary';

/**
 * An answer that a method may turn into points. `text` is what was typed, tidied; absent for number cells. What is no
 * quantity for sure may still be the label of a choice, so that sums and awards, right or wrong, are answers.
 */
export type Answer =
  | { readonly kind: 'yes'; readonly text: string }
  /** Above 1 only where a scale has thresholds above 100 %: the method's to judge. */
  | { readonly kind: 'proportion'; readonly value: Fraction; readonly text: string }
  | { readonly kind: 'number'; readonly value: Fraction; readonly text: string }
  /** A cell that holds a number instead of text; from 0 to 1 it may be a percentage. */
  | { readonly kind: 'numberCell'; readonly value: Fraction }
  | {
      readonly kind: 'sum';
      readonly value: Fraction;
      readonly unit: Unit;
      readonly text: string;
    }
  | { readonly kind: 'brokenSum'; readonly issue: ResultIssue; readonly text: string }
  /** Points given by an appraiser, whatever the result. */
  | { readonly kind: 'award'; readonly award: Award; readonly text: string }
  | { readonly kind: 'label'; readonly text: string };

export type Reading =
  | { readonly kind: 'pending' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'no'; readonly text: string }
  | { readonly kind: 'fault'; readonly issue: ResultIssue; readonly text: string }
  | Answer;

/** Longer texts are no result; they are refused before any pattern looks at them. */
const MAX_TEXT = 200;
const MAX_CELL_NUMBER = 1e15;
export const SHEET_ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!|SPILL!|CALC!)/;

const PENDING: Reading = { kind: 'pending' };
const NOT_APPLICABLE: Reading = { kind: 'notApplicable' };

/** A reader for one vocabulary; made once, used for every cell. */
export function createResultReader(vocabulary: Vocabulary) {
  const reader = startReader(vocabulary);
  return (cell: unknown): Reading => readResult(reader, cell);
}

/**
 * The same reader as data, for loops over cells. Words are the same few in every unit and dear to fold, so each spelling
 * is read once and remembered; quantities differ from unit to unit and are read as they come.
 */
export interface ResultReader {
  readonly vocabulary: Vocabulary;
  readonly words: ReadonlyMap<string, Word>;
  readonly known: Map<string, Reading>;
}

export function startReader(vocabulary: Vocabulary): ResultReader {
  return { vocabulary, words: wordTable(vocabulary), known: new Map() };
}

export function readResult(reader: ResultReader, cell: unknown): Reading {
  if (typeof cell === 'string') return readString(reader, cell);
  if (typeof cell === 'number') return readNumberCell(cell);
  if (typeof cell === 'boolean') return readBoolean(reader.vocabulary, cell);
  return cell === null || cell === undefined ? PENDING : readObject(cell);
}

function readString(reader: ResultReader, cell: string): Reading {
  const { known } = reader;
  if (cell.length > MAX_TEXT) return readText(cell, reader);
  return readQuantity(cell) ?? known.get(cell) ?? remember(known, cell, readText(cell, reader));
}

function readBoolean({ yes, no }: Vocabulary, cell: boolean): Reading {
  return cell ? { kind: 'yes', text: yes[0] ?? '' } : { kind: 'no', text: no[0] ?? '' };
}

function readObject(cell: unknown): Reading {
  return fault({ code: isDate(cell) ? 'dateCell' : 'unreadableCell' }, '');
}

/** Values of another realm (the local host's) fail `instanceof Date`. */
export function isDate(cell: unknown): cell is Date {
  return typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]';
}

/** Blank means "not entered": never zero, and in an appraisal cell "as self-assessed". */
export function isBlank(cell: unknown): boolean {
  if (typeof cell === 'string') return cell.length === 0 || cell.trim() === '';
  return cell === null || cell === undefined;
}

type Word = 'yes' | 'no' | 'notApplicable';

function wordTable(vocabulary: Vocabulary): ReadonlyMap<string, Word> {
  const table = new Map<string, Word>();
  for (const word of ['yes', 'no', 'notApplicable'] as const) {
    for (const text of vocabulary[word]) table.set(foldText(text), word);
  }
  return table;
}

function readText(cell: string, reader: ResultReader): Reading {
  const trimmed = cell.trim();
  if (trimmed === '') return PENDING;
  if (trimmed.length > MAX_TEXT) {
    return fault({ code: 'textTooLong', length: trimmed.length }, trimmed.slice(0, MAX_TEXT));
  }
  return readQuantity(trimmed) ?? readWord(tidyText(trimmed), reader);
}

function readWord(text: string, { words, vocabulary }: ResultReader): Reading {
  if (SHEET_ERROR.test(text)) return fault({ code: 'errorCell', text }, text);
  const folded = foldText(text);
  switch (words.get(folded)) {
    case 'yes':
      return { kind: 'yes', text };
    case 'no':
      return { kind: 'no', text };
    case 'notApplicable':
      return NOT_APPLICABLE;
    case undefined:
      return readPhrase(text, folded, vocabulary);
  }
}

/** What is no word of ours: a sum, an appraiser's award, or else a label. */
function readPhrase(text: string, folded: string, { awards }: Vocabulary): Reading {
  if (looksLikeSum(text)) {
    const sum = readSum(text);
    return 'code' in sum
      ? { kind: 'brokenSum', issue: sum, text }
      : { kind: 'sum', value: sum.value, unit: sum.unit, text };
  }
  const award = readAward(folded, awards);
  return award === undefined ? { kind: 'label', text } : { kind: 'award', award, text };
}

const MINUS = 45;
const SLASH = 47;
const PERCENT = 37;

/** `a`, `a%` or `a/b`; undefined where the text has another shape, and is therefore words. */
function readQuantity(typed: string): Reading | undefined {
  const cursor = startOf(typed);
  const value = readSigned(cursor);
  if (value === 'notANumber') return undefined;
  skipBlanks(cursor);
  const { at: signAt, code: sign } = cursor;
  const whole = readWhole(cursor);
  if (whole === 'notANumber' || !isAtEnd(cursor)) return undefined;
  const text = cursor.blanks === 0 ? typed : closeUp(typed, signAt);
  if (typeof value === 'string' || typeof whole === 'string') {
    return fault({ code: faultIn(value, whole) }, text);
  }
  if (sign === SLASH) return readRatio(value, whole, text);
  return sign === PERCENT
    ? { kind: 'proportion', value: divide(value, HUNDRED), text }
    : { kind: 'number', value, text };
}

function faultIn(...numbers: readonly SignedReading[]): 'numberTooLong' | 'negative' {
  return numbers.includes('tooLong') ? 'numberTooLong' : 'negative';
}

/** What stands behind the sign; 1 where there is none, or a `%`. */
function readWhole(cursor: Cursor): SignedReading {
  if (skip(cursor, PERCENT) || !skip(cursor, SLASH)) return ONE;
  skipBlanks(cursor);
  return readSigned(cursor);
}

type SignedReading = NumberReading | 'negative';

/** Signs are read at all so that what is wrong with `-3` is its sign and not its shape. */
function readSigned(cursor: Cursor): SignedReading {
  const isNegative = skip(cursor, MINUS);
  const number = readNumberAt(cursor);
  return isNegative && typeof number !== 'string' ? 'negative' : number;
}

/** `33 / 40` as `33/40`. */
function closeUp(text: string, signAt: number): string {
  return text.slice(0, signAt).trimEnd() + text.charAt(signAt) + text.slice(signAt + 1).trimStart();
}

function readRatio(part: Fraction, whole: Fraction, text: string): Reading {
  if (whole.numerator === 0) {
    return part.numerator === 0 ? NOT_APPLICABLE : fault({ code: 'zeroDenominator' }, text);
  }
  return { kind: 'proportion', value: divide(part, whole), text };
}

function readNumberCell(cell: number): Reading {
  if (!Number.isFinite(cell)) return fault({ code: 'unreadableCell' }, String(cell));
  if (cell < 0) return fault({ code: 'negative' }, String(cell));
  if (cell >= MAX_CELL_NUMBER) return fault({ code: 'numberTooLong' }, String(cell));
  return { kind: 'numberCell', value: fractionOfDouble(cell) };
}

function fault(issue: ResultIssue, text: string): Reading {
  return { kind: 'fault', issue, text };
}

/** A code or a header, which may have become a number. */
export function codeText(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? `${cell}`.trim() : '';
}

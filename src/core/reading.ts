/**
 * Reads one result cell: what an official typed, as data. Nothing is guessed: what fits no form is a label, and
 * the method decides whether it knows that label. Text is hostile and may be anything; the answer is never a throw.
 * Forms: DESIGN §3 (results a cell may hold).
 */
import { foldText, tidyText } from './fold-text';
import { compareFractions, divide, ONE, type Fraction } from './fraction';
import type { ResultIssue } from './issue';
import { fractionOfDouble, readNumber } from './read-number';
import type { Vocabulary } from './vocabulary';

/** An answer that a method may turn into points. `text` is what was typed, tidied; absent for number cells. */
export type Answer =
  | { readonly kind: 'yes'; readonly text: string }
  | { readonly kind: 'proportion'; readonly value: Fraction; readonly text: string }
  | { readonly kind: 'number'; readonly value: Fraction; readonly text: string }
  /** A cell that holds a number instead of text; from 0 to 1 it may be a percentage. */
  | { readonly kind: 'numberCell'; readonly value: Fraction }
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
const SHEET_ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!|SPILL!|CALC!)/;

const PENDING: Reading = { kind: 'pending' };
const NOT_APPLICABLE: Reading = { kind: 'notApplicable' };

export type ReadResult = (cell: unknown) => Reading;

/** A reader for one vocabulary; made once, used for every cell. */
export function createResultReader(vocabulary: Vocabulary): ReadResult {
  const words = wordTable(vocabulary);
  return (cell) => {
    if (typeof cell === 'string') return readText(cell, words);
    if (typeof cell === 'number') return readNumberCell(cell);
    if (cell === null || cell === undefined) return PENDING;
    if (typeof cell === 'boolean') {
      const [yes = '', no = ''] = [vocabulary.yes[0], vocabulary.no[0]];
      return cell ? { kind: 'yes', text: yes } : { kind: 'no', text: no };
    }
    // Values of another realm (the local host's) fail `instanceof Date`.
    const isDate = Object.prototype.toString.call(cell) === '[object Date]';
    return fault(isDate ? { code: 'dateCell' } : { code: 'unreadableCell' }, '');
  };
}

/** Blank means "not entered": never zero, and in an appraisal cell "as self-assessed". */
export function isBlank(cell: unknown): boolean {
  return (
    cell === '' ||
    cell === null ||
    cell === undefined ||
    (typeof cell === 'string' && cell.trim() === '')
  );
}

type Word = 'yes' | 'no' | 'notApplicable';

function wordTable(vocabulary: Vocabulary): ReadonlyMap<string, Word> {
  const table = new Map<string, Word>();
  for (const word of ['yes', 'no', 'notApplicable'] as const) {
    for (const text of vocabulary[word]) table.set(foldText(text), word);
  }
  return table;
}

function readText(cell: string, words: ReadonlyMap<string, Word>): Reading {
  const trimmed = cell.trim();
  if (trimmed === '') return PENDING;
  if (trimmed.length > MAX_TEXT) {
    return fault({ code: 'textTooLong', length: trimmed.length }, trimmed.slice(0, MAX_TEXT));
  }
  return readQuantity(trimmed) ?? readWords(tidyText(trimmed), words);
}

function readWords(text: string, words: ReadonlyMap<string, Word>): Reading {
  if (SHEET_ERROR.test(text)) return fault({ code: 'errorCell', text }, text);
  switch (words.get(foldText(text))) {
    case 'yes':
      return { kind: 'yes', text };
    case 'no':
      return { kind: 'no', text };
    case 'notApplicable':
      return NOT_APPLICABLE;
    case undefined:
      return { kind: 'label', text };
  }
}

const QUANTITY = /^-?([\d.,]+)(?:\s*(%)|\s*\/\s*-?([\d.,]+))?$/;

/** `a`, `a%` or `a/b`; undefined where the text has another shape, and is therefore words. */
function readQuantity(trimmed: string): Reading | undefined {
  const match = QUANTITY.exec(trimmed);
  if (match === null) return undefined;
  const [, first = '', percent, second] = match;
  const value = readNumber(first);
  const whole = second === undefined ? ONE : readNumber(second);
  if (value === 'notANumber' || whole === 'notANumber') return undefined;
  const text = trimmed.replace(/\s+/g, '');
  if (value === 'tooLong' || whole === 'tooLong') return fault({ code: 'numberTooLong' }, text);
  if (text.includes('-')) return fault({ code: 'negative' }, text);
  return readUnsigned(value, second === undefined ? undefined : whole, percent !== undefined, text);
}

function readUnsigned(
  value: Fraction,
  whole: Fraction | undefined,
  isPercent: boolean,
  text: string,
): Reading {
  if (whole !== undefined) return readRatio(value, whole, text);
  return isPercent ? readPercentage(value, text) : { kind: 'number', value, text };
}

function readRatio(part: Fraction, whole: Fraction, text: string): Reading {
  if (whole.numerator === 0) {
    return part.numerator === 0 ? NOT_APPLICABLE : fault({ code: 'zeroDenominator' }, text);
  }
  if (compareFractions(part, whole) > 0) return fault({ code: 'numeratorTooLarge' }, text);
  return { kind: 'proportion', value: divide(part, whole), text };
}

const HUNDRED: Fraction = { numerator: 100, denominator: 1 };

function readPercentage(percent: Fraction, text: string): Reading {
  if (compareFractions(percent, HUNDRED) > 0) return fault({ code: 'percentageTooLarge' }, text);
  return { kind: 'proportion', value: divide(percent, HUNDRED), text };
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

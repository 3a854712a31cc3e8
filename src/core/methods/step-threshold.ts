/**
 * What a step of a scale begins or ends at: `≥90%`, `<3`, `từ 80% đến dưới 100%`, `trên 90%`, `đạt 100%`, read into edges. How
 * steps reach to each other is `steps.ts`'s.
 */
import { foldText } from '../fold-text';
import { compareFractions, divide, HUNDRED, type Fraction } from '../fraction';
import type { Vocabulary } from '../vocabulary';
import { readPlain } from './scale-grammar';

export interface Edge {
  readonly at: Fraction;
  /** Whether a result that is exactly there belongs to the step. */
  readonly isIn: boolean;
}

/** How a threshold was typed: a sign and a value, or words. */
export type Threshold =
  | { readonly sign: ThresholdSign; readonly at: Fraction }
  | { readonly sign: undefined; readonly words: string };

type ThresholdSign = '≥' | '>' | '≤' | '<';

/** Where a step lies, before it reaches to others. */
export interface Place {
  readonly threshold: Threshold;
  readonly low: Edge | undefined;
  readonly high: Edge | undefined;
  readonly inPercent: boolean;
}

/** Undefined where the text says no threshold. */
export function readThreshold(left: string, words: Vocabulary['scale']): Place | undefined {
  return readSigned(left) ?? readWorded(left, words);
}

const SIGNED = /^(≥|>=|>|≤|<=|<)\s*(.+)$/;
const SIGN_OF: Readonly<Record<string, ThresholdSign>> = {
  '≥': '≥',
  '>=': '≥',
  '>': '>',
  '≤': '≤',
  '<=': '≤',
  '<': '<',
};

function readSigned(left: string): Place | undefined {
  const [, typed = '', amount = ''] = SIGNED.exec(left) ?? [];
  const sign = SIGN_OF[typed];
  const read = readAmounts([amount]);
  if (sign === undefined || read === undefined) return undefined;
  const { first: at, inPercent } = read;
  const edge = { at, isIn: sign === '≥' || sign === '≤' };
  const isFloor = sign === '≥' || sign === '>';
  const threshold: Threshold = { sign, at };
  return isFloor
    ? { threshold, low: edge, high: undefined, inPercent }
    : { threshold, low: undefined, high: edge, inPercent };
}

/** A way of saying a threshold: the words before, between and after its amounts, and which of its edges belong to it. */
interface Phrase {
  readonly words: readonly [before: string, between: string, after: string];
  readonly low?: boolean;
  readonly high?: boolean;
}

/** More special ones first: `từ 1 đến dưới 2` before `từ 1 đến 2`. */
function phrasesOf(words: Vocabulary['scale']): readonly Phrase[] {
  return [
    { words: [words.from, words.toBelow, ''], low: true, high: false },
    { words: [words.from, words.to, ''], low: true, high: true },
    { words: [words.above, words.toBelow, ''], low: false, high: false },
    { words: [words.above, words.to, ''], low: false, high: true },
    { words: [words.from, '', words.orMore], low: true },
    { words: [words.above, '', ''], low: false },
    { words: [words.reach, '', ''], low: true },
    { words: [words.below, '', ''], high: false },
  ];
}

function readWorded(left: string, words: Vocabulary['scale']): Place | undefined {
  const folded = foldText(left);
  for (const phrase of phrasesOf(words)) {
    const read = readAmounts(amountsIn(folded, phrase.words) ?? []);
    if (read !== undefined) return placeIn(left, phrase, read);
  }
  return undefined;
}

/** Undefined where a range runs backwards. */
function placeIn(words: string, { low, high }: Phrase, read: Amounts): Place | undefined {
  const { first, last, inPercent } = read;
  const isRange = low !== undefined && high !== undefined;
  if (isRange && compareFractions(first, last) >= 0) return undefined;
  return {
    threshold: { sign: undefined, words },
    low: low === undefined ? undefined : { at: first, isIn: low },
    high: high === undefined ? undefined : { at: last, isIn: high },
    inPercent,
  };
}

/** What stands between the words; undefined where they are not there. */
export function amountsIn(
  text: string,
  [before, between, after]: Phrase['words'],
): readonly string[] | undefined {
  if (!text.startsWith(`${before} `) || !text.endsWith(after)) return undefined;
  const inner = text.slice(before.length, text.length - after.length);
  if (between === '') return [inner.trim()];
  const amounts = inner.split(` ${between} `);
  return amounts.length === 2 ? amounts.map((amount) => amount.trim()) : undefined;
}

interface Amounts {
  readonly first: Fraction;
  readonly last: Fraction;
  readonly inPercent: boolean;
}

/** One or two; a percent sign at one of them counts for both: `từ 80 đến dưới 100%`. */
function readAmounts(amounts: readonly string[]): Amounts | undefined {
  const inPercent = amounts.some((amount) => amount.endsWith('%'));
  const [first, last = first] = amounts.map((amount) => {
    const value = readPlain(amount.replace(/%$/, '').trim());
    return value && inPercent ? divide(value, HUNDRED) : value;
  });
  return first && last && { first, last, inPercent };
}

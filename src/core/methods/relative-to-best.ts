/**
 * `So cao nhất`: points that depend on the other units of the row. Scale: empty, m × x / the best x; `thấp nhất`, m × the
 * lowest x / x; `từ thấp đến cao`, from nothing for the lowest to m for the best; `hạng 1 = 5; hạng 2 = 4; còn lại = 2`, by
 * place, ties sharing the better one. A row is stated either in proportions or in numbers; the odd one out is an issue.
 */
import { foldText } from '../fold-text';
import {
  compareFractions,
  divide,
  larger,
  minusSigned,
  multiply,
  smaller,
  ZERO,
  type Fraction,
} from '../fraction';
import type { ResultIssue, RuleIssue } from '../issue';
import type { Answer, Reading } from '../reading';
import { answerText, askQuantity, soleKind, valueOf } from './answers';
import type { Method, RowBest, ScaleSource } from './method';
import { partAbove, partsOf, readAssignment, readPlain, type Assignment } from './scale-grammar';

type Comparison =
  | { readonly kind: 'best' | 'lowest' | 'span' }
  | {
      readonly kind: 'place';
      readonly points: ReadonlyMap<number, Fraction>;
      readonly others: Fraction;
    };

interface ComparingScale {
  readonly comparison: Comparison;
  readonly maximum: Fraction;
  /** Where points are listed by place. */
  readonly listed: readonly Assignment[];
}

export const relativeToBest: Method<ComparingScale> = {
  bestOf,
  readScale,
  earn: (answer, scale, row) => {
    const value = ask(answer, row.inPercent);
    if ('code' in value) return value;
    return smaller(earnedBy(value, scale, row), scale.maximum);
  },
  reason: (answer, { comparison }, row) => {
    const { best, lowest, inPercent } = row;
    const value = valueOf(ask(answer, inPercent)) ?? ZERO;
    const { kind } = comparison;
    const by = kind === 'place' ? { place: placeOf(value, row) } : kind;
    return { kind: 'relativeToBest', by, value, best, lowest, inPercent };
  },
  isFalling: ({ comparison }) => comparison.kind === 'lowest',
  excess: ({ listed, maximum }) => partAbove(listed, maximum),
  most: ({ listed, maximum }) =>
    listed.length === 0 ? maximum : listed.reduce((most, { points }) => larger(most, points), ZERO),
};

function ask(answer: Answer, inPercent: boolean): Fraction | ResultIssue {
  const value = askQuantity(answer, inPercent);
  if (!('code' in value) || answer.kind === 'brokenSum') return value;
  const isOther = valueOf(askQuantity(answer, !inPercent)) !== undefined;
  const code = isOther ? 'otherKindThanRow' : 'expectedNumber';
  return { code, text: answerText(answer) };
}

function earnedBy(value: Fraction, { comparison, maximum }: ComparingScale, row: RowBest) {
  const { best, lowest } = row;
  switch (comparison.kind) {
    case 'best':
      return isNothing(best) ? ZERO : multiply(maximum, divide(value, best));
    case 'lowest':
      if (isNothing(value)) return maximum;
      return multiply(maximum, divide(lowest, value));
    case 'span': {
      const span = minusSigned(best, lowest);
      if (isNothing(span)) return maximum;
      return multiply(maximum, divide(minusSigned(value, lowest), span));
    }
    case 'place':
      return comparison.points.get(placeOf(value, row)) ?? comparison.others;
  }
}

function isNothing({ numerator }: Fraction): boolean {
  return numerator === 0 || numerator === 0n;
}

/** One more than the units before; 1 where nobody else is. */
function placeOf(value: Fraction, { descending }: RowBest): number {
  const place = descending.findIndex((other) => compareFractions(other, value) <= 0);
  return (place < 0 ? descending.length : place) + 1;
}

/** Loops, because every row of a large round that compares its units is gone through anew with each edit. */
function bestOf(readings: readonly Reading[], { comparison }: ComparingScale): RowBest {
  const inPercent = speaksInPercent(readings);
  const isListed = comparison.kind === 'place';
  const descending: Fraction[] = [];
  let [best, lowest]: readonly (Fraction | undefined)[] = [];
  for (const reading of readings) {
    const value = isQuantity(reading) ? askQuantity(reading, inPercent) : undefined;
    if (value === undefined || 'code' in value) continue;
    best = best === undefined ? value : larger(best, value);
    lowest = lowest === undefined ? value : smaller(lowest, value);
    if (isListed) descending.push(value);
  }
  descending.sort((a, b) => compareFractions(b, a));
  return { best: best ?? ZERO, lowest: lowest ?? ZERO, inPercent, descending };
}

/** Where most answers that can only be one of the two are proportions; a percent cell may be either. */
function speaksInPercent(readings: readonly Reading[]): boolean {
  let more = 0;
  for (const reading of readings) {
    const kind = isQuantity(reading) ? soleKind(reading) : undefined;
    if (kind === 'proportion') more++;
    else if (kind === 'number') more--;
  }
  return more > 0;
}

function isQuantity(reading: Reading): reading is Answer {
  return QUANTITIES.includes(reading.kind);
}

const QUANTITIES: readonly Reading['kind'][] = ['proportion', 'number', 'numberCell', 'sum'];

function readScale({ text, maximum, words }: ScaleSource): ComparingScale | RuleIssue {
  const named = { '': 'best', [words.scale.lowest]: 'lowest', [words.scale.span]: 'span' } as const;
  const found = Object.entries(named).find(([word]) => foldText(word) === foldText(text));
  if (found !== undefined) return { comparison: { kind: found[1] }, maximum, listed: [] };
  const points = new Map<number, Fraction>();
  const listed: Assignment[] = [];
  let others: Fraction | undefined;
  for (const part of partsOf(text)) {
    const assignment = readAssignment(part);
    const place = assignment && placeIn(assignment.left, words.scale);
    if (assignment === undefined || place === undefined) return { code: 'scaleUnreadable', part };
    const isRepeated = place === 'others' ? others !== undefined : points.has(place);
    if (isRepeated) return { code: 'scaleRepeats', part };
    if (place === 'others') others = assignment.points;
    else points.set(place, assignment.points);
    listed.push(assignment);
  }
  return { comparison: { kind: 'place', points, others: others ?? ZERO }, maximum, listed };
}

/** `hạng 1`, `còn lại`. */
function placeIn(
  left: string,
  words: ScaleSource['words']['scale'],
): number | 'others' | undefined {
  const folded = foldText(left);
  if (folded === foldText(words.others)) return 'others';
  const word = foldText(words.place);
  const place = folded.startsWith(word) ? readPlain(folded.slice(word.length).trim()) : undefined;
  const isPlace = place?.denominator === 1 && place.numerator >= 1;
  return isPlace ? Number(place.numerator) : undefined;
}

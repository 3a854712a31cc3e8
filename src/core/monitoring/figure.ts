/**
 * The figures of one reporter's column: typed, computed from their parts, only stated, or provably wrong. One rule: what is
 * typed is wrong where no reading of it and of its parts agree. What a wrong figure counts as elsewhere is what its parts say.
 */
import { divide, type Fraction } from '../fraction';
import {
  addInterval,
  ANY,
  areDisjoint,
  exactly,
  isZero,
  NOTHING,
  quotient,
  valueIn,
  type Interval,
} from './interval';
import type { Layout, Place, PlacedRow } from './layout';
import type {
  Statement,
  StatisticIssue,
  StatisticReader,
  StatisticReading,
} from './statistic-reading';

export type FigureStatus =
  | 'exact'
  | 'atLeast'
  | 'atMost'
  | 'about'
  | 'computed'
  /** A typed rate whose parts nobody has stated. */
  | 'stated'
  | 'mismatch'
  | 'conflict'
  | 'notApplicable'
  | 'pending'
  | 'fault'
  | 'day'
  | 'text';

type Parts = readonly [numerator: Fraction, denominator: Fraction];

export interface Figure {
  readonly status: FigureStatus;
  /** What the figure may be, for proofs. */
  readonly interval: Interval;
  /** Of a rate, where both are known. */
  readonly parts: Parts | undefined;
  /** What is typed; of several claims that agree, the one that speaks for all. */
  readonly claim: Statement | undefined;
  /** Of a conflict. */
  readonly claims: readonly [Statement, Statement] | undefined;
  readonly issue: StatisticIssue | undefined;
  readonly day: number | undefined;
}

const BLANK: Figure = {
  status: 'pending',
  interval: ANY,
  parts: undefined,
  claim: undefined,
  claims: undefined,
  issue: undefined,
  day: undefined,
};
const TEXT: Figure = { ...BLANK, status: 'text' };
const NOT_APPLICABLE: Figure = { ...BLANK, status: 'notApplicable' };

/** `cells` in the order of the rows. */
export function figuresOf(
  layout: Layout,
  cells: readonly unknown[],
  read: StatisticReader,
): readonly Figure[] {
  const figures = new Array<Figure>(layout.rows.length).fill(BLANK);
  for (const row of layout.order) {
    const placed = layout.rows[row];
    if (placed === undefined) continue;
    figures[row] = figureOf(placed, read(cells[row], placed.indicator.measure), figures);
  }
  return figures;
}

function figureOf(row: PlacedRow, reading: StatisticReading, figures: readonly Figure[]): Figure {
  switch (reading.kind) {
    case 'fault':
      return { ...BLANK, status: 'fault', issue: reading.issue };
    case 'text':
      return TEXT;
    case 'day':
      return { ...BLANK, status: 'day', day: reading.day };
    case 'pending':
      return row.terms.length === 0 ? BLANK : judge(row, BLANK, figures);
    case 'conflict':
      return { ...BLANK, status: 'conflict', claims: reading.claims };
    default:
      return statedFigure(row, reading, figures);
  }
}

function statedFigure(row: PlacedRow, claim: Statement, figures: readonly Figure[]): Figure {
  const typed = figureAs(claim.kind, claim, claim.parts, claim);
  return row.terms.length === 0 ? typed : judge(row, typed, figures);
}

function figureAs(
  status: FigureStatus,
  interval: Interval,
  parts: Parts | undefined,
  claim: Statement | undefined,
): Figure {
  const [claims, issue, day] = [undefined, undefined, undefined];
  return { status, interval, parts, claim, claims, issue, day };
}

/** What stands in the cell, beside what its parts come to. */
function judge(row: PlacedRow, typed: Figure, figures: readonly Figure[]): Figure {
  return row.indicator.source.kind === 'rate'
    ? rateFigure(row, typed, figures)
    : sumFigure(row, typed, figures);
}

function sumFigure({ terms }: PlacedRow, typed: Figure, figures: readonly Figure[]): Figure {
  const parts = sumAt(terms, figures);
  const value = valueIn(parts);
  if (value !== undefined && value.numerator < 0) {
    return { ...typed, status: 'fault', interval: ANY, issue: { code: 'negative' } };
  }
  const { claim } = typed;
  if (claim !== undefined && claim.kind !== 'notApplicable') {
    if (areDisjoint(typed.interval, parts))
      return { ...typed, status: 'mismatch', interval: parts };
    return value === undefined ? typed : { ...typed, status: 'computed', interval: parts };
  }
  if (value !== undefined) return { ...typed, status: 'computed', interval: parts };
  if (claim !== undefined || areNotApplicable(terms, figures)) return NOT_APPLICABLE;
  return { ...typed, interval: notBelowZero(parts) };
}

function notBelowZero({ least, most }: Interval): Interval {
  return { least: least === undefined || least.numerator < 0 ? NOTHING.least : least, most };
}

function rateFigure(row: PlacedRow, typed: Figure, figures: readonly Figure[]): Figure {
  const numerator = sumAt(row.terms, figures);
  const denominator = sumAt(row.denominator, figures);
  const parts = partsOf(numerator, denominator);
  if (parts !== undefined && isZero(parts[1])) return overZero(parts[0], typed);
  const { claim } = typed;
  if (claim === undefined || claim.kind === 'notApplicable') {
    if (parts !== undefined) return computedRate(typed, parts);
    const isNone = claim !== undefined || areNotApplicable(row.denominator, figures);
    return isNone ? NOT_APPLICABLE : BLANK;
  }
  return claimedRate({ claim, numerator, denominator, parts }, typed);
}

interface Claimed {
  readonly claim: Statement;
  readonly numerator: Interval;
  readonly denominator: Interval;
  readonly parts: Parts | undefined;
}

function claimedRate({ claim, numerator, denominator, parts }: Claimed, typed: Figure): Figure {
  const rate =
    parts === undefined ? quotient(numerator, denominator) : exactly(divide(parts[0], parts[1]));
  if (isWrong(claim, rate, numerator, denominator)) {
    return { ...typed, status: 'mismatch', interval: rate, parts };
  }
  if (parts !== undefined) return computedRate(typed, parts);
  if (claim.parts !== undefined) return { ...typed, status: 'computed' };
  // Of no use to proofs: nobody can check it.
  return { ...typed, status: 'stated', interval: ANY };
}

function computedRate({ claim }: Figure, parts: Parts): Figure {
  return figureAs('computed', exactly(divide(parts[0], parts[1])), parts, claim);
}

function overZero(numerator: Fraction, { claim }: Figure): Figure {
  if (isZero(numerator)) return { ...NOT_APPLICABLE, claim };
  return { ...BLANK, status: 'fault', issue: { code: 'zeroDenominator' } };
}

function partsOf(numerator: Interval, denominator: Interval): Parts | undefined {
  const [above, below] = [valueIn(numerator), valueIn(denominator)];
  return above === undefined || below === undefined ? undefined : [above, below];
}

/** A claim `a/b` names its parts, and both must be possible. */
function isWrong(claim: Statement, rate: Interval, numerator: Interval, denominator: Interval) {
  if (claim.parts === undefined) return areDisjoint(claim, rate);
  const [above, below] = claim.parts;
  return areDisjoint(exactly(above), numerator) || areDisjoint(exactly(below), denominator);
}

/** What the rows come to; a row that the tab has not may be anything. */
export function sumAt(places: readonly Place[], figures: readonly Figure[]): Interval {
  const [first] = places;
  if (places.length === 1 && first !== undefined && !first.isMinus)
    return intervalAt(first.at, figures);
  return places.reduce(
    (sum, { at, isMinus }) => addInterval(sum, intervalAt(at, figures), isMinus),
    NOTHING,
  );
}

function intervalAt(at: number, figures: readonly Figure[]): Interval {
  return figures[at]?.interval ?? ANY;
}

function areNotApplicable(places: readonly Place[], figures: readonly Figure[]): boolean {
  return places.every(({ at }) => figures[at]?.status === 'notApplicable');
}

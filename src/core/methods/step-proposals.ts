/**
 * Answers worth aiming at in a scale of steps: the edges of each step, and beside an edge that does not belong to it the
 * next result that does. Written as they would be typed.
 */
import {
  add,
  compareFractions,
  divide,
  HUNDRED,
  minusSigned,
  multiply,
  ONE,
  roundToUnits,
  smaller,
  toNumber,
  ZERO,
  type Fraction,
} from '../fraction';
import { mostOfStep, type BandScale, type Edge, type Step } from './steps';

/** Least demanding first: where lower results earn more, the highest one. */
export function typedProposals(scale: BandScale): readonly string[] {
  const { ascending, inPercent, mayExceed } = scale;
  const values = ascending
    .flatMap((step) => edgesOf(step, scale))
    .filter((value) => value.numerator >= 0)
    .filter((value) => !inPercent || mayExceed || compareFractions(value, ONE) <= 0)
    .sort(compareFractions)
    .filter((value, i, all) => i === 0 || compareFractions(value, all[i - 1] ?? value) !== 0);
  if (isFalling(scale)) values.reverse();
  return values.map((value) => typedAs(value, inPercent));
}

/** Whether low results are worth more than high ones. */
export function isFalling({ ascending, inPercent, mayExceed }: BandScale): boolean {
  const [first] = ascending;
  const last = ascending[ascending.length - 1];
  const endsBelowAll = inPercent && last?.high && compareFractions(last.high.at, ONE) >= 0;
  const worthOf = (step: Step | undefined) => (step ? mostOfStep(step, mayExceed) : ZERO);
  const below = worthOf(first?.low === undefined ? first : undefined);
  const above = worthOf(last?.high === undefined || endsBelowAll === true ? last : undefined);
  return compareFractions(below, above) > 0;
}

/** The least result of a step, and where it pays to go on within it, the greatest. */
function edgesOf(step: Step, scale: BandScale): readonly Fraction[] {
  const { low, worth } = step;
  const { inPercent } = scale;
  const least = low === undefined ? ZERO : nextTo(low, 1, inPercent);
  const greatest = greatestOf(step, scale);
  if (low === undefined) return [...greatest, ...(worth.kind === 'points' ? [] : [least])];
  return worth.kind === 'points' ? [least] : [least, ...greatest];
}

function greatestOf({ low, high, worth }: Step, scale: BandScale): readonly Fraction[] {
  const { inPercent, mayExceed, maximum } = scale;
  const end = high && nextTo(high, -1, inPercent);
  const isFlat = worth.kind !== 'ratio' || worth.factor.numerator === 0;
  if (isFlat) return end ? [end] : [];
  // More than earns the maximum is not worth more.
  const enough = hundredthOn(divide(maximum, worth.factor));
  const isEnough = low === undefined || compareFractions(enough, low.at) > 0;
  const most = end ?? (mayExceed ? enough : ONE);
  return isEnough ? [smaller(enough, most)] : [];
}

/** The edge itself, or the next result inside of it: a whole one where the edge is, else one hundredth on. */
function nextTo({ at, isIn }: Edge, direction: 1 | -1, inPercent: boolean): Fraction {
  if (isIn) return at;
  const isWhole = !inPercent && Number(at.numerator) % Number(at.denominator) === 0;
  const little = { numerator: 1, denominator: isWhole ? 1 : inPercent ? HUNDREDTHS : 100 };
  return direction === 1 ? add(at, little) : minusSigned(at, little);
}

/** Hundredths of a percent. */
const HUNDREDTHS = 10_000;

/** Not below the value. */
function hundredthOn(value: Fraction): Fraction {
  const rounded = { numerator: roundToUnits(value, HUNDREDTHS), denominator: HUNDREDTHS };
  if (compareFractions(rounded, value) >= 0) return rounded;
  return { numerator: rounded.numerator + 1, denominator: HUNDREDTHS };
}

/** `98%`, `90,01%`, `5`. */
function typedAs(value: Fraction, inPercent: boolean): string {
  const shown = inPercent ? multiply(value, HUNDRED) : value;
  return String(toNumber(shown)).replace('.', ',') + (inPercent ? '%' : '');
}

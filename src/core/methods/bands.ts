/**
 * `Bậc thang`: what the step is worth in which the result lies; 0 where it lies in none. Thresholds, all of them percentages
 * or all of them numbers: `≥100% = 4; ≥98% = 3`, `<1% = 2; <3% = 1`, `đạt 100% = 2; từ 80% đến dưới 100% = tỷ lệ × 1,5`,
 * `≥80% = 2; ≥50% = từ 0 đến 2`. A threshold above 100 % lets results above 100 % in.
 */
import {
  compareFractions,
  divide,
  larger,
  minusSigned,
  multiply,
  add,
  ONE,
  smaller,
  ZERO,
  type Fraction,
} from '../fraction';
import type { Answer } from '../reading';
import { askQuantity, valueOf } from './answers';
import type { Method } from './method';
import { isFalling, typedProposals } from './step-proposals';
import type { Edge } from './step-threshold';
import { mostOfStep, readSteps, type BandScale, type Step, type Steps } from './steps';

export const bands: Method<BandScale> = {
  readScale: (source) => {
    const steps = readSteps(source);
    if ('code' in steps) return steps;
    const { ascending, inPercent } = steps;
    return { ascending, inPercent, maximum: source.maximum, mayExceed: mayExceed(steps) };
  },
  earn: (answer, scale) => {
    const value = ask(answer, scale);
    if ('code' in value) return value;
    const step = stepAt(value, scale);
    return step === undefined ? ZERO : smaller(worthAt(value, step), scale.maximum);
  },
  reason: (answer, scale) => {
    const { ascending, inPercent } = scale;
    const value = valueOf(ask(answer, scale)) ?? ZERO;
    const step = stepAt(value, scale);
    const [place, { threshold, worth, low, high }] =
      step === undefined ? nearestTo(value, ascending) : (['in', step] as const);
    const limits = low && high ? [low.at, high.at] : [(low ?? high)?.at ?? ONE];
    return { kind: 'band', place, threshold, worth, limits, value, inPercent };
  },
  proposals: typedProposals,
  isFalling,
  excess: ({ ascending, maximum, mayExceed: beyond }) =>
    ascending.find((step) => compareFractions(mostOfStep(step, beyond), maximum) > 0)?.part,
  most: ({ ascending, mayExceed: beyond }) =>
    ascending.reduce((most, step) => larger(most, mostOfStep(step, beyond)), ZERO),
};

function ask(answer: Answer, { inPercent, mayExceed: isAllowed }: BandScale) {
  return askQuantity(answer, inPercent, isAllowed);
}

/** Some threshold lies above 100 %, or asks for more than it. */
function mayExceed({ ascending, inPercent }: Steps): boolean {
  const isBeyond = (edge: Edge | undefined, isFloor: boolean) => {
    if (edge === undefined) return false;
    const order = compareFractions(edge.at, ONE);
    return order > 0 || (order === 0 && isFloor && !edge.isIn);
  };
  return (
    inPercent && ascending.some(({ low, high }) => isBeyond(low, true) || isBeyond(high, false))
  );
}

/** A loop, because it is asked of every cell. */
function stepAt(value: Fraction, { ascending }: Steps): Step | undefined {
  for (const step of ascending) {
    if (isAbove(value, step.low) && isBelow(value, step.high)) return step;
  }
  return undefined;
}

function isAbove(value: Fraction, low: Edge | undefined): boolean {
  if (low === undefined) return true;
  const order = compareFractions(value, low.at);
  return low.isIn ? order >= 0 : order > 0;
}

function isBelow(value: Fraction, high: Edge | undefined): boolean {
  if (high === undefined) return true;
  const order = compareFractions(value, high.at);
  return high.isIn ? order <= 0 : order < 0;
}

function worthAt(value: Fraction, { worth, low, high }: Step): Fraction {
  switch (worth.kind) {
    case 'points':
      return worth.points;
    case 'ratio':
      return multiply(worth.factor, value);
    case 'slope': {
      const [start, end] = [low?.at ?? ZERO, high?.at ?? ONE];
      const way = divide(minusSigned(value, start), minusSigned(end, start));
      return add(worth.from, multiply(minusSigned(worth.to, worth.from), way));
    }
  }
}

/** The step beside a result that lies in none. */
function nearestTo(value: Fraction, ascending: readonly Step[]) {
  const [first] = ascending;
  const last = ascending[ascending.length - 1];
  if (first === undefined || last === undefined) throw new RangeError('a scale has steps');
  return isBelow(value, last.high) ? (['below', first] as const) : (['above', last] as const);
}

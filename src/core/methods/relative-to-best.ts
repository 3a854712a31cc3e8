/**
 * `So cao nhất`: maximum × x / the best x of the row; 0 where the best is 0. The only method whose points change when
 * another unit's result does. A row is stated either in proportions or in numbers; the odd one out is an issue.
 */
import { divide, larger, multiply, ZERO, type Fraction } from '../fraction';
import type { Answer, Reading } from '../reading';
import { numberOf, proportionOf } from './answers';
import { answerText, readNoScale, type Method, type RowBest, type WithoutScale } from './method';

export const relativeToBest: Method<WithoutScale> = {
  bestOf,
  readScale: readNoScale,
  earn: (answer, { maximum }, best) => {
    const value = valueOf(answer, best.inPercent);
    if (value === undefined) {
      const isOtherKind = valueOf(answer, !best.inPercent) !== undefined;
      const code = isOtherKind ? 'otherKindThanRow' : 'expectedNumber';
      return { code, text: answerText(answer) };
    }
    const isNothing = best.value.numerator === 0;
    return isNothing ? ZERO : multiply(maximum, divide(value, best.value));
  },
  reason: (answer, _, { value: best, inPercent }) => {
    const value = valueOf(answer, inPercent) ?? ZERO;
    return { kind: 'relativeToBest', value, best, inPercent };
  },
};

function valueOf(answer: Answer, inPercent: boolean): Fraction | undefined {
  return inPercent ? proportionOf(answer) : numberOf(answer);
}

/** The row speaks in proportions where most answers that can only be one of the two do; a percent cell may be either. */
function bestOf(readings: readonly Reading[]): RowBest {
  let proportions = 0;
  let numbers = 0;
  for (const reading of readings) {
    if (reading.kind === 'proportion') proportions++;
    else if (isQuantity(reading) && proportionOf(reading) === undefined) numbers++;
  }
  const inPercent = proportions > numbers;
  let best = ZERO;
  for (const reading of readings) {
    const value = isQuantity(reading) ? valueOf(reading, inPercent) : undefined;
    if (value !== undefined) best = larger(best, value);
  }
  return { value: best, inPercent };
}

function isQuantity(reading: Reading): reading is Answer {
  return (
    reading.kind === 'proportion' || reading.kind === 'number' || reading.kind === 'numberCell'
  );
}

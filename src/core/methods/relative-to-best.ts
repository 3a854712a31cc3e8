/**
 * `So cao nhất`: maximum × x / the best x of the row; 0 where the best is 0. The only method whose points change when
 * another unit's result does. A row is stated either in proportions or in numbers; the odd one out is an issue.
 */
import { divide, multiply, ZERO, type Fraction } from '../fraction';
import type { Answer } from '../reading';
import { numberOf, proportionOf } from './answers';
import { answerText, readNoScale, type Method, type WithoutScale } from './method';

export const relativeToBest: Method<WithoutScale> = {
  id: 'relativeToBest',
  comparesRow: true,
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

/**
 * `So cao nhất`: maximum × x / the best x of the row; 0 where the best is 0. The only method whose points change when
 * another unit's result does. A row is stated either in proportions or in numbers; the odd one out is an issue.
 */
import { divide, multiply, ZERO } from '../fraction';
import { numberOf, proportionOf } from './answers';
import { answerText, type Method } from './method';

export const relativeToBest: Method = {
  id: 'relativeToBest',
  comparesRow: true,
  compile: ({ text, maximum }) => {
    if (text !== '') return { code: 'scaleNotUsed' };
    return (answer, best) => {
      const value = (best.inPercent ? proportionOf : numberOf)(answer);
      if (value === undefined) {
        const isOtherKind = (best.inPercent ? numberOf : proportionOf)(answer) !== undefined;
        const code = isOtherKind ? 'otherKindThanRow' : 'expectedNumber';
        return { issue: { code, text: answerText(answer) } };
      }
      const isNothing = best.value.numerator === 0;
      return {
        earned: isNothing ? ZERO : multiply(maximum, divide(value, best.value)),
        reason: { kind: 'relativeToBest', value, best: best.value, inPercent: best.inPercent },
      };
    };
  },
};

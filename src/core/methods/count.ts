/** `Số lượng`: min(maximum, n × each). Scale: `mỗi đơn vị = 0,5`. */
import { compareFractions, multiply, smaller } from '../fraction';
import { numberOf } from './answers';
import { answerText, type Method } from './method';
import { partsOf, readNamedPoints } from './scale-grammar';

export const count: Method = {
  id: 'count',
  compile: ({ text, maximum, words }) => {
    const [part, extra] = partsOf(text);
    if (part === undefined) return { code: 'scaleMissing' };
    const each = readNamedPoints(part, words.scale.eachUnit);
    if (each === undefined || each.numerator === 0) return { code: 'scaleUnreadable', part };
    if (extra !== undefined) return { code: 'scaleUnreadable', part: extra };
    return (answer) => {
      const value = numberOf(answer);
      if (value === undefined) {
        return { issue: { code: 'expectedNumber', text: answerText(answer) } };
      }
      const product = multiply(value, each);
      const capped = compareFractions(product, maximum) > 0;
      return {
        earned: smaller(product, maximum),
        reason: { kind: 'count', count: value, each, capped },
      };
    };
  },
};

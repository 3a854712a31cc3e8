/** `Số lượng`: min(maximum, n × each). Scale: `mỗi đơn vị = 0,5`. */
import {
  compareFractions,
  divide,
  multiply,
  smaller,
  toNumber,
  ZERO,
  type Fraction,
} from '../fraction';
import { askNumber, valueOf } from './answers';
import type { Method } from './method';
import { partsOf, readNamedPoints } from './scale-grammar';

interface CountScale {
  readonly each: Fraction;
  readonly maximum: Fraction;
}

export const count: Method<CountScale> = {
  readScale: ({ text, maximum, words }) => {
    const [part, extra] = partsOf(text);
    if (part === undefined) return { code: 'scaleMissing' };
    const each = readNamedPoints(part, words.scale.eachUnit);
    if (each === undefined || each.numerator === 0) return { code: 'scaleUnreadable', part };
    return extra === undefined ? { each, maximum } : { code: 'scaleUnreadable', part: extra };
  },
  earn: (answer, { each, maximum }) => {
    const value = askNumber(answer);
    return 'code' in value ? value : smaller(multiply(value, each), maximum);
  },
  reason: (answer, { each, maximum }) => {
    const value = valueOf(askNumber(answer)) ?? ZERO;
    const capped = compareFractions(multiply(value, each), maximum) > 0;
    return { kind: 'count', count: value, each, capped };
  },
  // The whole number below the exact quotient earns as much where its points are rounded up to the maximum.
  proposals: ({ each, maximum }) => {
    const needed = toNumber(divide(maximum, each));
    return [Math.floor(needed), Math.ceil(needed)];
  },
};

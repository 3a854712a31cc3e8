/** `Chấm trực tiếp`: the number typed is the score, from 0 to the maximum; above the maximum it is an issue. */
import { compareFractions, toNumber } from '../fraction';
import { askNumber } from './answers';
import { readNoScale, type Method, type WithoutScale } from './method';

export const direct: Method<WithoutScale> = {
  readScale: readNoScale,
  earn: (answer, { maximum }) => {
    const value = askNumber(answer);
    if ('code' in value) return value;
    return compareFractions(value, maximum) > 0 ? { code: 'aboveMaximum', maximum } : value;
  },
  reason: () => ({ kind: 'direct' }),
  proposals: ({ maximum }) => [toNumber(maximum)],
};

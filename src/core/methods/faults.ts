/**
 * `Trừ lỗi`: max(0, maximum − min(cap, n × each)). Scale: `mỗi lỗi = 0,25`, optionally `; trừ tối đa = 1`.
 */
import { multiply, smaller, subtract, ZERO, type Fraction } from '../fraction';
import type { RuleIssue } from '../issue';
import { askNumber, valueOf } from './answers';
import type { Method, ScaleSource } from './method';
import { partsOf, readNamedPoints } from './scale-grammar';

interface Penalty {
  readonly each: Fraction;
  readonly cap: Fraction | undefined;
  readonly maximum: Fraction;
}

export const faults: Method<Penalty> = {
  readScale: readPenalty,
  earn: (answer, { each, cap, maximum }) => {
    const value = askNumber(answer);
    if ('code' in value) return value;
    const lost = multiply(value, each);
    return subtract(maximum, cap === undefined ? lost : smaller(cap, lost));
  },
  reason: (answer, { each, cap }) => {
    return { kind: 'faults', count: valueOf(askNumber(answer)) ?? ZERO, each, cap };
  },
  proposals: () => [0],
};

function readPenalty({ text, maximum, words }: ScaleSource): Penalty | RuleIssue {
  let each: Fraction | undefined;
  let cap: Fraction | undefined;
  for (const part of partsOf(text)) {
    const asEach = aboveZero(readNamedPoints(part, words.scale.eachFault));
    const asCap = readNamedPoints(part, words.scale.cap);
    if (asEach === undefined && asCap === undefined) return { code: 'scaleUnreadable', part };
    const isRepeated = asEach === undefined ? cap !== undefined : each !== undefined;
    if (isRepeated) return { code: 'scaleRepeats', part };
    if (asEach === undefined) cap = asCap;
    else each = asEach;
  }
  return each === undefined ? { code: 'scaleMissing' } : { each, cap, maximum };
}

/** A fault that costs nothing is a slip, not a rule. */
function aboveZero(points: Fraction | undefined): Fraction | undefined {
  return points?.numerator === 0 ? undefined : points;
}

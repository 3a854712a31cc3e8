/**
 * `Tỷ lệ`: below the floor nothing, else maximum × min(1, r / target). Scale: empty, `sàn 70%`, `đích 90%`, or both.
 * A bare number typed as text is refused: 75 may mean 75 % or 75 cases.
 */
import { foldText } from '../fold-text';
import { compareFractions, divide, multiply, ONE, ZERO, type Fraction } from '../fraction';
import type { RuleIssue } from '../issue';
import { askProportion, valueOf } from './answers';
import type { Method, ScaleSource } from './method';
import { partsOf, readPercent } from './scale-grammar';

/** `70%` as typed, and its value. */
interface Limit {
  readonly text: string;
  readonly value: Fraction;
}

interface Limits {
  readonly floor: Limit | undefined;
  readonly target: Limit | undefined;
  readonly maximum: Fraction;
}

export const proportion: Method<Limits> = {
  readScale: readLimits,
  earn: (answer, limits) => {
    const value = askProportion(answer);
    return 'code' in value ? value : earnedBy(value, limits);
  },
  reason: (answer, limits) => {
    const value = valueOf(askProportion(answer)) ?? ZERO;
    const [floor, target] = [limits.floor?.value, limits.target?.value];
    return { kind: 'proportion', value, floor, target, outcome: outcomeOf(value, limits) };
  },
  proposals: ({ floor, target }) =>
    [floor, target, WHOLE]
      .filter((limit) => limit !== undefined)
      .sort((a, b) => compareFractions(a.value, b.value))
      .map(({ text }) => text),
};

const WHOLE: Limit = { text: '100%', value: ONE };

function earnedBy(value: Fraction, limits: Limits): Fraction {
  const { target, maximum } = limits;
  switch (outcomeOf(value, limits)) {
    case 'belowFloor':
      return ZERO;
    case 'partial':
      return multiply(maximum, target ? divide(value, target.value) : value);
    case 'full':
      return maximum;
  }
}

function outcomeOf(value: Fraction, { floor, target }: Limits): 'belowFloor' | 'partial' | 'full' {
  if (floor !== undefined && compareFractions(value, floor.value) < 0) return 'belowFloor';
  return compareFractions(value, target?.value ?? ONE) >= 0 ? 'full' : 'partial';
}

function readLimits({ text, maximum, words }: ScaleSource): Limits | RuleIssue {
  let floor: Limit | undefined;
  let target: Limit | undefined;
  for (const part of partsOf(text)) {
    const asFloor = readLimit(part, words.scale.floor);
    const asTarget = readLimit(part, words.scale.target);
    if (asFloor === undefined && asTarget === undefined) return { code: 'scaleUnreadable', part };
    const isRepeated = asFloor === undefined ? target !== undefined : floor !== undefined;
    if (isRepeated) return { code: 'scaleRepeats', part };
    if (asFloor === undefined) target = asTarget;
    else floor = asFloor;
  }
  return { floor, target, maximum };
}

/** `sàn 70%` or `sàn = 70%`; a target of 0 % would divide by nothing. */
function readLimit(part: string, word: string): Limit | undefined {
  const folded = foldText(part);
  if (!folded.startsWith(foldText(word))) return undefined;
  const text = folded.slice(foldText(word).length).replace(/^\s*=?\s*/, '');
  const value = readPercent(text);
  const isUsable = value !== undefined && value.numerator > 0 && compareFractions(value, ONE) <= 0;
  return isUsable ? { text, value } : undefined;
}

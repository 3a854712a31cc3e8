/**
 * `Bậc thang`: the points of the highest band reached, bands being closed below; 0 under the lowest.
 * Scale: `≥100% = 4; ≥98% = 3` for proportions or `≥5 = 2; ≥3 = 1` for numbers, never both; `>=` is read as `≥`.
 */
import { compareFractions, smaller, ZERO, type Fraction } from '../fraction';
import type { RuleIssue } from '../issue';
import { numberOf, proportionOf } from './answers';
import { answerText, type Marking, type Method } from './method';
import { partsOf, readAssignment, readPercent, readPlain } from './scale-grammar';

interface Band {
  readonly threshold: Fraction;
  readonly inPercent: boolean;
  readonly points: Fraction;
}

export const bands: Method = {
  id: 'bands',
  compile: ({ text, maximum }) => {
    const read = readBands(text);
    if ('code' in read) return read;
    const descending = [...read].sort((a, b) => compareFractions(b.threshold, a.threshold));
    return markByBands(descending, maximum);
  },
};

function readBands(text: string): readonly Band[] | RuleIssue {
  const found: Band[] = [];
  for (const part of partsOf(text)) {
    const band = readBand(part);
    if (band === undefined) return { code: 'scaleUnreadable', part };
    if (found.some((other) => compareFractions(other.threshold, band.threshold) === 0)) {
      return { code: 'scaleRepeats', part };
    }
    if (found.some((other) => other.inPercent !== band.inPercent)) {
      return { code: 'scaleMixesKinds' };
    }
    found.push(band);
  }
  return found.length === 0 ? { code: 'scaleMissing' } : found;
}

function readBand(part: string): Band | undefined {
  const assignment = readAssignment(part);
  if (assignment === undefined) return undefined;
  const bound = /^(?:≥|>=)\s*(.+)$/.exec(assignment.left)?.[1] ?? '';
  const percent = readPercent(bound);
  const threshold = percent ?? readPlain(bound);
  if (threshold === undefined) return undefined;
  return { threshold, inPercent: percent !== undefined, points: assignment.points };
}

function markByBands(descending: readonly Band[], maximum: Fraction): Marking {
  const lowest = descending[descending.length - 1];
  const inPercent = lowest?.inPercent ?? true;
  const valueOf = inPercent ? proportionOf : numberOf;
  const bandAt = (value: Fraction) =>
    descending.find(({ threshold }) => compareFractions(value, threshold) >= 0);
  return {
    earn: (answer) => {
      const value = valueOf(answer);
      if (value === undefined) {
        const code = inPercent ? 'expectedProportion' : 'expectedNumber';
        return { code, text: answerText(answer) };
      }
      return smaller(bandAt(value)?.points ?? ZERO, maximum);
    },
    reason: (answer) => {
      const band = bandAt(valueOf(answer) ?? ZERO);
      const threshold = (band ?? lowest)?.threshold ?? ZERO;
      return { kind: 'band', reached: band !== undefined, threshold, inPercent };
    },
  };
}

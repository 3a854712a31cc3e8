/**
 * `Bậc thang`: the points of the highest band reached, bands being closed below; 0 under the lowest.
 * Scale: `≥100% = 4; ≥98% = 3` for proportions or `≥5 = 2; ≥3 = 1` for numbers, never both; `>=` is read as `≥`.
 */
import { compareFractions, smaller, ZERO, type Fraction } from '../fraction';
import type { RuleIssue } from '../issue';
import type { Answer } from '../reading';
import { numberOf, proportionOf } from './answers';
import { answerText, type Method } from './method';
import {
  partAbove,
  partsOf,
  readAssignment,
  readPercent,
  readPlain,
  type Assignment,
} from './scale-grammar';

interface Band extends Assignment {
  /** `98%` as typed, and its value. */
  readonly bound: string;
  readonly threshold: Fraction;
  readonly inPercent: boolean;
}

interface BandScale {
  /** In the order typed. */
  readonly typed: readonly Band[];
  readonly descending: readonly Band[];
  readonly inPercent: boolean;
  readonly maximum: Fraction;
}

export const bands: Method<BandScale> = {
  readScale: ({ text, maximum }) => {
    const typed = readBands(text);
    if ('code' in typed) return typed;
    const descending = [...typed].sort((a, b) => compareFractions(b.threshold, a.threshold));
    return { typed, descending, inPercent: typed[0]?.inPercent ?? true, maximum };
  },
  earn: (answer, scale) => {
    const value = valueOf(answer, scale);
    if (value === undefined) {
      const code = scale.inPercent ? 'expectedProportion' : 'expectedNumber';
      return { code, text: answerText(answer) };
    }
    return smaller(bandAt(value, scale)?.points ?? ZERO, scale.maximum);
  },
  reason: (answer, scale) => {
    const { descending, inPercent } = scale;
    const band = bandAt(valueOf(answer, scale) ?? ZERO, scale);
    const threshold = (band ?? descending[descending.length - 1])?.threshold ?? ZERO;
    return { kind: 'band', reached: band !== undefined, threshold, inPercent };
  },
  proposals: ({ descending }) => descending.map(({ bound }) => bound).reverse(),
  excess: ({ typed, maximum }) => partAbove(typed, maximum),
};

function valueOf(answer: Answer, { inPercent }: BandScale): Fraction | undefined {
  return inPercent ? proportionOf(answer) : numberOf(answer);
}

/** The band reached. */
function bandAt(value: Fraction, { descending }: BandScale): Band | undefined {
  for (const band of descending) {
    if (compareFractions(value, band.threshold) >= 0) return band;
  }
  return undefined;
}

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
  return { ...assignment, bound, threshold, inPercent: percent !== undefined };
}

/**
 * What reporters come to together: sums of what is there, rates as all numerators over all denominators, and how many of those
 * concerned have said it. A source's own total is proved wrong as any statement is.
 */
import { foldText } from '../fold-text';
import { add, divide, ZERO } from '../fraction';
import type { Figure } from './figure';
import type { Indicator } from './indicator';
import { ANY, areDisjoint, exactly, isZero, valueIn, type Interval } from './interval';

/** In the order in which they stand, compared folded; none where all reporters are of one. */
export function levelsAmong(levels: readonly string[]): readonly string[] {
  const keys = levels.map(foldText);
  const found = [...new Set(keys)].filter((key) => key !== '');
  return found.length < 2 ? [] : found.map((key) => levels[keys.indexOf(key)] ?? key);
}

export interface Total {
  /** Of all reporters together, what they may come to. */
  readonly interval: Interval;
  /** Of those who have said it; undefined where nobody has. */
  readonly value: Interval['least'];
  readonly parts: Figure['parts'];
  readonly present: number;
  /** Reporters whom the row concerns: not those with nothing to count. */
  readonly expected: number;
  /** Nothing arose anywhere. */
  readonly isNotApplicable: boolean;
}

const NONE: Total = {
  interval: ANY,
  value: undefined,
  parts: undefined,
  present: 0,
  expected: 0,
  isNotApplicable: false,
};

/** `figures` are one row's, of the reporters that belong to the total. */
export function totalOf(indicator: Indicator, figures: readonly Figure[]): Total {
  if (indicator.total === 'none' || !isCounted(indicator)) return NONE;
  return indicator.measure === 'rate' ? rateTotal(figures) : sumTotal(figures);
}

function isCounted({ measure }: Indicator): boolean {
  return measure === 'number' || measure === 'rate';
}

function sumTotal(figures: readonly Figure[]): Total {
  let [sum, present, expected] = [ZERO, 0, 0];
  for (const figure of figures) {
    if (figure.status === 'notApplicable') continue;
    expected++;
    const value = valueIn(figure.interval);
    if (value === undefined) continue;
    present++;
    sum = add(sum, value);
  }
  if (present === 0) return { ...NONE, expected, isNotApplicable: isNone(figures, expected) };
  const isWhole = present === expected;
  const interval = isWhole ? exactly(sum) : { least: sum, most: undefined };
  return { ...NONE, interval, value: sum, present, expected };
}

function rateTotal(figures: readonly Figure[]): Total {
  let [above, below, present, expected] = [ZERO, ZERO, 0, 0];
  for (const { status, parts } of figures) {
    if (status === 'notApplicable') continue;
    expected++;
    if (parts === undefined) continue;
    present++;
    above = add(above, parts[0]);
    below = add(below, parts[1]);
  }
  if (isZero(below)) return { ...NONE, expected, isNotApplicable: isNone(figures, expected) };
  const value = divide(above, below);
  const interval = present === expected ? exactly(value) : ANY;
  return { interval, value, parts: [above, below], present, expected, isNotApplicable: false };
}

function isNone(figures: readonly Figure[], expected: number): boolean {
  return figures.length > 0 && expected === 0;
}

/** Whether a source's own total cannot be what the reporters come to. */
export function isTotalWrong({ interval, present }: Total, stated: Figure): boolean {
  const { claim } = stated;
  if (claim === undefined || claim.kind === 'notApplicable' || present === 0) return false;
  return areDisjoint(claim, interval);
}

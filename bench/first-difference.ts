/**
 * Two engines' standings side by side: the first unit on which they differ, as a sentence, or undefined. Points are
 * compared to the hundredth that rounds publish; indexes as finely as a spreadsheet's arithmetic allows.
 */
import type { Standing } from './engine';

const HUNDREDTHS = 100;
const INDEX_TOLERANCE = 1e-9;

type Figure = keyof Standing;
type AreEqual = (a: number, b: number) => boolean;

const samePoints: AreEqual = (a, b) => Math.round(a * HUNDREDTHS) === Math.round(b * HUNDREDTHS);

const EQUAL: Readonly<Record<Figure, AreEqual>> = {
  total: samePoints,
  deduction: samePoints,
  index: (a, b) => Math.abs(a - b) <= INDEX_TOLERANCE,
  rank: (a, b) => a === b,
};
const FIGURES = Object.keys(EQUAL) as readonly Figure[];

export function firstDifference(
  ours: readonly Standing[],
  theirs: readonly Standing[],
): string | undefined {
  if (ours.length !== theirs.length) {
    return `${theirs.length} units instead of ${ours.length}`;
  }
  for (const [unit, own] of ours.entries()) {
    const other = theirs[unit];
    // NaN, as an error cell becomes, equals nothing.
    const figure = FIGURES.find(
      (name) => other === undefined || !EQUAL[name](own[name], other[name]),
    );
    if (figure !== undefined) {
      return `unit ${unit + 1}: ${figure} ${other?.[figure] ?? 'missing'}, ours ${own[figure]}`;
    }
  }
  return undefined;
}

/**
 * The small grammar that all scales share: parts separated by `;`, each `left = points`, `word = points` or
 * `word percentage`. It only takes text apart; which parts a method allows is the method's own.
 */
import { foldText } from '../fold-text';
import { compareFractions, divide, HUNDRED, type Fraction } from '../fraction';
import { readNumber } from '../read-number';

export function partsOf(scale: string): readonly string[] {
  return scale
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export interface Assignment {
  readonly part: string;
  readonly left: string;
  readonly points: Fraction;
}

/** `Trễ hạn = 0,5`: split at the last `=`, so that `>=80% = 1` keeps its sign. */
export function readAssignment(part: string): Assignment | undefined {
  const at = part.lastIndexOf('=');
  if (at <= 0) return undefined;
  const points = readPlain(part.slice(at + 1).trim());
  const left = part.slice(0, at).trim();
  return points === undefined || left === '' ? undefined : { part, left, points };
}

/** The first that states more than the maximum. */
export function partAbove(
  assignments: readonly Assignment[],
  maximum: Fraction,
): string | undefined {
  return assignments.find(({ points }) => compareFractions(points, maximum) > 0)?.part;
}

/** `mỗi lỗi = 0,25` for the given word; undefined where the part says something else. */
export function readNamedPoints(part: string, word: string): Fraction | undefined {
  const assignment = readAssignment(part);
  return assignment !== undefined && foldText(assignment.left) === foldText(word)
    ? assignment.points
    : undefined;
}

/** `70%` as 7/10. */
export function readPercent(text: string): Fraction | undefined {
  if (!text.endsWith('%')) return undefined;
  const value = readPlain(text.slice(0, -1).trim());
  return value === undefined ? undefined : divide(value, HUNDRED);
}

export function readPlain(text: string): Fraction | undefined {
  const value = readNumber(text);
  return typeof value === 'string' ? undefined : value;
}

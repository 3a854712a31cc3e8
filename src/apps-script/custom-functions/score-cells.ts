/**
 * Score cells read back from the sheet: a number, `KPS`, `–`, `⚠ …`, or blank. Numbers are put on a fixed grid of 10⁻⁴, finer than any round's decimals, so that sums over cells are as exact as sums over points.
 */
import type { LeafScore } from '../../core/leaf-sum';
import { MAX_DECIMALS, scaleOf, type Points } from '../../core/points';
import { readMaximum } from '../../core/rule';
import { USAGE } from '../../text/usage-message';
import { EXCLUDED_MARK, NOT_CONCERNED_MARK } from '../../text/vocabulary';
import { isBlank } from '../../core/reading';
import { UsageError, type Cell, type Named } from './arguments';

const GRID = scaleOf(MAX_DECIMALS);

/** No score and no sum of scores comes near it; within it every sum on the grid is exact. */
const LARGEST_SCORE = 1e9;

const MARKED = new Map<string, LeafScore>([
  [EXCLUDED_MARK, 'excluded'],
  [NOT_CONCERNED_MARK, 'notConcerned'],
]);

/** A score cell on the grid; numbers beyond any score and texts other than the two marks have none. */
export function gridScore(cell: Cell): LeafScore {
  if (typeof cell === 'number' && Math.abs(cell) <= LARGEST_SCORE) return Math.round(cell * GRID);
  return typeof cell === 'string' ? MARKED.get(cell.trim()) : undefined;
}

export function gridNumber(points: Points): number {
  return points / GRID;
}

/** Maxima on the grid, whatever their sign; a heading's blank is 0, anything unreadable is a fault of the call. */
export function gridMaxima(maxima: Named<readonly Cell[]>): Points[] {
  return maxima.value.map((cell, i) => {
    if (isBlank(cell)) return 0;
    const maximum = readMaximum(cell, MAX_DECIMALS);
    if ('code' in maximum) throw new UsageError(USAGE.maximum(i + 1));
    return maximum.points;
  });
}

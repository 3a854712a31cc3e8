/**
 * Who reaches which targets: compared by exact fractions, of each reporter only what applies to it and is known, ranked by the
 * share that is met. Cells and words are others'.
 */
import { compareFractions, type Fraction } from '../fraction';
import { competitionRanks } from '../rank';
import type { Figure, FigureStatus } from './figure';
import { exactly, valueIn } from './interval';
import type { Layout, PlacedRow } from './layout';
import { distanceTo, meetsGoal, type Goal } from './target';

export interface Comparison {
  /** Undefined where it does not apply or cannot be told. */
  readonly isMet: boolean | undefined;
  /** How far from the target, where one value is known. */
  readonly distance: Fraction | undefined;
}

const UNTOLD: Comparison = { isMet: undefined, distance: undefined };
const UNKNOWN: ReadonlySet<FigureStatus> = new Set<FigureStatus>([
  ...(['notApplicable', 'pending', 'conflict', 'fault', 'day', 'text'] as const),
]);

export function compareWithGoal(figure: Figure, goal: Goal): Comparison {
  if (UNKNOWN.has(figure.status)) return UNTOLD;
  const value = valueOf(figure);
  const interval = value === undefined ? figure.interval : exactly(value);
  const isMet = meetsGoal(interval, goal);
  if (isMet === undefined) return UNTOLD;
  return { isMet, distance: value === undefined ? undefined : distanceTo(value, goal) };
}

/** The one number that a figure is shown as: a stated rate counts as stated. */
export function valueOf({ status, interval, claim }: Figure): Fraction | undefined {
  const isClaim = status === 'exact' || status === 'stated';
  return isClaim && claim?.kind === 'exact' ? claim.value : valueIn(interval);
}

export interface Standing {
  readonly met: number;
  readonly applicable: number;
  /** Competition rank; undefined where nothing applies. */
  readonly rank: number | undefined;
}

export interface GoalRow extends PlacedRow {
  readonly row: number;
  readonly goal: Goal;
}

/** The rows of the tab that have a target. */
export function goalRows({ rows }: Layout): readonly GoalRow[] {
  return rows.flatMap((placed, row) => {
    const goal = placed?.indicator.goal;
    return placed === undefined || goal === undefined ? [] : [{ ...placed, row, goal }];
  });
}

export function standingsOf(
  goals: readonly GoalRow[],
  columns: readonly (readonly Figure[])[],
): readonly Standing[] {
  const counts = columns.map((figures) => countMet(goals, figures));
  const ranks = competitionRanks(
    counts.map(({ met, applicable }) =>
      applicable === 0 ? undefined : { numerator: met, denominator: applicable },
    ),
    (a: Fraction, b) => compareFractions(b, a),
  );
  return counts.map((count, i) => ({ ...count, rank: ranks[i] }));
}

function countMet(goals: readonly GoalRow[], figures: readonly Figure[]) {
  let [met, applicable] = [0, 0];
  for (const { row, goal } of goals) {
    const figure = figures[row];
    const isMet = figure && compareWithGoal(figure, goal).isMet;
    if (isMet === undefined) continue;
    applicable++;
    if (isMet) met++;
  }
  return { met, applicable };
}

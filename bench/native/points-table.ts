/**
 * What the native formulas start from: the points of every leaf, already worked out by us, one row per unit. `KPS` where
 * the leaf leaves the index, blank where there is no score yet.
 */
import { criterionTree } from '../../src/core/criterion-tree';
import { pointsToNumber } from '../../src/core/points';
import { scoreBlock } from '../../src/core/score-block';
import type { Round } from '../../src/core/score-round';
import { EXCLUDED_MARK, VOCABULARY } from '../../src/text/vocabulary';

export type PointsCell = number | string;

export interface PointsTable {
  /** Of the leaves. */
  readonly maxima: readonly number[];
  /** Rows are units, columns are leaves. */
  readonly points: readonly (readonly PointsCell[])[];
}

export function pointsTable({ rows, unitCount, decimals }: Round): PointsTable {
  const { isLeaf } = criterionTree(rows.map(({ code }) => code));
  const leaves = rows.filter((_, row) => isLeaf[row]);
  const scored = scoreBlock(leaves, decimals, VOCABULARY).map((row) =>
    row.scores().map((score) => {
      if (score === 'excluded') return EXCLUDED_MARK;
      return typeof score === 'number' ? pointsToNumber(score, decimals) : '';
    }),
  );
  return {
    maxima: leaves.map(({ maximum }) => Number(maximum)),
    points: Array.from({ length: unitCount }, (_, unit) =>
      scored.map((cells) => cells[unit] ?? ''),
    ),
  };
}

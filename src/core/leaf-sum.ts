/**
 * Exact sums over leaves. A leaf's score is points, `excluded`, or nothing yet (pending and invalid alike); the sum
 * of a parent is that of its leaves, and stays nothing while none of them has a score.
 */
import type { CriterionTree } from './criterion-tree';
import type { Points } from './points';
import type { Outcome } from './score-cell';

export type LeafScore = Points | 'excluded' | undefined;

export function leafScoreOf(outcome: Outcome): LeafScore {
  if (outcome.status === 'scored') return outcome.points;
  return outcome.status === 'excluded' ? 'excluded' : undefined;
}

/** One unit's column with every parent's cell filled in; leaves are given back as they are. */
export function sumIntoParents(tree: CriterionTree, leaves: readonly LeafScore[]): LeafScore[] {
  const filled = leaves.map((score, row) => (tree.isParent[row] === true ? 'excluded' : score));
  const hasOpenLeaf = new Set<number>();
  leaves.forEach((score, row) => {
    if (tree.isLeaf[row] !== true || score === 'excluded') return;
    for (const parent of tree.ancestors[row] ?? []) {
      if (score === undefined) hasOpenLeaf.add(parent);
      else filled[parent] = pointsOf(filled[parent]) + score;
    }
  });
  return filled.map((score, row) =>
    score === 'excluded' && hasOpenLeaf.has(row) ? undefined : score,
  );
}

function pointsOf(score: LeafScore): Points {
  return typeof score === 'number' ? score : 0;
}

export interface LeafSums {
  readonly total: Points;
  /** Maxima of all leaves but the excluded ones. */
  readonly applicableMaximum: Points;
  /** Maxima of the leaves that have a score. */
  readonly scoredMaximum: Points;
  /** True while any leaf is pending or invalid. */
  readonly isProvisional: boolean;
}

/** One unit's sums over the leaves; `maxima` runs beside `scores`. */
export function sumLeaves(scores: readonly LeafScore[], maxima: readonly Points[]): LeafSums {
  let total = 0;
  let applicableMaximum = 0;
  let scoredMaximum = 0;
  let isProvisional = false;
  scores.forEach((score, leaf) => {
    if (score === 'excluded') return;
    const maximum = maxima[leaf] ?? 0;
    applicableMaximum += maximum;
    if (score === undefined) {
      isProvisional = true;
      return;
    }
    total += score;
    scoredMaximum += maximum;
  });
  return { total, applicableMaximum, scoredMaximum, isProvisional };
}

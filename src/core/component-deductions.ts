/**
 * Deductions (điểm trừ) as they are published: per component, lines summed into it, or per criterion where it has no
 * components. Only leaves with a score can lose points; excluded, pending and invalid leaves are left out.
 */
import { componentOf } from './code';
import type { LeafScore } from './leaf-sum';
import type { Points } from './points';

export interface Leaf {
  readonly code: string;
  readonly maximum: Points;
  readonly score: LeafScore;
}

export interface ComponentDeduction {
  readonly code: string;
  /** Maximum and score over the component's applicable leaves. */
  readonly maximum: Points;
  readonly score: Points;
  readonly deduction: Points;
  /** Positions, in the list given, of the leaves that lost points. */
  readonly lostAt: readonly number[];
}

/** In the order of the leaves; components that lost nothing are not listed. */
export function componentDeductions(leaves: readonly Leaf[]): ComponentDeduction[] {
  const components = new Map<
    string,
    { maximum: Points; score: Points; lost: Points; lostAt: number[] }
  >();
  leaves.forEach(({ code, maximum, score }, position) => {
    if (score === 'excluded') return;
    const key = componentOf(code);
    const sums = components.get(key) ?? { maximum: 0, score: 0, lost: 0, lostAt: [] };
    components.set(key, sums);
    sums.maximum += maximum;
    if (score === undefined) return;
    sums.score += score;
    if (score < maximum) {
      sums.lost += maximum - score;
      sums.lostAt.push(position);
    }
  });
  return [...components]
    .filter(([, sums]) => sums.lost > 0)
    .map(([code, { maximum, score, lost, lostAt }]) => ({
      code,
      maximum,
      score,
      deduction: lost,
      lostAt,
    }));
}

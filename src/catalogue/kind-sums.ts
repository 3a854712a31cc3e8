/**
 * What the leaves of a table come to, for units of each kind that its rows name and for all others: two rows for two kinds give
 * two maxima, and a set that leaves a kind out (`trừ …`) gives it a smaller one. What is wrong with a sum is the check's to say.
 */
import type { CriterionTree } from '../core/criterion-tree';
import { groupBy } from '../core/group-by';
import { nameKey } from '../core/identity';
import type { Points } from '../core/points';
import { readMaximum } from '../core/rule';
import { isConcerned, type Scope } from '../core/scope';

export interface KindSum {
  /** '' of all kinds that no row names. */
  readonly kind: string;
  readonly points: Points;
  /** Some row below leaves the kind out, so that it may come to less. */
  readonly isSpared: boolean;
}

interface Table {
  readonly rows: readonly { readonly maximum: unknown }[];
  readonly tree: CriterionTree;
  /** By row. */
  readonly scopes: readonly (Scope | undefined)[];
  readonly decimals: number;
}

/** Of every row, in the order of the kinds: a leaf's maximum as stated, a parent's the sum of its leaves. */
export function kindSums({ rows, tree, scopes, decimals }: Table): readonly (readonly KindSum[])[] {
  const named = scopes.flatMap((scope) => scope?.kinds ?? []);
  const kinds = ['', ...[...groupBy(named, nameKey).values()].map(([kind = '']) => kind)];
  const nothing = kinds.map((kind): KindSum => ({ kind, points: 0, isSpared: false }));
  const sums: (readonly KindSum[])[] = rows.map(() => nothing);
  rows.forEach(({ maximum }, row) => {
    if (tree.isParent[row] === true) return;
    const read = readMaximum(maximum, decimals);
    if ('code' in read) return;
    const line = [row, ...(tree.ancestors[row] ?? [])];
    const asked = line.flatMap((each) => scopes[each] ?? []);
    const own = kinds.map((kind) => sumOf(kind, read.points, asked));
    for (const i of line) {
      sums[i] = addSums([sums[i] ?? nothing, own]);
    }
  });
  return sums;
}

function sumOf(kind: string, points: Points, scopes: readonly Scope[]): KindSum {
  const denying = scopes.filter((scope) => !isConcerned(scope, kind));
  const isOwn = denying.length === 0;
  return { kind, points: isOwn ? points : 0, isSpared: denying.some(({ isOnly }) => !isOnly) };
}

export function addSums([
  first = [],
  ...others
]: readonly (readonly KindSum[])[]): readonly KindSum[] {
  return first.map(({ kind, points, isSpared }, i) => ({
    kind,
    points: others.reduce((sum, own) => sum + (own[i]?.points ?? 0), points),
    isSpared: isSpared || others.some((own) => own[i]?.isSpared === true),
  }));
}

export function largest(sums: readonly KindSum[]): Points {
  return Math.max(0, ...sums.map(({ points }) => points));
}

/** The first that is not what is stated. Kinds to which nothing applies there are asked for nothing, unless all are. */
export function mismatchIn(
  stated: Points | undefined,
  sums: readonly KindSum[],
): KindSum | undefined {
  const asked = sums.filter(({ points }) => points > 0);
  return (asked.length === 0 ? sums.slice(0, 1) : asked).find(
    ({ points, isSpared }) => points !== stated && !(isSpared && points < (stated ?? 0)),
  );
}

/**
 * What the leaves of a table come to, for units of each kind that its rows name and for all others: two rows for two kinds give
 * two maxima, and a set that leaves a kind out (`trừ …`) gives it a smaller one. What is wrong with a sum is the check's to say.
 */
import { groupBy } from '../core/group-by';
import { nameKey } from '../core/identity';
import type { Points } from '../core/points';
import { readMaximum } from '../core/rule';
import { isConcerned, type Scope } from '../core/scope';
import { deepestFirst, type SignTree } from '../core/sign-tree';

export interface KindSum {
  /** '' of all kinds that no row names. */
  readonly kind: string;
  /** What the rows below come to, and the row's own maximum, which with a sign may be less. */
  readonly sum: Points;
  readonly points: Points;
  /** Some row below leaves the kind out, so that it may come to less. */
  readonly isSpared: boolean;
}

interface Table {
  readonly rows: readonly { readonly maximum: unknown }[];
  readonly tree: SignTree;
  /** By row. */
  readonly scopes: readonly (Scope | undefined)[];
  readonly decimals: number;
}

/** Of every row, in the order of the kinds: a leaf's maximum as stated, a parent's from the rows below it. */
export function kindSums(table: Table): readonly (readonly KindSum[])[] {
  const named = table.scopes.flatMap((scope) => scope?.kinds ?? []);
  const kinds = ['', ...[...groupBy(named, nameKey).values()].map(([kind = '']) => kind)];
  const byKind = kinds.map((kind) => sumsOf(kind, table));
  return table.rows.map((_, row) => byKind.flatMap((sums) => sums[row] ?? []));
}

/** Deepest rows first. */
function sumsOf(kind: string, { rows, tree, scopes, decimals }: Table): readonly KindSum[] {
  const sums = rows.map((): KindSum => ({ kind, sum: 0, points: 0, isSpared: false }));
  for (const row of deepestFirst(tree)) {
    const line = [row, ...(tree.ancestors[row] ?? [])];
    const asked = line.flatMap((each) => scopes[each] ?? []);
    const denying = asked.filter((scope) => !isConcerned(scope, kind));
    const stated = denying.length > 0 ? 0 : statedAt(rows[row], decimals);
    const below = sums[row] ?? { sum: 0, isSpared: false };
    const sum = tree.isParent[row] === true ? below.sum : stated;
    const points = Math.min(sum, tree.caps[row] ?? sum);
    const isSpared = below.isSpared || denying.some(({ isOnly }) => !isOnly);
    sums[row] = { kind, sum, points, isSpared };
    // What has no place there is told by its own fault.
    if (tree.faults[row] === undefined) addBelow(sums, line[1] ?? -1, points, isSpared);
  }
  return sums;
}

/** Nothing where there is no row above. */
function addBelow(sums: KindSum[], above: number, points: Points, isSpared: boolean): void {
  const parent = sums[above];
  if (parent === undefined) return;
  sums[above] = { ...parent, sum: parent.sum + points, isSpared: parent.isSpared || isSpared };
}

function statedAt(row: Table['rows'][number] | undefined, decimals: number): Points {
  const read = readMaximum(row?.maximum, decimals);
  return 'points' in read ? read.points : 0;
}

export function addSums([
  first = [],
  ...others
]: readonly (readonly KindSum[])[]): readonly KindSum[] {
  return first.map(({ kind, points, isSpared }, i) => {
    const total = others.reduce((sum, own) => sum + (own[i]?.points ?? 0), points);
    const isAny = isSpared || others.some((own) => own[i]?.isSpared === true);
    return { kind, sum: total, points: total, isSpared: isAny };
  });
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

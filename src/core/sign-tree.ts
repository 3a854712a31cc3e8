/**
 * What the signs of a table's maxima come to: which rows lie outside the maximum of the set, what caps them, and where the
 * signs contradict each other. A branch has one sign from its top down to its leaves. Sums are `leaf-sum.ts`'s.
 */
import { criterionTree, type CriterionTree } from './criterion-tree';
import type { SignIssue } from './issue';
import type { Points } from './points';
import { isBlank } from './reading';
import { readMaximum } from './rule';
import { signOf, type Sign } from './sign';

export interface SignTree extends CriterionTree {
  readonly hasSigns: boolean;
  /** Per row. A parent without a maximum has that of the first row below it. */
  readonly signs: readonly Sign[];
  /** Per row: the most that a signed parent lets the rows below it come to. */
  readonly caps: readonly (Points | undefined)[];
  /** Per row, where it has another sign than the one above it. */
  readonly faults: readonly (SignIssue | undefined)[];
}

/** `maxima`: the cells beside the codes. */
export function signTree(
  codes: readonly string[],
  maxima: readonly unknown[],
  decimals: number,
): SignTree {
  return withSigns(criterionTree(codes), codes, maxima, decimals);
}

/** Of rows without codes: each is a leaf. */
export function signsOfLeaves(maxima: readonly unknown[], decimals: number): SignTree {
  const tree = {
    isLeaf: maxima.map(() => true),
    isParent: maxima.map(() => false),
    ancestors: maxima.map(() => []),
  };
  return withSigns(tree, [], maxima, decimals);
}

function withSigns(
  tree: CriterionTree,
  codes: readonly string[],
  maxima: readonly unknown[],
  decimals: number,
): SignTree {
  const none = { hasSigns: false, signs: [], caps: [], faults: [] };
  if (maxima.every((cell) => signOf(cell) === 'none')) return { ...tree, ...none };
  const { isParent, ancestors } = tree;
  const firstBelow = (row: number) => ancestors.findIndex((above) => above.includes(row));
  const signAt = (row: number): Sign =>
    isParent[row] === true && isBlank(maxima[row]) ? signAt(firstBelow(row)) : signOf(maxima[row]);
  const signs = maxima.map((_, row) => signAt(row));
  const faults = signs.map((sign, row): SignIssue | undefined => {
    const above = ancestors[row]?.[0];
    const parentSign = above === undefined ? sign : (signs[above] ?? 'none');
    if (above === undefined || sign === parentSign) return undefined;
    return { code: 'signUnlikeParent', sign, parent: codes[above] ?? '', parentSign };
  });
  const caps = maxima.map((cell, row) => {
    if (isParent[row] !== true || signs[row] === 'none') return undefined;
    const maximum = readMaximum(cell, decimals);
    return 'points' in maximum ? maximum.points : undefined;
  });
  return { ...tree, hasSigns: true, signs, caps, faults };
}

/** Whether what the row earns is part of the total. */
export function isPlain({ signs }: SignTree, row: number): boolean {
  return (signs[row] ?? 'none') === 'none';
}

/** What keeps a row from being scored: its own sign, or that of a row above it. */
export function signFault({ faults, ancestors }: SignTree, row: number): SignIssue | undefined {
  if (faults.length === 0) return undefined;
  return [row, ...(ancestors[row] ?? [])].map((each) => faults[each]).find((fault) => fault);
}

/** The rows in an order in which every parent comes behind all rows below it. */
export function deepestFirst({ ancestors }: SignTree): readonly number[] {
  const depth = (row: number) => ancestors[row]?.length ?? 0;
  return [...ancestors.keys()].sort((a, b) => depth(b) - depth(a));
}

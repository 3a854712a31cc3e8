/**
 * The codes of a criteria tree with a given number of leaves, in the shapes real sets have: criteria with components,
 * components in lines, criteria that are scored themselves. Parents stand above their leaves, as in a group tab.
 */
export interface CodeRow {
  readonly code: string;
  readonly isLeaf: boolean;
}

const GROUPS = 8;

/** One criterion each, taken in turn: the codes below it that are leaves; '' is the criterion itself. */
const SHAPES: readonly (readonly string[])[] = [
  ['.1', '.2', '.3'],
  ['.1', '.2.a', '.2.b', '.2.c'],
  [''],
  ['.1', '.2'],
];

export function criterionCodes(leafCount: number): readonly CodeRow[] {
  return Array.from({ length: GROUPS }, (_, group) => {
    // Groups share the leaves as evenly as whole numbers allow.
    const from = Math.floor((leafCount * group) / GROUPS);
    const to = Math.floor((leafCount * (group + 1)) / GROUPS);
    return groupCodes(String(group + 1), to - from);
  }).flat();
}

function groupCodes(group: string, leafCount: number): readonly CodeRow[] {
  const leaves: string[] = [];
  for (let criterion = 1; leaves.length < leafCount; criterion++) {
    const shape = SHAPES[(criterion - 1) % SHAPES.length] ?? [''];
    leaves.push(...shape.map((below) => `${group}.${criterion}${below}`));
  }
  return withParents(leaves.slice(0, leafCount));
}

function withParents(leaves: readonly string[]): readonly CodeRow[] {
  const isLeaf = new Map<string, boolean>();
  for (const leaf of leaves) {
    const segments = leaf.split('.');
    for (let level = 1; level < segments.length; level++) {
      isLeaf.set(segments.slice(0, level).join('.'), false);
    }
    isLeaf.set(leaf, true);
  }
  return [...isLeaf].map(([code, leaf]) => ({ code, isLeaf: leaf }));
}

/**
 * Criteria tables of any shape: a set whose sums are right and that reads back as itself, or all its faults, each with a
 * sentence. Ragged rows, cells of every type, repeated and endless codes, ten thousand rows.
 */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { CriteriaNode, CriteriaSet } from '../../../src/catalogue/criteria-set';
import { groupsOf } from '../../../src/catalogue/groups-of';
import { compareCodes, parentOf } from '../../../src/core/code';
import { criteriaFaultMessage } from '../../../src/text/issue-message';
import { criteria as criteriaTab } from '../../../src/tabs/criteria';
import { SMALL_ROUND } from '../../golden/small-round';
import { readGrid, SOUND, type Grid } from '../../src/catalogue/criteria-grid';
import { notText } from '../hostile/cells';
import { anyText, FORMULAS } from '../hostile/texts';
import { isPlainSentence } from '../sentences';
import { target } from '../target';
import { hostileCode } from './codes';

type Change = (grid: unknown[][]) => void;

const at = fc.nat(11);
const cell = fc.oneof(
  anyText,
  notText,
  hostileCode,
  fc.constantFrom<unknown>(...FORMULAS, 0, 1, 1e9),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(at, at, cell).map(([row, column, value]) => (grid: unknown[][]) => {
      const line = (grid[row % Math.max(grid.length, 1)] ??= []);
      line[column] = value;
    }),
  },
  fc.tuple(at, at).map(([from, to]) => (grid: unknown[][]) => {
    const [line = []] = grid.splice(from % Math.max(grid.length, 1), 1);
    grid.splice(to, 0, line);
  }),
  at.map((row) => (grid: unknown[][]) => void grid.splice(row, 1)),
  fc.tuple(at, at).map(
    ([row, length]) =>
      (grid: unknown[][]) =>
        void grid[row]?.splice(length),
  ),
  at.map((row) => (grid: unknown[][]) => void grid.push([...(grid[row] ?? [])])),
  fc
    .constantFrom(['', 'Tổng', 8], ['', 'Tổng cộng', '8,5'], ['', 'tổng', new Date(0)])
    .map((line) => (grid: unknown[][]) => void grid.push([...line])),
);

/** Ten thousand rows that differ in their codes, or do not. */
const large: fc.Arbitrary<Grid> = fc
  .tuple(
    fc.constantFrom(10_000, 3_000),
    fc.constantFrom('one group', 'many groups', 'one code', 'orphans', 'long texts'),
  )
  .map(([length, kind]) => Array.from({ length }, (_, i) => largeRow(kind, i)));

function largeRow(kind: string, i: number): readonly unknown[] {
  const leaf = ['Nội dung', 1, 'Có/Không'] as const;
  switch (kind) {
    case 'one group':
      return i === 0 ? ['1', 'Lĩnh vực'] : [`1.${i}`, ...leaf];
    case 'many groups':
      return i % 2 === 0 ? [`${i / 2 + 1}`, 'Lĩnh vực'] : [`${(i + 1) / 2}.1`, ...leaf];
    case 'one code':
      return ['1', ...leaf];
    case 'orphans':
      return [`${i + 1}.1.1`, ...leaf];
    default:
      return [`1.${i + 1}`, 'n'.repeat(500), 1, 'Lựa chọn', 'x=1;'.repeat(50)];
  }
}

export const criteria = target({
  name: 'criteria',
  counted: 'tables',
  runs: { full: 12_000, short: 120 },
  cases: fc.oneof(
    {
      weight: 400,
      arbitrary: fc.array(change, { maxLength: 5 }).map((changes): Grid => {
        const grid = SOUND.map((line) => [...line]);
        for (const apply of changes) apply(grid);
        return grid;
      }),
    },
    { weight: 100, arbitrary: fc.array(fc.array(cell, { maxLength: 11 }), { maxLength: 12 }) },
    { weight: 1, arbitrary: large },
  ),
  holds: (grid) => {
    const reading = readGrid(grid);
    if (reading.ok) requireSet(reading.set);
    else requireSentences(reading.faults.map(criteriaFaultMessage));
    return 1;
  },
});

function requireSentences(sentences: readonly string[]): void {
  assert.ok(sentences.length > 0, 'a refused table has a fault');
  for (const text of sentences)
    assert.ok(isPlainSentence(text, 200), `a sentence: ${text.slice(0, 300)}`);
}

function requireSet(set: CriteriaSet): void {
  const { nodes } = set;
  const children = new Map<string | undefined, CriteriaNode[]>();
  for (const node of nodes) {
    const parent = parentOf(node.code);
    if (!children.get(parent)?.push(node)) children.set(parent, [node]);
  }
  nodes.forEach((node, i) => {
    const next = nodes[i + 1];
    assert.ok(
      next === undefined || compareCodes(node.code, next.code) < 0,
      'codes in order, none twice',
    );
    const below = children.get(node.code) ?? [];
    const sum = below.reduce((all, { maximum }) => all + Math.round(maximum * 100), 0);
    if (below.length > 0) assert.equal(Math.round(node.maximum * 100), sum, 'maxima are sums');
    assert.equal(node.method === '', below.length > 0, 'leaves have methods');
    assert.ok(
      [node.name, node.hint, node.evidence, node.officer].every((text) => !text.startsWith('=')),
    );
  });
  assert.equal(
    groupsOf(set).reduce((count, group) => count + group.nodes.length, 0),
    nodes.length,
  );
  const again = readGrid(criteriaTab.plans({ ...SMALL_ROUND, set })[0]?.cells ?? []);
  assert.deepEqual(again.ok && again.set, set, 'the tab reads back as the set');
}

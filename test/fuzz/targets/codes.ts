/**
 * Codes: whatever passes for one has an order that is total, a parent one level up, and one place in the tree; whatever
 * does not, however deep or long, belongs to no tree and costs next to nothing.
 */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  ancestorsOf,
  compareCodes,
  componentOf,
  groupOf,
  isCode,
  levelOf,
  parentOf,
} from '../../../src/core/code';
import { sumIntoParents } from '../../../src/core/leaf-sum';
import { signTree } from '../../../src/core/sign-tree';
import { anyText } from '../hostile/texts';
import { target } from '../target';

const segment = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('1', '2', '3', '9', '10', '11', '100', 'a', 'đ', 'e', 'z'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '0',
      '01',
      '-1',
      '1e3',
      'A',
      'ab',
      '',
      ' ',
      '９',
      '9007199254740993',
      '9007199254740992',
      '9'.repeat(400),
    ),
  },
);

const deep = fc
  .constantFrom(4, 5, 50, 5_000, 25_000)
  .map((depth) => Array.from({ length: depth }, () => '1').join('.'));

export const hostileCode: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 60,
    arbitrary: fc.array(segment, { minLength: 1, maxLength: 5 }).map((all) => all.join('.')),
  },
  { weight: 10, arbitrary: anyText },
  { weight: 1, arbitrary: deep },
);

export const codes = target({
  name: 'codes',
  counted: 'codes',
  runs: { full: 20_000, short: 150 },
  cases: fc.array(hostileCode, { maxLength: 24 }),
  holds: (given) => {
    const real = given.filter(isCode);
    real.forEach(requirePlace);
    requireOrder(real);
    requireTree(given);
    return given.length;
  },
});

function requirePlace(code: string): void {
  assert.ok(levelOf(code) >= 1 && levelOf(code) <= 4, 'four levels');
  assert.equal(ancestorsOf(code).length, levelOf(code) - 1);
  const parent = parentOf(code);
  if (parent === undefined) assert.equal(groupOf(code), code);
  else assert.ok(isCode(parent), 'the parent of a code is a code');
  assert.ok(code === componentOf(code) || code.startsWith(`${componentOf(code)}.`));
}

function requireOrder(given: readonly string[]): void {
  for (const a of given) {
    for (const b of given) {
      const order = Math.sign(compareCodes(a, b));
      assert.equal(order === 0, a === b, 'only equal codes are equal');
      assert.equal(order, -Math.sign(compareCodes(b, a)) || 0, 'one of two comes first');
      for (const c of given.slice(0, 8)) {
        if (order < 0 && compareCodes(b, c) < 0) assert.ok(compareCodes(a, c) < 0, 'transitive');
      }
    }
  }
}

function requireTree(given: readonly string[]): void {
  const tree = signTree(given, [], 2);
  const { isLeaf, isParent, ancestors } = tree;
  given.forEach((code, row) => {
    assert.ok(isLeaf[row] !== true || isParent[row] !== true, 'a leaf is no parent');
    if (code === '') assert.ok(isLeaf[row] !== true);
    assert.ok((ancestors[row] ?? []).every((above) => code.startsWith(`${given[above] ?? ''}.`)));
  });
  const sums = sumIntoParents(
    tree,
    given.map(() => [1]),
  ).flat();
  assert.ok(
    sums.every((sum) => sum === undefined || sum === 'excluded' || Number.isSafeInteger(sum)),
  );
}

/**
 * The second set that ships against figures that the public service has published: every point of every leaf, the points of
 * the groups and the totals. Group 3 is published only as points. Source of the file: its own note.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSampleCriteria } from '../../../src/catalogue/sample-criteria';
import { criterionTree } from '../../../src/core/criterion-tree';
import { scoreRound } from '../../../src/core/score-round';
import { SAMPLE_SETS } from '../../../src/text/criteria-sets';
import { VOCABULARY } from '../../../src/text/vocabulary';
import { projectRoot } from '../../../tools/project-root.mjs';

interface Leaf {
  readonly code: string;
  readonly maximum: number;
  readonly method: string;
  readonly scale: string;
  readonly notApplicable: string;
}

interface Published {
  readonly leaves: readonly Leaf[];
  readonly units: readonly {
    readonly unit: string;
    readonly results: Readonly<Record<string, string>>;
    readonly published: Readonly<Record<string, number>>;
    readonly groups: readonly number[];
    readonly total: number;
  }[];
}

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');
const published = JSON.parse(read('test/golden/766-published.json')) as Published;
const set = readSampleCriteria(read('src/catalogue/sample-766.json'), SAMPLE_SETS.service);
const { isLeaf } = criterionTree(set.nodes.map(({ code }) => code));
const leaves = set.nodes.filter((_, i) => isLeaf[i]);

/** The published leaves, each with the rule of the set where the set has it. */
const rules = published.leaves.map(
  (leaf): Leaf =>
    leaves.find((own) => own.code === leaf.code && leaf.maximum === own.maximum) ?? leaf,
);

describe('the set of decision 766', () => {
  it('has 21 leaves and 100 points', () => {
    expect(leaves).toHaveLength(21);
    expect(leaves.reduce((sum, { maximum }) => sum + maximum, 0)).toBe(100);
  });

  it('has the rules that the published records are scored by', () => {
    expect(rules.map(({ code, method, scale }) => [code, method, scale])).toEqual(
      published.leaves.map(({ code, method, scale }) => [code, method, scale]),
    );
    expect(rules.filter((rule) => leaves.includes(rule as (typeof leaves)[number]))).toHaveLength(
      18,
    );
  });

  it.each(published.units)('scores $unit as published', ({ results, ...expected }) => {
    const [unit] = scoreRound(
      {
        rows: rules.map((rule) => ({ ...rule, selfAssessed: [results[rule.code] ?? ''] })),
        unitCount: 1,
        decimals: 2,
        grades: [],
        tieBreakers: [],
        hasCeiling: true,
      },
      VOCABULARY,
    );
    const points = (code: string) => (unit?.pointsAt(code) ?? NaN) / 100;
    for (const [code, value] of Object.entries(expected.published)) {
      expect([code, points(code)]).toEqual([code, value]);
    }
    expect(expected.groups.map((_, i) => points(String(i + 1)))).toEqual(expected.groups);
    expect((unit?.total ?? NaN) / 100).toBe(expected.total);
    expect(unit?.isProvisional).toBe(false);
  });
});

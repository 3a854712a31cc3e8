/**
 * The rules that generated leaves follow: the sample criteria set's own where it has the method (so scales and policies
 * are real ones), and plain ones for the two methods it does not use. All eight methods occur in any ten leaves.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSampleCriteria } from '../../src/catalogue/sample-criteria';
import type { MethodId } from '../../src/core/methods';
import { SAMPLE_SETS } from '../../src/text/criteria-sets';
import { VOCABULARY } from '../../src/text/vocabulary';
import { projectRoot } from '../../tools/project-root.mjs';
import type { Random } from './random';

export interface LeafRule {
  readonly id: MethodId;
  readonly method: string;
  readonly maximum: number;
  readonly scale: string;
  readonly notApplicable: string;
}

/** In turn; proportions lead, as they do in every set we have seen. */
const MIX: readonly MethodId[] = [
  'proportion',
  'bands',
  'yesNo',
  'proportion',
  'choice',
  'count',
  'faults',
  'proportion',
  'relativeToBest',
  'direct',
];

const SAMPLE = readSampleCriteria(
  readFileSync(join(projectRoot, 'src/catalogue/sample-criteria.json'), 'utf8'),
  SAMPLE_SETS.reform,
);

const POINTS = [0.5, 1, 1.5, 2] as const;

export function leafRule(leaf: number, random: Random): LeafRule {
  const id = MIX[leaf % MIX.length] ?? 'proportion';
  const method = VOCABULARY.methods[id];
  const policy = random.pick(Object.values(VOCABULARY.policies));
  const known = SAMPLE.nodes.filter((node) => node.method === method);
  if (known.length === 0) {
    return { id, method, maximum: random.pick(POINTS), scale: '', notApplicable: policy };
  }
  const { maximum, scale } = random.pick(known);
  return { id, method, maximum, scale, notApplicable: policy };
}

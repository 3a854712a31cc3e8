/**
 * Limits on the shape of src: small files that do not stand alone, short lists of imports, folders that can be read at a
 * glance. A limit may be lowered by whoever comes below it; raising one wants a reason here.
 */
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../tools/project-root.mjs';
import { measureShape, type Figure } from '../../tools/shape/measure-shape.mjs';

const src = measureShape(projectRoot, 'src');

const above = (list: readonly Figure[], limit: number): readonly string[] =>
  list.filter(([, value]) => value > limit).map(([name, value]) => `${name}: ${value}`);

describe('the shape of src', () => {
  it.each([
    ['functions of', src.functionLines, 50],
    ['files of', src.fileLines, 200],
  ] as const)('has no %s more code lines than the limit', (_, list, limit) => {
    expect(above(list, limit)).toEqual([]);
  });

  it('has no file that imports more than the limit, derived lists aside', () => {
    expect(above(src.imports, 15)).toEqual([]);
  });

  it('has no folder of more files than the limit, declarations and vocabularies aside', () => {
    expect(above(src.folders, 20)).toEqual([]);
  });

  it('has no short file for one user: it belongs to its only importer', () => {
    expect(src.alone).toEqual([]);
  });

  it('is no longer than the limit', () => {
    // To become 19,360 again: keys, identity, schemas, figures from typed cells and a migration came in, fragments of the
    // sheets' readers went out; what is said twice between them is still to go. Cells read and written as people see them
    // on any Google (time zones, texts, slowness) came in after that, and 32 more questions of the self-check; then trust:
    // seals that cannot be forged, copies that know what they are, checks at the decisive moment; then signs of maxima (810);
    // kinds of units, rounding as declared, and grades with conditions (1,060); then scales of steps, conditions, awards, sums in
    // cells, a second set, the rule book and what another rule would do (1,980); then the table to begin a set with, and where
    // tasks come from, and inspections (590). Then the monitoring year: catalogue, proofs, three functions and their sentences,
    // periods opened into tabs of their own, their board (2,800), and how a period is kept: state, who types where,
    // who only reports, counted proposals, card, checks (3,500). Then the year feeds the round, and
    // the next one is opened from it (2,000).
    expect(src.lines).toBeLessThanOrEqual(34_500);
  });
});

/** Sums: a parent is its leaves to the last decimal, and every leaf's maximum is counted in exactly one place. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { signTree } from '../../../src/core/sign-tree';
import { sumIntoParents, sumUnits, type LeafScore } from '../../../src/core/leaf-sum';

const leafScore = fc.oneof(
  { weight: 5, arbitrary: fc.nat(1_000_000) },
  fc.constantFrom<LeafScore>('excluded', undefined),
);

interface Sheet {
  readonly codes: readonly string[];
  readonly scores: readonly LeafScore[];
}

/** Groups of criteria of components, some left childless; rows in any order. */
const sheet: fc.Arbitrary<Sheet> = fc
  .array(fc.array(fc.nat(4), { minLength: 0, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((groups) =>
    groups.flatMap((criteria, g) => [
      String(g + 1),
      ...criteria.flatMap((components, c) => [
        `${g + 1}.${c + 1}`,
        ...Array.from({ length: components }, (_, k) => `${g + 1}.${c + 1}.${k + 1}`),
      ]),
    ]),
  )
  .chain((codes) =>
    fc.record({
      codes: fc.shuffledSubarray(codes, { minLength: codes.length }),
      scores: fc.array(leafScore, { minLength: codes.length, maxLength: codes.length }),
    }),
  );

describe('sumIntoParents', () => {
  it('gives each parent the exact sum of the leaves below it', () => {
    fc.assert(
      fc.property(sheet, ({ codes, scores }) => {
        const tree = signTree(codes, [], 2);
        const filled = sumIntoParents(
          tree,
          scores.map((score) => [score]),
        ).flat();
        codes.forEach((code, row) => {
          if (tree.isParent[row] !== true) {
            expect(filled[row]).toBe(scores[row]);
            return;
          }
          const below = codes.flatMap((other, leaf) =>
            other.startsWith(`${code}.`) && tree.isLeaf[leaf] === true ? [scores[leaf]] : [],
          );
          const points = below.filter((score) => typeof score === 'number');
          const sum = points.reduce((total, score) => total + score, 0);
          const nothing = below.includes(undefined) ? undefined : 'excluded';
          expect(filled[row]).toBe(points.length > 0 ? sum : nothing);
        });
      }),
    );
  });
});

describe('sumUnits', () => {
  it('counts the maximum of every leaf once: scored, open, or excluded', () => {
    const leaves = fc.array(fc.record({ score: leafScore, maximum: fc.nat(1_000_000) }));
    fc.assert(
      fc.property(leaves, (rows) => {
        const maxima = rows.map(({ maximum }) => maximum);
        const [sums] = sumUnits(
          rows.map(({ score }) => [score]),
          maxima,
          1,
        );
        const maximumOf = (wanted: (score: LeafScore) => boolean) =>
          rows.reduce((sum, { score, maximum }) => sum + (wanted(score) ? maximum : 0), 0);
        const open = maximumOf((score) => score === undefined);
        const excluded = maximumOf((score) => score === 'excluded');
        expect((sums?.scoredMaximum ?? NaN) + open + excluded).toBe(maximumOf(() => true));
        expect(sums?.applicableMaximum).toBe((sums?.scoredMaximum ?? NaN) + open);
        expect(sums?.isProvisional).toBe(rows.some(({ score }) => score === undefined));
      }),
    );
  });
});

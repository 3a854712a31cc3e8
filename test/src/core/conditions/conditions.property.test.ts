/** Laws of conditions: they never raise points, parts add up to the whole, and the order of rows does not matter. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scoreBlock } from '../../../../src/core/score-block';
import { scoreRound, type Round } from '../../../../src/core/score-round';
import { VOCABULARY } from '../../../../src/text/vocabulary';

const CODES = ['1', '1.1', '1.1.1', '1.1.2', '1.2', '1.2.1', '1.2.2', '1.3'];
const PARENTS = ['1', '1.1', '1.2'];

const condition = fc
  .tuple(
    fc.constantFrom(...CODES.slice(1)),
    fc.constantFrom('=', '<', '≥', '≠'),
    fc.constantFrom('0', '1', '50%', '100%'),
    fc.constantFrom('0', 'tối đa 1', 'tối đa 50%'),
  )
  .map(([code, sign, amount, effect]) => `nếu ${code} ${sign} ${amount} thì ${effect}`);

const rowsOf = fc.tuple(
  fc.array(fc.oneof(fc.constant(''), condition), {
    minLength: CODES.length,
    maxLength: CODES.length,
  }),
  fc.array(
    fc.array(fc.constantFrom('', '0%', '50%', '80%', '100%', 'Không', 'KPS', '?'), {
      minLength: 2,
      maxLength: 2,
    }),
    {
      minLength: CODES.length,
      maxLength: CODES.length,
    },
  ),
);

function roundOf(scales: readonly string[], results: readonly (readonly string[])[]) {
  const rows = CODES.map((code, i) => {
    const isParent = PARENTS.includes(code);
    return {
      code,
      maximum: isParent ? '' : '2',
      method: isParent ? '' : 'Tỷ lệ',
      scale: scales[i] ?? '',
      notApplicable: 'loại trừ',
      selfAssessed: isParent ? ['', ''] : (results[i] ?? []),
    };
  });
  return { rows, unitCount: 2, decimals: 2, grades: [], tieBreakers: [], hasCeiling: true };
}

const leavesOf = (round: ReturnType<typeof roundOf>) =>
  scoreRound(round, VOCABULARY).map((unit) => unit.leaves().map(({ score }) => score));

describe('conditions', () => {
  it('never raise points, and give none to what has none', () => {
    fc.assert(
      fc.property(rowsOf, ([scales, results]) => {
        const bare = leavesOf(
          roundOf(
            scales.map(() => ''),
            results,
          ),
        );
        const given = leavesOf(roundOf(scales, results));
        given.forEach((unit, i) => {
          unit.forEach((score, leaf) => {
            const before = bare[i]?.[leaf];
            if (typeof score === 'number') {
              expect(typeof before).toBe('number');
              expect(score).toBeLessThanOrEqual(before as number);
            } else if (before === 'pending' || before === 'excluded') {
              expect([before, 'object']).toContain(typeof score === 'object' ? 'object' : score);
            }
          });
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('leave each sum the sum of its parts, and rows in any order the same', () => {
    fc.assert(
      fc.property(rowsOf, ([scales, results]) => {
        const round = roundOf(scales, results);
        const turned = { ...round, rows: [...round.rows].reverse() };
        const [own, other] = [round, turned].map((each) => scoreRound(each, VOCABULARY));
        own?.forEach((unit, i) => {
          const points = unit
            .leaves()
            .flatMap(({ score }) => (typeof score === 'number' ? [score] : []));
          expect(unit.total).toBe(points.reduce((sum, each) => sum + each, 0));
          expect(other?.[i]?.total).toBe(unit.total);
          expect(other?.[i]?.applicableMaximum).toBe(unit.applicableMaximum);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('say the same of a group alone, under the terms of its round', () => {
    fc.assert(
      fc.property(rowsOf, ([scales, results]) => {
        const round = roundOf(scales, results);
        const other = { ...round.rows[2], code: '2.1', scale: '' };
        const longer = { ...round, rows: [{ ...other, code: '2' }, other, ...round.rows] } as Round;
        const block = scoreBlock(round.rows, 2, VOCABULARY, longer);
        const alone = scoreBlock(round.rows, 2, VOCABULARY);
        expect(block.map((row) => row.scores())).toEqual(alone.map((row) => row.scores()));
      }),
      { numRuns: 300 },
    );
  });

  it('say the same whether a cell is asked for its score or for its reason', () => {
    fc.assert(
      fc.property(rowsOf, ([scales, results]) => {
        for (const unit of scoreRound(roundOf(scales, results), VOCABULARY)) {
          for (const deduction of unit.deductions()) {
            const lost = unit
              .whysOf(deduction)
              .reduce(
                (sum, { why }) =>
                  sum +
                  (why.outcome.status === 'scored' ? (why.maximum ?? 0) - why.outcome.points : NaN),
                0,
              );
            expect(lost).toBe(deduction.deduction);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

/**
 * Laws of a whole round: what is published adds up, no unit's place depends on its row, and everything equals what comes
 * out when each cell is scored alone and added up in the plainest way.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Outcome } from '../../../src/core/score-cell';
import { scoreRound, type Round, type UnitResult } from '../../../src/core/score-round';
import { VOCABULARY } from '../../../src/text/vocabulary';
import { anyCell, anyRule, typedResult, type RuleText } from '../../helpers/arbitraries';
import { scoreResults } from '../../helpers/score-results';

const CODES = ['1.1', '1.2.1', '1.2.2.a', '1.2.2.b', '2.1', '2.2'];
const UNITS = 5;

const cells = fc.array(fc.oneof({ weight: 5, arbitrary: typedResult }, anyCell), {
  minLength: UNITS,
  maxLength: UNITS,
});

/** Mostly blank, as it is filled in. */
const appraisedCells = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant('') }, typedResult), {
  minLength: UNITS,
  maxLength: UNITS,
});
const appraised = fc.oneof(cells, appraisedCells, fc.constant(undefined));

const round: fc.Arbitrary<Round> = fc
  .tuple(...CODES.map(() => fc.record({ rule: anyRule, selfAssessed: cells, appraised })))
  .map((rows) => ({
    rows: rows.map(({ rule, ...results }, row) => ({
      ...rule,
      ...results,
      code: CODES[row] ?? '',
    })),
    unitCount: UNITS,
    decimals: 2,
    grades: [
      { name: 'A', from: { numerator: 80, denominator: 1 } },
      { name: 'B', from: { numerator: 99, denominator: 2 } },
    ],
    tieBreakers: ['2'],
    hasCeiling: true,
  }));

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, next) => total + next, 0);

describe('scoreRound', () => {
  it('makes total and deductions add up to the maximum of what is scored', () => {
    fc.assert(
      fc.property(round, (given) => {
        for (const { total, deductions, scoredMaximum, pointsAt } of scoreRound(
          given,
          VOCABULARY,
        )) {
          const lost = sum(deductions().map(({ deduction }) => deduction));
          expect(total + lost).toBe(scoredMaximum);
          expect(sum(['1', '2'].map((code) => pointsAt(code) ?? 0))).toBe(total);
        }
      }),
    );
  });

  it('gives each unit the same result wherever its column stands', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: UNITS });
    const figures = ({ total, rank, applicableMaximum, selfTotal }: UnitResult) => ({
      total,
      rank,
      applicableMaximum,
      selfTotal,
    });
    fc.assert(
      fc.property(round, order, (given, units) => {
        const move = (row: readonly unknown[] = []) => units.map((unit) => row[unit]);
        const moved = {
          ...given,
          rows: given.rows.map((row) => ({
            ...row,
            selfAssessed: move(row.selfAssessed),
            appraised: move(row.appraised),
          })),
        };
        const before = scoreRound(given, VOCABULARY).map(figures);
        const after = scoreRound(moved, VOCABULARY).map(figures);
        expect(after).toEqual(units.map((unit) => before[unit]));
      }),
    );
  });

  it('comes to what the cells come to alone', () => {
    fc.assert(
      fc.property(round, (given) => {
        const units = scoreRound(given, VOCABULARY);
        expect(units.map(shown)).toEqual(scoreCellByCell(given));
      }),
      { numRuns: 100 },
    );
  });

  it('explains each lost leaf by the score it lost points with', () => {
    fc.assert(
      fc.property(round, (given) => {
        for (const { deductions, whysOf } of scoreRound(given, VOCABULARY)) {
          for (const deduction of deductions()) {
            const lost = whysOf(deduction).map(({ why }) =>
              why.outcome.status === 'scored' ? (why.maximum ?? NaN) - why.outcome.points : NaN,
            );
            expect(lost.every((points) => points > 0)).toBe(true);
            expect(sum(lost)).toBe(deduction.deduction);
          }
        }
      }),
    );
  });
});

function shown(unit: UnitResult) {
  return {
    total: unit.total,
    selfTotal: unit.selfTotal,
    applicableMaximum: unit.applicableMaximum,
    scoredMaximum: unit.scoredMaximum,
    isProvisional: unit.isProvisional,
    index: unit.index && ([unit.index.numerator, unit.index.denominator] as const),
    rank: unit.rank,
    grade: unit.grade,
    groups: { 1: unit.pointsAt('1') ?? 0, 2: unit.pointsAt('2') ?? 0 },
    deductions: unit.deductions().map(({ code, deduction }) => [code, deduction]),
  };
}

/** The round worked out unit by unit and cell by cell, nothing shared, nothing remembered. */
function scoreCellByCell(given: Round): ReturnType<typeof shown>[] {
  const units = Array.from({ length: UNITS }, (_, unit) => unitCellByCell(given, unit));
  return units.map((unit) => {
    const better = units.filter((other) => isBetter(other, unit));
    return { ...unit, rank: unit.index === undefined ? undefined : better.length + 1 };
  });
}

function unitCellByCell({ rows, grades }: Round, unit: number): ReturnType<typeof shown> {
  const leaves = rows.map((row) => ({
    code: row.code,
    maximum: Math.round(Number(String(row.maximum).replace(',', '.')) * 100),
    outcome: outcomeAlone(row, unit),
    claim: outcomeAlone({ ...row, appraised: undefined }, unit),
  }));
  const points = (outcome: Outcome) => (outcome.status === 'scored' ? outcome.points : 0);
  const applicable = leaves.filter(({ outcome }) => outcome.status !== 'excluded');
  const scored = applicable.filter(({ outcome }) => outcome.status === 'scored');
  const maximumOf = (some: typeof leaves) => sum(some.map(({ maximum }) => maximum));
  const totalOf = (some: typeof leaves) => sum(some.map(({ outcome }) => points(outcome)));
  const total = totalOf(leaves);
  const denominator = maximumOf(applicable);
  const inGroup = (group: string) => leaves.filter(({ code }) => code.startsWith(`${group}.`));
  const components = new Set(leaves.map(({ code }) => code.replace(/\.[a-z]$/, '')));
  const lostOn = (component: string) => {
    const some = scored.filter(({ code }) => code.replace(/\.[a-z]$/, '') === component);
    return maximumOf(some) - totalOf(some);
  };
  const reached = grades.filter(
    ({ from }) => 100 * total * Number(from.denominator) >= Number(from.numerator) * denominator,
  );
  return {
    total,
    selfTotal: sum(leaves.map(({ claim }) => points(claim))),
    applicableMaximum: denominator,
    scoredMaximum: maximumOf(scored),
    isProvisional: scored.length < applicable.length,
    index: maximumOf(scored) === 0 ? undefined : ([100 * total, denominator] as const),
    rank: undefined,
    grade: maximumOf(scored) === 0 ? undefined : reached[0]?.name,
    groups: { 1: totalOf(inGroup('1')), 2: totalOf(inGroup('2')) },
    deductions: [...components]
      .map((code): [string, number] => [code, lostOn(code)])
      .filter(([, lost]) => lost > 0),
  };
}

type Row = Round['rows'][number];

/** Without its neighbours, unless the method compares units. */
function outcomeAlone(row: Row, unit: number): Outcome {
  const { method, scale, maximum, notApplicable } = row as unknown as RuleText;
  const rule = { method, scale, maximum, notApplicable };
  const { selfAssessed, appraised: given } = row;
  const outcome =
    rule.method === 'So cao nhất'
      ? scoreResults(rule, selfAssessed, 2, given)[unit]
      : scoreResults(rule, [selfAssessed[unit]], 2, given && [given[unit]])[0];
  return outcome ?? { status: 'pending' };
}

type Shown = ReturnType<typeof shown>;

/** By the exact index, then by group 2. */
function isBetter(one: Shown, other: Shown): boolean {
  if (one.index === undefined || other.index === undefined) return false;
  const difference = crossProduct(one.index, other.index) - crossProduct(other.index, one.index);
  return difference > 0n || (difference === 0n && group2(one) > group2(other));
}

const crossProduct = ([numerator]: Integers, [, denominator]: Integers) =>
  BigInt(numerator) * BigInt(denominator);
const group2 = ({ groups }: Shown) => groups['2'];

type Integers = readonly [number | bigint, number | bigint];

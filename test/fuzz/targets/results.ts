/**
 * Typed results under every method: each cell gets whole points from 0 to the maximum or a stated fault; the same text
 * gets the same outcome, however it is typed and whatever stands beside it; every cell has a why; what is published for
 * the leaves adds up to what is published above them.
 */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { compareFractions } from '../../../src/core/fraction';
import { isRule } from '../../../src/core/rule';
import { scoreBlock } from '../../../src/core/score-block';
import { scoreRound, type UnitResult } from '../../../src/core/score-round';
import type { Outcome } from '../../../src/core/score-cell';
import type { RowResults, ScoredRow } from '../../../src/core/score-row';
import { whyOf } from '../../../src/core/why';
import { issueCell } from '../../../src/text/issue-message';
import { VOCABULARY } from '../../../src/text/vocabulary';
import { whySentence } from '../../../src/text/why-sentence';
import { anyRule, type RuleText } from '../../helpers/arbitraries';
import { hostileCell, retyping } from '../hostile/cells';
import { isPlainSentence } from '../sentences';
import { target } from '../target';

const CODES = ['1.1', '1.2.1', '1.2.2', '2.1.1.a', '2.1.1.b', '3.1.1'] as const;
const UNITS = 12;
const DECIMALS = fc.integer({ min: 2, max: 4 });

const row = fc.record({
  rule: anyRule,
  selfAssessed: fc.array(hostileCell, { minLength: UNITS, maxLength: UNITS }),
  appraised: fc.option(
    fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant('') }, hostileCell), {
      minLength: UNITS,
      maxLength: UNITS,
    }),
    { nil: undefined },
  ),
});

interface Case {
  readonly rows: readonly {
    readonly rule: RuleText;
    readonly selfAssessed: readonly unknown[];
    readonly appraised: readonly unknown[] | undefined;
  }[];
  readonly decimals: number;
  readonly retype: (text: string) => string;
}

const cases: fc.Arbitrary<Case> = fc.record({
  rows: fc.array(row, { minLength: CODES.length, maxLength: CODES.length }),
  decimals: DECIMALS,
  retype: retyping,
});

export const results = target({
  name: 'results',
  counted: 'cells',
  runs: { full: 14_000, short: 60 },
  cases,
  holds: ({ rows, decimals, retype }) => {
    const block = rows.map(({ rule, ...typed }) => ({ code: '', ...rule, ...typed }));
    const scored = scoreBlock(block, decimals, VOCABULARY);
    scored.forEach((line, i) => {
      requireOutcomes(line, decimals, textsOf(rows[i]));
    });
    requireSameAlone(block, scored, decimals, retype);
    const round = {
      rows: block.map((line, i) => ({ ...line, code: CODES[i] ?? '' })),
      unitCount: UNITS,
      decimals,
      grades: [],
      tieBreakers: ['2'],
      hasCeiling: true,
    };
    requireSums(scored, scoreRound(round, VOCABULARY));
    return CODES.length * UNITS;
  },
});

/** What a message may quote. */
function textsOf(row: Case['rows'][number] | undefined): readonly unknown[] {
  return [...(row?.selfAssessed ?? []), ...(row?.appraised ?? [])];
}

function requireOutcomes(
  { rule, ...row }: ScoredRow,
  decimals: number,
  own: readonly unknown[],
): void {
  const maximum = isRule(rule) ? rule.maximum : 0;
  const cells = row.cells();
  assert.equal(cells.length, UNITS);
  assert.deepEqual(
    row.scores().map((score) => (typeof score === 'object' ? score.code : score)),
    cells.map(essence),
    'a score is the one that is explained',
  );
  for (const cell of cells) {
    const { outcome } = cell;
    if (outcome.status === 'scored') {
      assert.ok(Number.isSafeInteger(outcome.points) && outcome.points >= 0, 'points are whole');
      assert.ok(outcome.points <= maximum, `${outcome.points} above ${maximum}`);
    }
    if (outcome.status === 'invalid') assert.ok(isPlainSentence(issueCell(outcome.issue), 62, own));
    assert.ok(
      isPlainSentence(whySentence(whyOf(cell, rule, decimals)), 600, own),
      'the why is a sentence',
    );
  }
}

/** A cell alone in its row is scored as among others, except where the method compares units. */
function requireSameAlone(
  block: readonly (RuleText & RowResults)[],
  scored: readonly ScoredRow[],
  decimals: number,
  retype: Case['retype'],
): void {
  block.forEach((line, i) => {
    const expected = scored[i]?.cells().map(essence) ?? [];
    const again = (cell: unknown) => (isShort(cell) ? retype(cell) : cell);
    const typed = {
      selfAssessed: line.selfAssessed.map(again),
      appraised: line.appraised?.map(again),
    };
    assert.deepEqual(essences(line, typed, decimals), expected, 'retyped');
    if (comparesUnits(scored[i])) return;
    const at = i % UNITS;
    const alone = {
      selfAssessed: [typed.selfAssessed[at]],
      appraised: typed.appraised && [typed.appraised[at]],
    };
    assert.deepEqual(essences(line, alone, decimals), [expected[at]], 'alone');
  });
}

function essences(rule: RuleText, typed: RowResults, decimals: number): readonly unknown[] {
  const [row] = scoreBlock([{ code: '', ...rule, ...typed }], decimals, VOCABULARY);
  return row?.cells().map(essence) ?? [];
}

function comparesUnits(row: ScoredRow | undefined): boolean {
  return row !== undefined && isRule(row.rule) && row.rule.comparesRow;
}

/** Decomposed or padded, a long text may pass the limit that it kept before. */
function isShort(cell: unknown): cell is string {
  return typeof cell === 'string' && cell.length < 60;
}

function essence({ outcome }: { readonly outcome: Outcome }): unknown {
  if (outcome.status === 'scored') return outcome.points;
  return outcome.status === 'invalid' ? outcome.issue.code : outcome.status;
}

function requireSums(scored: readonly ScoredRow[], units: readonly UnitResult[]): void {
  const rows = scored.map((row) => row.scores());
  units.forEach((unit, column) => {
    const scores = rows.map((row) => row[column]);
    const sum = scores.reduce<number>(
      (all, score) => all + (typeof score === 'number' ? score : 0),
      0,
    );
    assert.equal(unit.total, sum, 'the leaves add up to the total');
    const groups = ['1', '2', '3'].reduce((all, code) => all + (unit.pointsAt(code) ?? 0), 0);
    assert.equal(groups, sum, 'the groups add up to the total');
    const lost = unit.deductions().reduce((all, { deduction }) => all + deduction, 0);
    assert.equal(unit.scoredMaximum - unit.total, lost, 'deductions add up to what is lost');
    assert.ok(unit.total <= unit.scoredMaximum && unit.scoredMaximum <= unit.applicableMaximum);
    const isOpen = (score: unknown) => typeof score !== 'number' && score !== 'excluded';
    assert.equal(unit.isProvisional, scores.some(isOpen));
  });
  requireRanks(units);
}

function requireRanks(units: readonly UnitResult[]): void {
  for (const a of units) {
    if (a.index === undefined) assert.equal(a.rank, undefined);
    for (const b of units) {
      if (a.index === undefined || b.index === undefined) continue;
      if (compareFractions(a.index, b.index) > 0) assert.ok((a.rank ?? 0) < (b.rank ?? 0), 'ranks');
    }
  }
}

// A province's round through dist/Code.js: 168 units × 100 leaves made, filled in, scored and ranked, with the figures of
// src/core and as few custom-function calls as with 18 units. How long it takes is docs/scale.md's business.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { generateRound } from '../../bench/input/generate-round';
import { roundRequests } from '../../bench/input/round-requests';
import { openHost, type Host } from '../../host/runtime/open-host';
import type { RoundOutcome } from '../../src/contract/calls/read-round';
import type { RoundUnit } from '../../src/contract/round';
import type { SetupOutcome } from '../../src/contract/calls/setup-round';
import { roundToUnits } from '../../src/core/fraction';
import { pointsToNumber, scaleOf, type Points } from '../../src/core/points';
import { scoreRound } from '../../src/core/score-round';
import { VOCABULARY } from '../../src/text/vocabulary';
import { builtBundle } from '../helpers/built-bundle';
import { PageSession } from './helpers/page-session';

jest.setTimeout(240_000);

const ROUND = generateRound({ units: 168, leaves: 100 });
const { units, setup, results } = roundRequests(ROUND);
const EXPECTED = scoreRound(ROUND, VOCABULARY);

const number = (points: Points) => pointsToNumber(points, ROUND.decimals);

describe('a round of 168 units × 100 leaves through dist/Code.js', () => {
  let host: Host;
  let callsToFillIn: Host['counters'];
  let read: readonly RoundUnit[];

  beforeAll(async () => {
    host = await openHost(builtBundle());
    const made = (await host.run('setupRound', setup)) as SetupOutcome;
    expect(made).toMatchObject({ ok: true, unitCount: 168, leafCount: 100 });
    host.resetCounters();
    expect(await host.run('enterResults', results)).toMatchObject({ problems: [] });
    callsToFillIn = host.counters;
    const round = (await host.run('readRound')) as RoundOutcome;
    if (!round.ok) throw new Error(round.message);
    read = round.units;
  });

  afterAll(() => {
    host.dispose();
  });

  it('gives every unit the totals, index, rank and grade of src/core', () => {
    const figures = read.map(
      ({ name, selfTotal, total, applicableMaximum, index, rank, grade }) => [
        name,
        { selfTotal, total, applicableMaximum, index, rank, grade },
      ],
    );
    expect(figures).toEqual(
      EXPECTED.map((unit, i) => [
        units[i],
        {
          selfTotal: number(unit.selfTotal),
          total: number(unit.total),
          applicableMaximum: number(unit.applicableMaximum),
          index: unit.index ? number(roundToUnits(unit.index, scaleOf(ROUND.decimals))) : null,
          rank: unit.rank ?? null,
          grade: unit.grade ?? '',
        },
      ]),
    );
  });

  it('lists every deduction of every unit', () => {
    const listed = read.map(({ deductions }) =>
      deductions.map(({ code, maximum, score, deduction }) => [code, maximum, score, deduction]),
    );
    expect(listed).toEqual(
      EXPECTED.map(({ deductions }) =>
        deductions().map(({ code, maximum, score, deduction }) => [
          code,
          number(maximum),
          number(score),
          number(deduction),
        ]),
      ),
    );
  });

  it('calls custom functions 13 times for the whole workbook and 6 times for an edit, as at 18 units', async () => {
    expect(callsToFillIn.byFunction).toEqual({
      CCHC_SCORE: 9,
      CCHC_SUMMARY: 1,
      CCHC_RANKING: 1,
      CCHC_WHY: 1,
      CCHC_DEDUCTIONS: 1,
    });
    host.resetCounters();
    await host.type(firstGroup(host), CELL, 'Không');
    expect(host.counters.customFunctionCalls).toBe(6);
    await host.type(firstGroup(host), CELL, 'Có');
  });

  it('opens, is edited and ranked in the page with the same calls', async () => {
    const session = await PageSession.start(host.snapshot());
    try {
      const grid = await session.open();
      const calls = () => grid.page.evaluate(() => window.cchcHost.counters.customFunctionCalls);
      expect(await calls()).toBe(13);
      await grid.page.evaluate(() => {
        window.cchcHost.resetCounters();
      });
      await grid.type(firstGroup(host), CELL, 'Không');
      expect(await calls()).toBe(6);
      const without = await grid.values('Xếp hạng', 'A6:C173');
      expect(without).toHaveLength(168);
      await grid.type(firstGroup(host), CELL, '100%');
      expect(await calls()).toBe(12);
      expect(await grid.values('Xếp hạng', 'A6:C173')).not.toEqual(without);
      expect(session.complaints).toEqual([]);
    } finally {
      await session.close();
    }
  });
});

/** The first leaf of the first unit. */
const CELL = 'J8';

function firstGroup({ sheetNames }: Host): string {
  return sheetNames.find((name) => name.startsWith('1 ')) ?? '';
}

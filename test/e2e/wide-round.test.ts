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

  it('shows on Xếp hạng and Điểm trừ what it has read', () => {
    const own = host.values('Xếp hạng', `H6:H${5 + units.length}`).flat();
    expect(own).toEqual(units);
    const places = host.values('Xếp hạng', `A6:E${5 + units.length}`);
    expect(places).toHaveLength(168);
    const byName = new Map(read.map((unit) => [unit.name, unit]));
    expect(
      places.map(([, name]) => {
        const unit = byName.get(String(name));
        return [unit?.rank ?? '', name, unit?.total, unit?.index ?? '', unit?.grade];
      }),
    ).toEqual(places);
    const lost = read.flatMap(({ name, deductions }) =>
      deductions.map(({ code, deduction, why }) => [name, code, deduction, why]),
    );
    const shown = host.values('Điểm trừ', `A6:G${5 + lost.length}`);
    expect(shown.map(([name, code, , , , deduction, why]) => [name, code, deduction, why])).toEqual(
      lost,
    );
  });

  it('calls custom functions 10 times for the whole workbook and 3 times for an edit, as at 18 units', async () => {
    expect(callsToFillIn.byFunction).toEqual({
      CCHC_SCORE: 8,
      CCHC_STANDINGS: 1,
      CCHC_LOSSES: 1,
    });
    host.resetCounters();
    await host.type(firstGroup(host), CELL, 'Không');
    expect(host.counters.customFunctionCalls).toBe(3);
    await host.type(firstGroup(host), CELL, 'Có');
  });

  it('opens, is edited and ranked in the page with the same calls', async () => {
    const session = await PageSession.start(host.snapshot());
    try {
      const grid = await session.open();
      const calls = () => grid.page.evaluate(() => window.cchcHost.counters.customFunctionCalls);
      expect(await calls()).toBe(10);
      await grid.page.evaluate(() => {
        window.cchcHost.resetCounters();
      });
      await grid.type(firstGroup(host), CELL, 'Không');
      expect(await calls()).toBe(3);
      const without = await grid.values('Xếp hạng', 'A6:C173');
      expect(without).toHaveLength(168);
      await grid.type(firstGroup(host), CELL, '100%');
      expect(await calls()).toBe(6);
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

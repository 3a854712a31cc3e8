/** The sample round the way the office works: set up and filled in through dist/Code.js, read from the sheet's formulas. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHost, type Host } from '../../host/runtime/open-host';
import type { RoundOutcome } from '../../src/contract/calls/read-round';
import type { RoundUnit } from '../../src/contract/round';
import { builtBundle } from '../helpers/built-bundle';
import { SAMPLE_ROUND } from '../helpers/sample-round';

const VINH_LONG = 'Xã Vĩnh Long';
/** The column of Xã Vĩnh Long, eighth of 18, in the block Thẩm định of a group tab. */
const APPRAISED = 'AI';

/** As the source gives them: component, points lost, maximum. */
const DEDUCTIONS = [
  ['1.1.3', 0.5, 2],
  ['1.4.2', 1, 2],
  ['1.5.4', 1, 2],
  ['2.2.1', 2, 2],
  ['2.3', 2, 2],
  ['3.11.2', 0.84, 1],
  ['3.12.1', 1, 1],
  ['3.12.2', 0.5, 0.5],
  ['3.12.3', 0.5, 0.5],
  ['3.13.2', 0.5, 0.5],
  ['3.13.3', 1.5, 1.5],
  ['6.2.1', 2, 2],
  ['6.2.2', 2, 2],
];

describe('the sample round through dist/Code.js', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openHost(builtBundle());
    const { units, selfAssessed, appraised } = SAMPLE_ROUND;
    await host.run('setupRound', { units, year: 2022 });
    await host.run('enterResults', { selfAssessed, appraised });
  }, 60_000);
  afterAll(() => {
    host.dispose();
  });

  async function readUnits(): Promise<readonly RoundUnit[]> {
    const round = (await host.run('readRound')) as RoundOutcome;
    if (!round.ok) throw new Error(round.message);
    return round.units;
  }

  const unitNamed = (units: readonly RoundUnit[], wanted: string) =>
    units.find(({ name }) => name === wanted);

  it('gives every unit its expected figures', async () => {
    const figures = (await readUnits()).map((unit) => [
      unit.name,
      {
        selfTotal: unit.selfTotal,
        total: unit.total,
        applicableMax: unit.applicableMaximum,
        index: unit.index,
        rank: unit.rank,
      },
    ]);
    expect(Object.fromEntries(figures)).toEqual(SAMPLE_ROUND.expected);
  });

  it('gives Xã Vĩnh Long 84,66 points, rank 8 of 18, the grade Tốt', async () => {
    expect(unitNamed(await readUnits(), VINH_LONG)).toMatchObject({
      total: 84.66,
      index: 84.66,
      rank: 8,
      of: 18,
      grade: 'Tốt',
      provisional: false,
    });
  });

  it('explains its thirteen deductions', async () => {
    const { deductions = [] } = unitNamed(await readUnits(), VINH_LONG) ?? {};
    expect(deductions.map(({ code, deduction, maximum }) => [code, deduction, maximum])).toEqual(
      DEDUCTIONS,
    );
    expect(deductions.filter(({ why }) => !/\(trừ \d/.test(why))).toEqual([]);
    expect(deductions.map(({ why }) => why)).toContain(
      '82/124 = 66,13% < sàn 70% → 0/1,5 điểm (trừ 1,5)',
    );
  });

  it('made at most 40 calls of custom functions so far', () => {
    expect(host.counters.customFunctionCalls).toBeLessThanOrEqual(40);
  });

  it('lets an edited result move the points and the ranking, in three calls', async () => {
    const row = host.values('2 Thể chế', 'A1:A15').findIndex(([code]) => code === '2.3') + 1;
    expect(host.values('2 Thể chế', `${APPRAISED}5`)).toEqual([[VINH_LONG]]);
    host.resetCounters();
    await host.type('2 Thể chế', `${APPRAISED}${row}`, '10/10');
    expect(host.counters.customFunctionCalls).toBe(3);
    const units = await readUnits();
    const ranked = [...units].sort((a, b) => (b.index ?? 0) - (a.index ?? 0));
    expect(unitNamed(units, VINH_LONG)).toMatchObject({ total: 86.66, index: 86.66, rank: 7 });
    expect(ranked[6]?.name).toBe(VINH_LONG);
    expect(unitNamed(units, 'Xã Vĩnh Hà')).toMatchObject({ total: 85.7, rank: 8 });
    expect(unitNamed(units, VINH_LONG)?.deductions.map(({ code }) => code)).toEqual(
      DEDUCTIONS.map(([code]) => code).filter((code) => code !== '2.3'),
    );
  });
});

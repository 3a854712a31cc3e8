/**
 * Protecting a whole round in steps: how many service calls and how much of Google's time it takes at 18 and at 168
 * units, by the latencies of host/runtime/service-costs.ts, and that no step comes near what one call may take.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyHost, type RoundHost } from '../helpers/round-host';
import { SAMPLE_ROUND } from '../helpers/sample-round';

const LONGEST_STEP = 20_000;
const BUILD_TIME = 600_000;
/** 4 tabs of settings and results, 8 groups. */
const TABS = 12;
const GROUPS = 8;

interface Spent {
  readonly steps: number;
  readonly calls: number;
  readonly milliseconds: number;
  readonly longestStep: number;
}

async function applyAll(
  { host, applyProtections }: RoundHost,
  scope: 'all' | 'added' = 'all',
): Promise<Spent> {
  let spent = { steps: 0, calls: 0, milliseconds: 0, longestStep: 0 };
  for (let cursor: number | null = 0; cursor !== null;) {
    host.resetCounters();
    const outcome = await applyProtections({ cursor, scope });
    if (!outcome.ok) throw new Error(outcome.message);
    cursor = outcome.cursor;
    const { serviceCalls, longestExecution } = host.counters;
    spent = {
      steps: spent.steps + 1,
      calls: spent.calls + serviceCalls,
      milliseconds: spent.milliseconds + longestExecution,
      longestStep: Math.max(spent.longestStep, longestExecution),
    };
  }
  return spent;
}

describe.each([18, 168])('protecting a round of %i units', (unitCount) => {
  let round: RoundHost;
  const units = Array.from(
    { length: unitCount },
    (_, i) => SAMPLE_ROUND.units[i] ?? `Xã thêm ${i + 1}`,
  );
  const spent: Spent[] = [];

  beforeAll(async () => {
    round = await emptyHost();
    await round.setupRound({ units, year: 2022 });
    await round.host.run(
      'typeColumn',
      'Đơn vị',
      'D6',
      units.map((_, i) => `xa${i}@vidu.vn`),
    );
    spent.push(await applyAll(round), await applyAll(round));
    report(unitCount, spent);
  }, BUILD_TIME);
  afterAll(() => {
    round.host.dispose();
  });

  it('gives each tab, and each unit and the appraisers on each group tab, theirs', async () => {
    const outcome = await round.applyProtections({ cursor: 0, scope: 'all' });
    expect(outcome).toMatchObject({ ok: true, total: TABS + GROUPS * (unitCount + 1) });
    expect(await round.host.run('countProtections')).toBe(TABS + GROUPS * (unitCount + 1));
  });

  it(`takes less than ${LONGEST_STEP / 1000} s in every step`, () => {
    for (const { longestStep } of spent) expect(longestStep).toBeLessThan(LONGEST_STEP);
  });

  it('changes nothing the second time, and only looks, once at each whether it still keeps people out', () => {
    const [first, again] = spent;
    expect(again?.calls).toBeLessThan((first?.calls ?? 0) / 2);
  });

  it('protects a period that is opened since: three tabs and a column for each unit', async () => {
    const before = await round.host.run('countProtections');
    await round.openPeriod({ kind: 'firstQuarter' });
    const added = await applyAll(round, 'added');
    process.stdout.write(`a period of ${unitCount}: ${lineOf(added)}\n`);
    expect(added.longestStep).toBeLessThan(LONGEST_STEP);
    expect(await round.host.run('countProtections')).toBe(Number(before) + 3 + unitCount);
  });
});

function report(unitCount: number, spent: readonly Spent[]): void {
  const [first, again] = spent.map(lineOf);
  process.stdout.write(`${unitCount} units: ${first ?? ''}; run again: ${again ?? ''}\n`);
}

function lineOf({ steps, calls, milliseconds, longestStep }: Spent): string {
  return `${calls} calls in ${steps} steps, ${seconds(milliseconds)} of Google's time, longest step ${seconds(longestStep)}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

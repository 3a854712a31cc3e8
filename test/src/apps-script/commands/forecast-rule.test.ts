/** What another rule would do is what the sheet shows once it has that rule. */
import { describe, expect, it } from '@jest/globals';
import type { ForecastRuleOutcome } from '../../../../src/contract/calls/forecast-rule';
import { SMALL_RESULTS, smallRound } from '../setup/setup-host';

async function filled() {
  const round = await smallRound();
  await round.enterResults(SMALL_RESULTS);
  const ask = async (request: object) =>
    (await round.host.run('forecastRule', request)) as ForecastRuleOutcome;
  return { ...round, ask };
}

describe('forecastRule', () => {
  it('says what the sheet then shows', async () => {
    const { ask, host, units } = await filled();
    const outcome = await ask({ code: '1.1', scale: 'sàn 60%' });
    if (!outcome.ok) throw new Error(outcome.message);
    expect(outcome.forecast).toMatchObject({ code: '1.1', name: 'Kế hoạch', unitCount: 2 });
    expect(outcome.forecast.moved).toEqual([
      {
        unit: 'Xã Một',
        before: { total: 8.5, index: 85, rank: 1 },
        after: { total: 7, index: 70, rank: 1 },
      },
    ]);
    await host.type('1 Chỉ đạo', 'E7', 'sàn 60%');
    const shown = (await units()).find(({ name }) => name === 'Xã Một');
    expect(shown).toMatchObject({ total: 7, index: 70, rank: 1 });
  });

  it('says that nobody moves', async () => {
    const { ask } = await filled();
    expect(await ask({ code: '1.1', scale: 'sàn 40%' })).toMatchObject({
      ok: true,
      forecast: { moved: [] },
    });
  });

  it('says why a rule could not be used, and what is no criterion', async () => {
    const { ask } = await filled();
    expect(await ask({ code: '1.1', scale: 'sàn cao' })).toEqual({
      ok: false,
      reason: 'rule',
      message: '1.1: thang điểm không đọc được ở “sàn cao”',
    });
    expect(await ask({ code: '1.1', scale: 'nếu 1.1 = 0 thì 0' })).toMatchObject({ ok: false });
    expect(await ask({ code: '9.9', maximum: '2' })).toMatchObject({ reason: 'notFound' });
  });
});

/** Points given or taken at appraisal: scored, worded, and published only with their reason. */
import { describe, expect, it } from '@jest/globals';
import { PUBLISH } from '../../../../src/text/publication';
import { SMALL_RESULTS, smallRound } from '../setup/setup-host';

async function awardedRound(reasons: Readonly<Record<string, string>>) {
  const round = await smallRound();
  const appraised = { 'Xã Một': { '1.2': 'trừ 0,5 điểm' }, 'Xã Hai': { '1.1': '2/3' } };
  await round.enterResults({ ...SMALL_RESULTS, appraised, reasons: { 'Xã Một': reasons } });
  return round;
}

const READ = { unit: 'Xã Một', code: '1.2' };

describe('points awarded at appraisal', () => {
  it('count in the sheet, and say what they were taken from', async () => {
    const { host } = await awardedRound({});
    expect(host.values('1 Chỉ đạo', 'N8')).toEqual([[1.5]]);
    expect(await host.run('readCriterion', READ)).toMatchObject({
      criterion: {
        result: { why: 'tự chấm “Có” → 2; thẩm định trừ 0,5 → 1,5/2 điểm (trừ 0,5)' },
      },
    });
  });

  it('are not published without their reason, and are with it', async () => {
    const bare = await awardedRound({});
    const award = { code: '1.2', unit: 'Xã Một', text: 'trừ 0,5 điểm' };
    expect(await bare.host.run('publishRound', {})).toMatchObject({
      ok: false,
      message: PUBLISH.unexplained(award),
    });
    const told = await awardedRound({ '1.2': 'Kế hoạch thiếu lịch kiểm tra' });
    expect(await told.host.run('publishRound', {})).toMatchObject({ ok: true });
  });
});

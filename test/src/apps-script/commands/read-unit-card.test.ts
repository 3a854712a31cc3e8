import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyHost, sampleHost, SETUP_TIME, type RoundHost } from '../../../helpers/round-host';

describe('readUnitCard', () => {
  let round: RoundHost;
  beforeAll(async () => {
    round = await sampleHost();
  }, SETUP_TIME);
  afterAll(() => {
    round.host.dispose();
  });

  it('gives Xã Vĩnh Long as the source states it, every lost point with its why', async () => {
    const read = await round.readUnitCard({ unit: 'Xã Vĩnh Long' });
    if (!read.ok) throw new Error(read.message);
    const { unit, groups } = read.card;
    expect(unit).toMatchObject({ total: 84.66, rank: 8, of: 18, grade: 'Tốt', progress: 1 });
    expect(unit).toMatchObject({ selfTotal: 89.16, gap: -4.5, provisional: false, open: 0 });
    expect(unit.groupScores).toHaveLength(groups.length);
    const lost = unit.deductions.reduce((sum, { deduction }) => sum + deduction, 0);
    expect(lost).toBeCloseTo(unit.deduction, 9);
    expect(unit.deductions.find(({ code }) => code === '2.3')).toMatchObject({
      maximum: 2,
      deduction: 2,
      why: 'Không → 0/2 điểm (trừ 2)',
    });
  });

  it('knows no other unit', async () => {
    expect(await round.readUnitCard({ unit: '<script>' })).toMatchObject({
      ok: false,
      reason: 'unknownUnit',
      message: expect.stringContaining('“<script>”'),
    });
  });

  it('says of an empty workbook that it is not set up', async () => {
    const empty = await emptyHost();
    const read = await empty.readUnitCard({ unit: 'Xã Vĩnh Long' });
    empty.host.dispose();
    expect(read).toMatchObject({ ok: false, reason: 'notSetUp' });
  });
});

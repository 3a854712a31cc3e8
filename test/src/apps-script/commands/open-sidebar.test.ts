import { afterEach, describe, expect, it } from '@jest/globals';
import { SAMPLE_ROUND } from '../../../helpers/sample-round';
import { emptyHost, sampleHost, type RoundHost } from '../../../helpers/round-host';

describe('openSidebar', () => {
  let round: RoundHost;
  afterEach(() => {
    round.host.dispose();
  });

  it('says of an empty workbook that it is not set up', async () => {
    round = await emptyHost();
    expect(await round.openSidebar({})).toEqual({
      state: 'notSetUp',
      message: expect.stringContaining('chưa được khởi tạo'),
    });
  });

  it('asks for units where only the first tabs are there', async () => {
    round = await emptyHost();
    await round.setupRound({});
    expect(await round.openSidebar({})).toEqual({
      state: 'needsUnits',
      message: expect.stringContaining('nhập tên các đơn vị'),
    });
  });

  it('gives every unit with the figures of the sheet, the groups with their maxima, and the stage', async () => {
    round = await sampleHost();
    const opened = await round.openSidebar({});
    if (opened.state !== 'ready') throw new Error(opened.message);
    expect(opened).toMatchObject({ year: 2022, decimals: 2, stage: 'Tự chấm' });
    expect(opened.groups.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(opened.groups[0]).toEqual({ code: '1', name: '1 Chỉ đạo', maximum: 16.5 });
    expect(opened.groups.reduce((sum, { maximum }) => sum + (maximum ?? 0), 0)).toBe(100);
    for (const unit of opened.units) {
      const { total, index, rank, applicableMax } = SAMPLE_ROUND.expected[unit.name] ?? {};
      expect(unit).toMatchObject({ total, index, rank, applicableMaximum: applicableMax, of: 18 });
      const groupSum = unit.groupScores.reduce<number>((sum, score) => sum + (score ?? 0), 0);
      expect(groupSum).toBeCloseTo(unit.total, 9);
    }
  });

  it('still finds everything when tabs were renamed', async () => {
    round = await sampleHost();
    const before = await round.openSidebar({});
    await round.host.run('renameTab', 'Xếp hạng', 'Bảng tổng hợp');
    await round.host.run('renameTab', '1 Chỉ đạo', 'Lĩnh vực một');
    expect(await round.openSidebar({})).toEqual(before);
  });

  it('offers repair where a formula of the ranking was typed over', async () => {
    round = await sampleHost();
    await round.host.type('Xếp hạng', 'Q5', 'x');
    expect(await round.openSidebar({})).toEqual({
      state: 'damaged',
      message: expect.stringContaining('Xếp hạng'),
    });
    await round.setupRound({});
    expect(await round.openSidebar({})).toMatchObject({ state: 'ready' });
  });

  it.each([18, 60])('needs at most 8 service calls for %d units', async (unitCount) => {
    round = await sampleHost(unitCount);
    await round.host.run('clickCell', '2 Thể chế', 'Q9');
    expect(await round.serviceCallsOf(() => round.openSidebar({}))).toBe(7);
  });
});

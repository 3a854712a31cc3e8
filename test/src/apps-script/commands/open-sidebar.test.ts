import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyHost, sampleHost, SETUP_TIME, type RoundHost } from '../../../helpers/round-host';
import { SETUP } from '../../../../src/text/setup-message';
import { secondForm } from '../migrations/old-workbook';
import { SAMPLE_ROUND } from '../../../helpers/sample-round';
import { CURRENT_SCHEMA } from '../../../../src/apps-script/workbook/tabs';

describe('openSidebar', () => {
  let round: RoundHost;
  beforeAll(async () => {
    round = await sampleHost();
  }, SETUP_TIME);
  afterAll(() => {
    round.host.dispose();
  });

  /** Without what is selected, which typing changes. */
  const figures = async () => ({ ...(await round.openSidebar({})), selection: undefined });

  it('gives every unit with the figures of the sheet, the groups with their maxima, and the stage', async () => {
    const opened = await round.openSidebar({});
    if (opened.state !== 'ready') throw new Error(opened.message);
    expect(opened).toMatchObject({ year: 2022, decimals: 2, stage: 'Chuẩn bị' });
    expect(opened.groups.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(opened.groups[0]).toEqual({
      ...{ code: '1', name: '1 Chỉ đạo' },
      ...{ maximum: 16.5, sign: 'none' },
    });
    expect(opened.groups.reduce((sum, { maximum }) => sum + (maximum ?? 0), 0)).toBe(100);
    expect(opened.units).toHaveLength(18);
    for (const unit of opened.units) {
      const { total, index, rank, applicableMax } = SAMPLE_ROUND.expected[unit.name] ?? {};
      expect(unit).toMatchObject({ total, index, rank, applicableMaximum: applicableMax, of: 18 });
      const groupSum = unit.groupScores.reduce<number>((sum, score) => sum + (score ?? 0), 0);
      expect(groupSum).toBeCloseTo(unit.total, 9);
    }
  });

  it('says to whom can be written of those who report, and who of them is at the keyboard', async () => {
    const labels = round.host.values('Cấu hình', 'A1:A60').flat();
    const row = labels.indexOf('Đơn vị báo cáo thêm') + 2;
    await round.host.type('Cấu hình', `A${row}`, 'Sở Một');
    await round.host.type('Cấu hình', `C${row}`, 'so@tinh.vn');
    await round.host.type('Đơn vị', 'D6', 'a@xa.vn; B@xa.vn, nhầm');
    const opened = await round.openSidebar({});
    if (opened.state !== 'ready') throw new Error(opened.message);
    expect(opened.ownUnits).toBeNull();
    const other = await round.host.as('b@xa.vn').run('openSidebar', {});
    expect(other).toMatchObject({ ownUnits: [opened.contacts[0]?.name] });
    expect(opened.contacts).toHaveLength(19);
    expect(opened.contacts[18]).toEqual({ name: 'Sở Một', emails: ['so@tinh.vn'] });
    expect(opened.contacts[0]?.emails).toEqual(['a@xa.vn', 'b@xa.vn']);
    expect(opened.contacts[1]?.emails).toEqual([]);
    await round.host.type('Đơn vị', 'D6', '');
    for (const column of ['A', 'C']) await round.host.type('Cấu hình', `${column}${row}`, '');
  });

  it('names the settings that documents need and nobody has entered', async () => {
    const opened = await round.openSidebar({});
    expect(opened).toMatchObject({
      missingSettings: ['Địa phương', 'Cơ quan chủ quản', 'Cơ quan ban hành'],
    });
    await round.host.type('Cấu hình', 'B7', 'UBND HUYỆN VĨNH LINH');
    expect(await round.openSidebar({})).toMatchObject({
      missingSettings: ['Địa phương', 'Cơ quan chủ quản'],
    });
    await round.host.type('Cấu hình', 'B7', '');
  });

  it(
    'still finds everything when tabs were renamed',
    async () => {
      const before = await round.openSidebar({});
      await round.host.run('renameTab', 'Xếp hạng', 'Bảng tổng hợp');
      await round.host.run('renameTab', '1 Chỉ đạo', 'Lĩnh vực một');
      if (before.state !== 'ready') throw new Error(before.message);
      const [first, ...others] = before.groups;
      expect(await round.openSidebar({})).toEqual({
        ...before,
        groups: [{ ...first, name: 'Lĩnh vực một' }, ...others],
      });
      await round.host.run('renameTab', 'Lĩnh vực một', '1 Chỉ đạo');
      await round.host.run('renameTab', 'Bảng tổng hợp', 'Xếp hạng');
    },
    SETUP_TIME,
  );

  it(
    'gives the figures of what is typed where a formula of the ranking was typed over',
    async () => {
      const before = await figures();
      await round.host.type('Xếp hạng', 'Q6', 'x');
      expect(await figures()).toEqual(before);
      await round.setupRound({});
      expect(await figures()).toEqual(before);
    },
    SETUP_TIME,
  );

  it(
    'offers repair where a key was lost, and is well after it',
    async () => {
      const before = await figures();
      await round.host.type('2 Thể chế', 'C4', '');
      expect(await round.openSidebar({})).toMatchObject({ state: 'damaged' });
      await round.host.run('repairWorkbook', {});
      expect(await figures()).toEqual(before);
    },
    SETUP_TIME,
  );
});

describe('openSidebar in a workbook that is not ready', () => {
  it('tells a workbook of an earlier form, which setup brings over, and refuses one of a newer form', async () => {
    const old = await secondForm();
    expect(await old.host.run('openSidebar', {})).toEqual({
      state: 'older',
      message: SETUP.olderWorkbook(),
    });
    await old.setUp();
    expect(await old.host.run('openSidebar', {})).toMatchObject({ state: 'ready' });
    await old.edit((spreadsheet) => {
      for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey('cchc.schema').find())
        mark.setValue('99');
    });
    expect(await old.host.run('openSidebar', {})).toEqual({
      state: 'damaged',
      message: SETUP.newerWorkbook(99, CURRENT_SCHEMA),
    });
  });

  it('says first that it is not set up, then that it waits for units', async () => {
    const round = await emptyHost();
    try {
      const before = await round.openSidebar({});
      expect(before).toMatchObject({ state: 'notSetUp' });
      expect(await round.setupRound({})).toMatchObject({ ok: false, reason: 'needsUnits' });
      expect(await round.openSidebar({})).toMatchObject({ state: 'needsUnits' });
    } finally {
      round.host.dispose();
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import { SETTINGS_TAB } from '../../../../src/text/settings-tab';
import { SETUP } from '../../../../src/text/setup-message';
import { setupHost, SMALL_CRITERIA, smallRound } from './setup-host';

/** Cells of column B on Cấu hình. */
const [DECIMALS, TOP_GRADE, TOP_FROM] = ['B8', 'A24', 'B24'];

describe('readSettings', () => {
  it('lets 0 to 4 decimals take effect at once', async () => {
    const { host } = await smallRound();
    await host.type('1 Chỉ đạo', 'J7', '7/11');
    const shown: unknown[] = [];
    for (const decimals of ['0', '1', '2', '3', '4']) {
      await host.type('Cấu hình', DECIMALS, decimals);
      shown.push([
        ...host.values('1 Chỉ đạo', 'N7').flat(),
        ...host.values('Xếp hạng', 'K6').flat(),
      ]);
    }
    expect(shown).toEqual([
      [2, 9],
      [1.9, 8.9],
      [1.91, 8.91],
      [1.909, 8.909],
      [1.9091, 8.9091],
    ]);
  });

  it('keeps the decimals in force when run again, and shows as many', async () => {
    const { host, setUp, edit } = await smallRound();
    await host.type('Cấu hình', DECIMALS, '3');
    expect(await setUp()).toMatchObject({ ok: true, created: [] });
    await edit((spreadsheet) => {
      const tab = spreadsheet.getSheetByName('2 Thể chế');
      if (tab) spreadsheet.deleteSheet(tab);
    });
    await setUp();
    const format = await edit((spreadsheet) =>
      spreadsheet.getSheetByName('2 Thể chế')?.getRange('N6').getNumberFormat(),
    );
    expect(format).toBe('0.000');
  });

  it('refuses decimals that are no whole number from 0 to 4', async () => {
    const { host, setUp } = await smallRound();
    for (const typed of ['5', '-1', '1,5', 'hai']) {
      await host.type('Cấu hình', DECIMALS, typed);
      expect(await setUp()).toMatchObject({ ok: false, problems: [SETUP.decimalsUnusable()] });
    }
  });

  it('takes a blank for two decimals', async () => {
    const { host, setUp } = await smallRound();
    await host.type('1 Chỉ đạo', 'J7', '7/11');
    await host.type('Cấu hình', DECIMALS, '');
    expect(await setUp()).toMatchObject({ ok: true });
    expect(host.values('1 Chỉ đạo', 'N7')).toEqual([[1.91]]);
  });

  it('lets changed grade bands take effect at once', async () => {
    const { host } = await smallRound();
    await host.type('Cấu hình', TOP_FROM, '84,5');
    await host.type('Cấu hình', TOP_GRADE, 'Dẫn đầu');
    expect(host.values('Xếp hạng', 'E6:E7')).toEqual([['Dẫn đầu'], ['Yếu']]);
    expect(host.values('Xếp hạng', 'S6:S7')).toEqual([['Dẫn đầu'], ['Yếu']]);
  });

  it.each([
    ['decimals', 8, 'Số chữ số thập phân của điểm'],
    ['grade bands', 23, SETTINGS_TAB.gradeHeaders[0]],
  ])('refuses a workbook whose row of %s was deleted', async (_, row, label) => {
    const { setUp, edit } = await smallRound();
    await edit((spreadsheet, at: never) => {
      spreadsheet.getSheetByName('Cấu hình')?.deleteRow(at);
    }, row);
    expect(await setUp()).toMatchObject({
      ok: false,
      problems: [SETUP.damagedTab('Cấu hình', [label])],
    });
  });

  it('puts what the call says into a new workbook', async () => {
    const { host, setUp } = await setupHost();
    await setUp({
      units: ['Xã Một'],
      criteria: SMALL_CRITERIA,
      year: 2024,
      locality: 'Huyện Mẫu',
      superiorBody: 'UBND TỈNH MẪU',
      issuingBody: 'SỞ NỘI VỤ',
    });
    expect(host.values('Cấu hình', 'B4:B7')).toEqual([
      [2024],
      ['Huyện Mẫu'],
      ['UBND TỈNH MẪU'],
      ['SỞ NỘI VỤ'],
    ]);
    expect(host.values('Xếp hạng', 'A1')).toEqual([['Xếp hạng Chỉ số CCHC năm 2024 - Huyện Mẫu']]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { DEDUCTIONS_TAB, MENU, TAB_NAME } from '../../../../src/text/labels';
import { SETUP } from '../../../../src/text/setup-message';
import { setupHost, SMALL_REQUEST, smallRound } from './setup-host';
import { workbookState } from './workbook-state';

const { guide, settings, units, ranking, deductions, evidence, remediation, log } = TAB_NAME;

describe('createTabs', () => {
  it('makes the first tabs of an empty spreadsheet, and says to enter the units', async () => {
    const { host } = await setupHost();
    await host.open();
    await host.menu(MENU.setup);
    expect(host.ui.alerts.map(({ prompt }) => prompt)).toEqual([SETUP.enterUnits()]);
    expect(host.sheetNames).toEqual([guide, settings, units, 'Trang tính1']);
  });

  it('takes what a call says of the locality as text, also where it begins with =', async () => {
    const { setUp, host, edit } = await setupHost();
    const request = { ...SMALL_REQUEST, locality: '=1+1', issuingBody: '=NOW()' };
    await expect(setUp(request)).resolves.toMatchObject({ ok: true });
    expect(host.values(settings, 'B4:B7')).toContainEqual(['=1+1']);
    const formulas = await edit(
      (spreadsheet, tab: string) =>
        spreadsheet.getSheetByName(tab)?.getRange('B1:B20').getFormulas(),
      settings,
    );
    expect(formulas?.flat().filter((formula) => formula !== '')).toEqual([]);
  });

  it('makes the rest once the names are typed, the blank first tab gone', async () => {
    const { host } = await setupHost();
    await host.open();
    await host.menu(MENU.setup);
    await host.type(units, 'B6', 'Xã Một');
    await host.type(units, 'B7', ' Xã Hai ');
    await host.menu(MENU.setup);
    expect(host.ui.alerts.at(-1)?.prompt).toBe(SETUP.done(2, 77));
    expect(host.sheetNames).toEqual([
      guide,
      settings,
      units,
      '1 Chỉ đạo',
      '2 Thể chế',
      '3 TTHC',
      '4 Bộ máy',
      '5 Công vụ',
      '6 Tài chính',
      '7 Số hóa',
      '8 Hài lòng',
      ranking,
      deductions,
      evidence,
      remediation,
      log,
    ]);
    expect(host.values('8 Hài lòng', 'J5:K5')).toEqual([['Xã Một', 'Xã Hai']]);
  });

  it('changes nothing when run again', async () => {
    const { host, setUp } = await smallRound();
    const before = workbookState(host);
    expect(await setUp(SMALL_REQUEST)).toMatchObject({ ok: true, created: [] });
    expect(workbookState(host)).toEqual(before);
  });

  it('keeps a tab of the user, and uses a blank one of ours', async () => {
    const { host, setUp, edit } = await setupHost();
    await edit((spreadsheet, name: never) => {
      spreadsheet.insertSheet('Việc riêng').getRange('A1').setValue('giữ nguyên');
      spreadsheet.insertSheet(name);
    }, guide);
    expect(await setUp(SMALL_REQUEST)).toMatchObject({ ok: true });
    expect(host.values('Việc riêng', 'A1')).toEqual([['giữ nguyên']]);
    expect(host.sheetNames.filter((name) => name === guide)).toHaveLength(1);
  });

  it.each([guide, settings, units, '1 Chỉ đạo', ranking, deductions, evidence, remediation])(
    'refuses a workbook where somebody else has a tab named %s, and writes nothing',
    async (name) => {
      const { host, setUp, edit } = await setupHost();
      await edit((spreadsheet, tab: never) => {
        spreadsheet.insertSheet(tab).getRange('B8').setValue('của người khác');
      }, name);
      const before = workbookState(host);
      expect(await setUp(SMALL_REQUEST)).toMatchObject({
        ok: false,
        reason: 'workbook',
        problems: [SETUP.nameTaken(name)],
      });
      expect(workbookState(host)).toEqual(before);
    },
  );

  it('writes the headers that formulas fill below', async () => {
    const { host } = await smallRound();
    expect(host.values(deductions, 'A5:G5')).toEqual([Object.values(DEDUCTIONS_TAB.headers)]);
  });
});

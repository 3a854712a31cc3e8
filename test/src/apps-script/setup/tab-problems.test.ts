import { describe, expect, it } from '@jest/globals';
import { SETUP } from '../../../../src/text/setup-message';
import { setupHost, SMALL_REQUEST, smallRound, type SetupHost } from './setup-host';
import { workbookState } from './workbook-state';

async function expectRefusal(round: SetupHost, problems: readonly string[]) {
  const before = workbookState(round.host);
  expect(await round.setUp()).toEqual({
    ok: false,
    reason: 'workbook',
    message: SETUP.cannotContinue(),
    problems,
  });
  expect(workbookState(round.host)).toEqual(before);
}

const BOTH_TABS = ['1 Chỉ đạo', '2 Thể chế'].map(SETUP.unitsDiffer);

describe('tabProblems', () => {
  it('refuses a list that was changed after the tabs were made, and writes nothing', async () => {
    const round = await smallRound();
    await round.host.type('Đơn vị', 'B8', 'Xã Ba');
    await expectRefusal(round, BOTH_TABS);
    await round.host.type('Đơn vị', 'B7', '');
    await expectRefusal(round, BOTH_TABS);
    await round.host.type('Đơn vị', 'B8', '');
    await expectRefusal(round, BOTH_TABS);
  });

  it('refuses a deleted list rather than starting anew, a deleted guide staying away', async () => {
    const round = await smallRound();
    await round.edit((spreadsheet) => {
      spreadsheet.getSheetByName('Đơn vị')?.getRange('B6:B7').clearContent();
      const guide = spreadsheet.getSheetByName('Hướng dẫn');
      if (guide) spreadsheet.deleteSheet(guide);
    });
    await expectRefusal(round, BOTH_TABS);
  });

  it.each([
    ['self-assessments', 11],
    ['appraisals', 13],
    ['scores', 15],
  ])('refuses a column inserted between the units of the %s', async (_, column) => {
    const round = await smallRound();
    await round.edit((spreadsheet, at: never) => {
      spreadsheet.getSheetByName('1 Chỉ đạo')?.insertColumnsBefore(at, 1);
    }, column);
    await expectRefusal(round, [SETUP.unitsDiffer('1 Chỉ đạo')]);
  });

  it('refuses a tie-breaker that is no group', async () => {
    const round = await smallRound();
    await round.host.type('Cấu hình', 'B9', '2; 7');
    await expectRefusal(round, [SETUP.tieBreakerUnknown('7')]);
  });

  it('names everything at once', async () => {
    const { host, setUp, edit } = await setupHost();
    await edit((spreadsheet) => {
      for (const name of ['Xếp hạng', '2 Thể chế', 'Bộ tiêu chí']) {
        spreadsheet.insertSheet(name).getRange('A1').setValue('có trước');
      }
    });
    const before = workbookState(host);
    expect(await setUp({ ...SMALL_REQUEST, units: ['Xã Một', '=Xã'] })).toMatchObject({
      problems: [
        SETUP.unitUnusable('=Xã'),
        SETUP.nameTaken('Xếp hạng'),
        SETUP.nameTaken('Bộ tiêu chí'),
        SETUP.nameTaken('2 Thể chế'),
      ],
    });
    expect(workbookState(host)).toEqual(before);
  });
});

import { describe, expect, it } from '@jest/globals';
import { SETUP } from '../../../../src/text/setup-message';
import { smallRound, type SetupHost } from './setup-host';

const TAB = '1 Chỉ đạo';
/** Scores of the small round: the group, 1.1, 1.2 for both units. */
const SCORES = [
  [3.5, 2],
  [1.5, 2],
  [2, 0],
];

async function totals(round: SetupHost) {
  return (await round.units()).map(({ name, total, rank }) => [name, total, rank]);
}

const SOUND = [
  ['Xã Một', 8.5, 1],
  ['Xã Hai', 4.5, 2],
];

describe('createTabs and healTabs, group tabs', () => {
  it('makes tabs that score what is typed', async () => {
    const round = await smallRound();
    expect(round.host.values(TAB, 'N6:O8')).toEqual(SCORES);
    expect(await totals(round)).toEqual(SOUND);
  });

  it('finds renamed and moved tabs again', async () => {
    const round = await smallRound();
    await round.edit((spreadsheet) => {
      for (const sheet of spreadsheet.getSheets()) sheet.setName(`${sheet.getName()} 'mới'`);
      const [first] = spreadsheet.getSheets();
      if (first) spreadsheet.setActiveSheet(first);
      spreadsheet.moveActiveSheet(spreadsheet.getNumSheets());
    });
    expect(await round.setUp()).toMatchObject({ ok: true, created: [] });
    expect(round.host.sheetNames.at(-1)).toBe("Hướng dẫn 'mới'");
    expect(round.host.values(`${TAB} 'mới'`, 'N6:O8')).toEqual(SCORES);
    expect(await totals(round)).toEqual(SOUND);
  });

  it('follows columns and rows that people insert', async () => {
    const round = await smallRound();
    await round.edit((spreadsheet, tab: never) => {
      const sheet = spreadsheet.getSheetByName(tab);
      sheet?.insertColumnsBefore(14, 1);
      sheet?.insertColumnsBefore(12, 1);
      sheet?.insertColumnsBefore(10, 2);
      sheet?.insertColumnsBefore(3, 1);
      sheet?.insertRowsBefore(8, 2);
      sheet?.insertRowsBefore(3, 1);
    }, TAB);
    expect(await round.setUp()).toMatchObject({ ok: true, created: [] });
    expect(round.host.values(TAB, 'S7:T11')).toEqual([
      SCORES[0],
      SCORES[1],
      ['', ''],
      ['', ''],
      SCORES[2],
    ]);
    expect(await totals(round)).toEqual(SOUND);
  });

  it('heals a deleted formula and overwritten scores, keeping what was typed', async () => {
    const round = await smallRound();
    await round.edit((spreadsheet, tab: never) => {
      const sheet = spreadsheet.getSheetByName(tab);
      sheet?.getRange('N6').clearContent();
      sheet?.getRange('O8').setValue(99);
      spreadsheet.getSheetByName('2 Thể chế')?.getRange('O7').setValue('=1+1');
    }, TAB);
    expect(await round.setUp()).toMatchObject({ ok: true, created: [] });
    expect(round.host.values(TAB, 'N6:O8')).toEqual(SCORES);
    expect(round.host.values(TAB, 'J7:M8')).toEqual([
      ['2/4', '3/3', '', '2/3'],
      ['Có', 'Không', '', ''],
    ]);
    expect(await totals(round)).toEqual(SOUND);
  });

  it('makes a deleted group tab again, and the ranking refers to it', async () => {
    const round = await smallRound();
    await round.edit((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('2 Thể chế');
      if (sheet) spreadsheet.deleteSheet(sheet);
    });
    expect(await round.setUp()).toMatchObject({ ok: true, created: ['2 Thể chế'] });
    await round.host.type('2 Thể chế', 'J7', 'Trễ hạn');
    expect((await round.units()).map(({ total, provisional }) => [total, provisional])).toEqual([
      [6, false],
      [2, true],
    ]);
  });

  it('takes a criterion that people add below the others', async () => {
    const round = await smallRound();
    await round.edit((spreadsheet, tab: never) => {
      const sheet = spreadsheet.getSheetByName(tab);
      sheet?.insertRowsAfter(8, 1);
      sheet?.getRange('A9:D9').setNumberFormats([['@', '@', '0.##', '@']]);
      sheet?.getRange('A9:D9').setValues([['1.3', 'Thêm', 1, 'Có/Không']]);
      sheet?.getRange('J9').setValue('Có');
    }, TAB);
    await round.setUp();
    expect(round.host.values(TAB, 'N6:O9')).toEqual([[4.5, 2], SCORES[1], SCORES[2], [1, '']]);
  });

  it('says which part of a tab is gone', async () => {
    const round = await smallRound();
    await round.edit((spreadsheet, tab: never) => {
      spreadsheet.getSheetByName(tab)?.deleteColumn(4);
      spreadsheet.getSheetByName('2 Thể chế')?.deleteRow(4);
    }, TAB);
    expect(await round.setUp()).toMatchObject({
      ok: false,
      problems: [
        SETUP.damagedTab('1 Chỉ đạo', ['Cách tính']),
        'Tab “2 Thể chế” đã mất hàng khóa ẩn trên tiêu đề, nên không biết cột nào là của ai. Bấm Kiểm tra & sửa bảng ở thẻ Công cụ.',
      ],
    });
  });

  it('refers to the settings wherever their tab has got to', async () => {
    const round = await smallRound();
    await round.edit((spreadsheet) => {
      spreadsheet.getSheetByName('Cấu hình')?.insertRowsBefore(5, 3).setName('Thiết lập');
    });
    await round.setUp();
    await round.host.type('Thiết lập', 'B11', '0');
    expect(round.host.values(TAB, 'O7')).toEqual([[2]]);
    expect(round.host.values('2 Thể chế', 'O7')).toEqual([[3]]);
    expect(SETUP.decimalsUnusable()).toContain('0 đến 4');
  });
});

// What Kiểm tra & sửa bảng says of the tabs of periods and of Theo dõi, and what a repair puts back. Nothing typed is lost.
import { describe, expect, it } from '@jest/globals';
import { smallRound, type SetupHost } from '../setup/setup-host';
import { workbookState } from '../setup/workbook-state';

const TAB = 'Số liệu Quý I';
const HALF = 'Số liệu 6 tháng';

interface Checked {
  readonly ok: boolean;
  readonly findings: readonly {
    readonly tab: string;
    readonly range: string;
    readonly text: string;
  }[];
}

async function opened(): Promise<SetupHost> {
  const round = await smallRound();
  await round.host.run('openPeriod', { kind: 'firstQuarter' });
  await round.host.run('openPeriod', { kind: 'halfYear' });
  await round.edit((spreadsheet, name: string) => {
    spreadsheet
      .getSheetByName(name)
      ?.getRange('G8:H8')
      .setValues([['24', '25']]);
  }, TAB);
  return round;
}

const findings = async ({ host }: SetupHost) => {
  const { findings: found } = (await host.run('checkWorkbook', {})) as Checked;
  return found.map(({ tab, range, text }) => [tab, range, text].filter(Boolean).join(' | '));
};

/** After a repair all is as before the damage, and a second one writes nothing. */
async function repaired(round: SetupHost, before: unknown) {
  const { host } = round;
  const outcome = (await host.run('repairWorkbook', {})) as {
    readonly remaining: readonly unknown[];
  };
  await host.settled();
  expect(outcome.remaining).toEqual([]);
  expect(await findings(round)).toEqual([]);
  expect(workbookState(host)).toEqual(before);
  const again = (await host.run('repairWorkbook', {})) as { readonly done: readonly unknown[] };
  expect(again.done).toEqual([]);
}

describe('checks of periods', () => {
  it.each([
    ['a formula of a period deleted', TAB, 'J7', '', `${TAB} | J7 | 1 công thức`],
    ['the board deleted', 'Theo dõi', 'A5', '', 'Theo dõi | A5 | 1 công thức'],
  ])('%s: told, and put back', async (_, tab, cell, text, told) => {
    const round = await opened();
    await round.host.settled();
    const before = workbookState(round.host);
    await round.edit(
      (spreadsheet, name: string, a1: string, typed: string) => {
        spreadsheet.getSheetByName(name)?.getRange(a1).setValue(typed);
      },
      tab,
      cell,
      text,
    );
    await round.host.settled();
    expect(await findings(round)).toEqual(expect.arrayContaining([expect.stringContaining(told)]));
    await repaired(round, before);
  });

  it.each([
    [TAB, 'J9', `${TAB} | Ô do máy tính bị gõ đè: J9 = 5.`],
    ['Theo dõi', 'B7', 'Theo dõi | Ô do máy tính bị gõ đè: B7 = 5.'],
  ])('what is typed over results (%s %s) is told and never cleared', async (tab, cell, told) => {
    const round = await opened();
    await round.host.settled();
    const results = () => round.host.values(TAB, 'J7:L71');
    const before = results();
    const type = async (text: string) => {
      await round.edit(
        (spreadsheet, name: string, a1: string, typed: string) => {
          spreadsheet.getSheetByName(name)?.getRange(a1).setValue(typed);
        },
        ...[tab, cell, text],
      );
      await round.host.settled();
    };
    await type('5');
    const [found] = await findings(round);
    expect(found).toContain(told);
    expect(found).toContain('Chuyển các ô ấy đi nơi khác');
    await round.host.run('repairWorkbook', {});
    await round.host.settled();
    expect(String(round.host.values(tab, cell)[0]?.[0])).toBe('5');
    await type('');
    expect(await findings(round)).toEqual([]);
    expect(results()).toEqual(before);
  });

  it('puts back the plain text of inputs and the colouring', async () => {
    const round = await opened();
    await round.host.settled();
    const before = workbookState(round.host);
    await round.edit((spreadsheet, name: string) => {
      const sheet = spreadsheet.getSheetByName(name);
      sheet?.getRange('G10:I20').setNumberFormat('0.00');
      sheet?.setConditionalFormatRules([]);
      spreadsheet.getSheetByName('Theo dõi')?.setConditionalFormatRules([]);
    }, TAB);
    expect(await findings(round)).toEqual([
      `${TAB} | G8:I71 | Ô nhập mất định dạng văn bản thuần.`,
      `${TAB} | Thiếu 4 quy tắc tô màu.`,
      'Theo dõi | Thiếu 2 quy tắc tô màu.',
    ]);
    await repaired(round, before);
  });

  it('finds lost keys again by the headers, and leaves to people what cannot be told', async () => {
    const round = await opened();
    await round.host.settled();
    const before = workbookState(round.host);
    await round.edit((spreadsheet, name: string) => {
      spreadsheet.getSheetByName(name)?.getRange('G6:H6').clearContent();
    }, TAB);
    expect((await findings(round))[0]).toContain(
      'Chương trình không còn nhận ra “Xã Một”, “Xã Hai”',
    );
    await repaired(round, before);
    await round.edit((spreadsheet) => {
      spreadsheet.getSheetByName('Theo dõi')?.getRange('4:4').clearContent();
    });
    expect((await findings(round)).join()).toContain('Xóa tab này rồi mở lại kỳ');
  });

  it('finds the keys of those who only report, too', async () => {
    const round = await smallRound();
    const { host } = round;
    await round.edit((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('Cấu hình');
      const cells = sheet?.getDataRange().getValues() ?? [];
      const header = cells.findIndex(([cell]) => cell === 'Đơn vị báo cáo thêm');
      sheet?.getRange(header + 2, 1).setValue('Sở Nội vụ');
    });
    await host.run('openPeriod', { kind: 'firstQuarter' });
    await host.settled();
    expect(host.values(TAB, 'I7')).toEqual([['Sở Nội vụ']]);
    const before = workbookState(host);
    await round.edit((spreadsheet, name: string) => {
      spreadsheet.getSheetByName(name)?.getRange('I6').clearContent();
    }, TAB);
    expect((await findings(round))[0]).toContain('“Sở Nội vụ”');
    await repaired(round, before);
  });

  it('makes a deleted catalogue again, and says what it made', async () => {
    const round = await opened();
    await round.edit((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('Chỉ tiêu');
      if (sheet) spreadsheet.deleteSheet(sheet);
    });
    expect((await findings(round))[0]).toContain('Thiếu tab “Chỉ tiêu”');
    await round.host.run('repairWorkbook', {});
    await round.host.settled();
    expect(await findings(round)).toEqual([]);
    expect(round.host.values(TAB, 'J8')).toEqual([[24]]);
  });

  it('says nothing of columns that people have put between, which formulas follow', async () => {
    const round = await opened();
    await round.edit((spreadsheet, name: string) => {
      spreadsheet.getSheetByName(name)?.insertColumnAfter(7);
    }, HALF);
    await round.host.settled();
    const state = workbookState(round.host);
    expect(await findings(round)).toEqual([]);
    await round.host.run('repairWorkbook', {});
    expect(workbookState(round.host)).toEqual(state);
  });
});

import { describe, expect, it } from '@jest/globals';
import type {
  OpenPeriodOutcome,
  OpenPeriodRequest,
} from '../../../../src/contract/calls/open-period';
import { OPEN_PERIOD } from '../../../../src/text/period';
import { ROUND, SETUP } from '../../../../src/text/setup-message';
import { setupHost, smallRound, type SetupHost } from '../setup/setup-host';
import { workbookState } from '../setup/workbook-state';

const open = async ({ host }: SetupHost, request: OpenPeriodRequest = { kind: 'firstQuarter' }) =>
  (await host.run('openPeriod', request)) as OpenPeriodOutcome;
const TAB = 'Số liệu Quý I';

/** The row of an indicator on the tab, from 1. */
const rowOf = ({ host }: SetupHost, code: string, tab = TAB) =>
  host.values(tab, 'A1:A70').findIndex(([cell]) => cell === code) + 1;

/** What Theo dõi finds, below its header. */
function auditOf({ host }: SetupHost) {
  const cells = host.values('Theo dõi', 'A5:AB60');
  const at = cells[0]?.lastIndexOf('Đơn vị') ?? 0;
  const lines = cells.slice(1).map((row) => row.slice(at, at + 5));
  return lines.filter((line) => line.some((cell) => Boolean(cell)));
}

describe('openPeriod', () => {
  it('makes the catalogue and the period in their places, and refuses to make the period again', async () => {
    const round = await smallRound();
    expect(await open(round)).toEqual({
      ok: true,
      name: TAB,
      created: ['Chỉ tiêu', TAB, 'Theo dõi'],
    });
    expect(round.host.sheetNames.slice(-5)).toEqual([
      'Khắc phục',
      'Chỉ tiêu',
      'Theo dõi',
      TAB,
      'Nhật ký',
    ]);
    const made = workbookState(round.host);
    expect(await open(round)).toEqual({
      ok: false,
      reason: 'exists',
      message: OPEN_PERIOD.exists('Quý I', 2025),
    });
    expect(workbookState(round.host)).toEqual(made);
    expect(await open(round, { kind: 'year' })).toEqual({
      ok: true,
      name: 'Số liệu Năm',
      created: ['Số liệu Năm'],
    });
    // One that is there is turned to, and nothing of it is made again.
    expect(await open(round)).toEqual({ ok: true, name: TAB, created: [] });
    expect(round.host.values('Theo dõi', 'A1')).toEqual([['Theo dõi Quý I năm 2025']]);
    expect(await round.host.run('checkWorkbook', {})).toEqual({ ok: true, findings: [] });
  });

  it('proposes the days of the kind, and shows who reports what', async () => {
    const round = await smallRound();
    await open(round);
    expect(round.host.values(TAB, 'A1:H4')).toEqual([
      ['Số liệu theo dõi Quý I năm 2025', '', '', '', '', '', '', ''],
      [expect.stringContaining('KPS'), '', '', '', '', '', '', ''],
      ['Từ', '15/12/2024', 'Đến', '14/03/2025', '', '', 'Hạn gửi', '20/03/2025'],
      ['Cách tính', 'Lũy kế', 'Tình trạng', 'Đang nhận', '', '', expect.any(String), ''],
    ]);
    expect(round.host.values(TAB, 'A7:L7')).toEqual([
      [
        ...['Mã', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Cách có số', 'Ràng buộc'],
        ...['Xã Một', 'Xã Hai', 'Toàn địa bàn (nguồn nêu)'],
        ...['Xã Một', 'Xã Hai', 'Toàn địa bàn (2 đơn vị)'],
      ],
    ]);
    const hs03 = rowOf(round, 'HS03');
    expect(round.host.values(TAB, `E${hs03}:F${hs03}`)).toEqual([
      ['Nhập', '=HS04+HS05+HS06; =HS07+HS11; =HS17+HS18'],
    ]);
    expect(rowOf(round, 'CD12')).toBe(0);
  });

  it('gives a column, a total of their level and the rest to those who only report', async () => {
    const round = await smallRound();
    const type = (line: readonly string[], row = 56) =>
      round.edit(
        (spreadsheet, at: number, cells: string[]) => {
          spreadsheet.getSheetByName('Cấu hình')?.getRange(at, 1, 1, 3).setValues([cells]);
        },
        row,
        line,
      );
    await type(['Sở Nội vụ', 'Sở', 'so@tinh.vn']);
    await type(['xã một', '', ''], 58);
    const refusal = (problem: string) => ({
      ok: false,
      reason: 'badReporters',
      message: OPEN_PERIOD.badReporters([problem]),
    });
    expect(await open(round)).toEqual(refusal(SETUP.unitDuplicate('xã một', 'Xã Một')));
    await type(['SỞ  Nội vụ', '', ''], 58);
    expect(await open(round)).toEqual(refusal(SETUP.unitDuplicate('SỞ  Nội vụ', 'Sở Nội vụ')));
    await type(['Kho bạc', 'Sở', ''], 58);
    expect(await open(round)).toMatchObject({ ok: true });
    expect(round.host.values(TAB, 'G7:O7')).toEqual([
      [
        ...['Xã Một', 'Xã Hai', 'Sở Nội vụ', 'Kho bạc', 'Toàn địa bàn (nguồn nêu)'],
        ...['Xã Một', 'Xã Hai', 'Sở Nội vụ', 'Kho bạc'],
      ],
    ]);
    const figures = { 'sở nội vụ': { HS07: '5' } };
    expect(
      await round.host.run('enterStatistics', { period: '2025-Q1', values: figures }),
    ).toMatchObject({ ok: true, entered: 1, problems: [] });
    expect(round.host.values(TAB, `I${rowOf(round, 'HS07')}`)).toEqual([['5']]);
    // Nothing of it in the round.
    expect((await round.units()).map(({ name }) => name)).toEqual(['Xã Một', 'Xã Hai']);
    expect(await round.host.run('checkWorkbook', {})).toEqual({ ok: true, findings: [] });
  });

  it('proves what is typed', async () => {
    const round = await smallRound();
    await open(round);
    const typed = [
      ['HS03', '764'],
      ['HS04', '09'],
      ['HS33', '8,48%'],
      ['HS36', '5,9%'],
    ].map(([code = '', text]) => [`G${rowOf(round, code)}`, text] as const);
    await round.edit(
      (spreadsheet, ...cells: (readonly [string, string])[]) => {
        const sheet = spreadsheet.getSheetByName('Số liệu Quý I');
        cells.forEach(([a1, text]) => sheet?.getRange(a1).setValue(text));
      },
      ...typed,
    );
    await round.host.settled();
    const shown = (code: string) => round.host.values(TAB, `J${rowOf(round, code)}`)[0]?.[0];
    expect([shown('HS03'), shown('HS04'), shown('HS33'), shown('HS36')]).toEqual([
      764,
      9,
      '≠ 1,18%',
      '~ 5,9%',
    ]);
    const found = auditOf(round);
    expect(found).toEqual([
      ['Xã Một', 'HS33', 'Tỷ lệ hồ sơ trực tuyến', 'Lệch', '9/764 = 1,18%, nguồn nêu 8,48%'],
    ]);
    const board = round.host.values('Theo dõi', 'A5:W9');
    const hs33 = board[0]?.indexOf('HS33 Tỷ lệ hồ sơ trực tuyến') ?? 0;
    expect(board.map((row) => [row[0], row[1], row[2], row[hs33]])).toEqual([
      ['Đơn vị', 'Đạt', 'Hạng', 'HS33 Tỷ lệ hồ sơ trực tuyến'],
      ['Mục tiêu', '', '', '≥50%'],
      ['Xã Một', '0/2', 1, '≠ 1,18% ▼'],
      ['Xã Hai', '0/0', '', ''],
      ['Toàn địa bàn', '', '', '1,18% (1/2)'],
    ]);
  });

  it('keeps each figure with its unit wherever people move a column, in results, board and comparison', async () => {
    const round = await smallRound();
    await open(round);
    await open(round, { kind: 'halfYear' });
    const half = 'Số liệu 6 tháng';
    const fill = async (tab: string, code: string, texts: readonly string[]) => {
      await round.edit(
        (spreadsheet, name: string, a1: string, cells: string[]) => {
          spreadsheet.getSheetByName(name)?.getRange(a1).setValues([cells]);
        },
        ...[tab, `G${rowOf(round, code, tab)}:H${rowOf(round, code, tab)}`, texts],
      );
    };
    await fill(TAB, 'HS07', ['100', '9']);
    await fill(half, 'HS07', ['120', '10']);
    await fill(half, 'HS03', ['200', '20']);
    for (const tab of [half, TAB]) {
      await round.edit((spreadsheet, name: string) => {
        const sheet = spreadsheet.getSheetByName(name);
        // The second unit's column before the first one's.
        sheet?.moveColumns(sheet.getRange('H:H'), 7);
      }, tab);
      await round.host.settled();
      const results = round.host.values(half, 'J7:K7')[0];
      const figures = round.host.values(
        half,
        `J${rowOf(round, 'HS03', half)}:K${rowOf(round, 'HS03', half)}`,
      )[0];
      const shown = Object.fromEntries(
        (results ?? []).map((name, i): [string, unknown] => [String(name), figures?.[i]]),
      );
      expect(shown).toEqual({ 'Xã Một': 200, 'Xã Hai': 20 });
      expect(auditOf(round)).toEqual([]);
    }
  });

  it('goes by keys where headers are retyped, columns inserted or moved away', async () => {
    const round = await smallRound();
    await open(round);
    const at = rowOf(round, 'HS03');
    const results = async () => {
      await round.host.settled();
      const names = round.host.values(TAB, 'A7:M7')[0] ?? [];
      const whole = names.findIndex((name) => String(name).startsWith('Toàn địa bàn ('));
      const cells = round.host.values(TAB, `A${at}:M${at}`)[0] ?? [];
      return [names.slice(whole - 2, whole + 1), cells.slice(whole - 2, whole + 1)];
    };
    await round.edit((spreadsheet, row: number) => {
      const sheet = spreadsheet.getSheetByName('Số liệu Quý I');
      sheet?.getRange(`G${row}:I${row}`).setValues([['764', '100', '864']]);
      sheet?.getRange('A7').setValue('Mã số');
      sheet?.getRange('F7').setValue('');
      sheet?.getRange('I7').setValue('Nguồn nêu');
      // Somebody's own column, with a number in it.
      sheet?.insertColumnsAfter(7, 1);
      sheet?.getRange(row, 8).setValue('5');
    }, at);
    expect(await results()).toEqual([
      ['Xã Một', 'Xã Hai', 'Toàn địa bàn (2 đơn vị)'],
      [764, 100, 864],
    ]);
    await round.edit((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('Số liệu Quý I');
      sheet?.moveColumns(sheet.getRange('G:G'), 3);
    });
    // Missed where it is said how many the whole is of.
    const [names] = await results();
    expect(names?.slice(1)).toEqual(['Xã Hai', 'Toàn địa bàn (1 đơn vị)']);
  });

  it('compares with the period that it continues, as long as both say so', async () => {
    const round = await smallRound();
    await open(round);
    await open(round, { kind: 'halfYear' });
    expect(round.host.values('Theo dõi', 'A1')).toEqual([['Theo dõi 6 tháng năm 2025']]);
    const type = async (tab: string, a1: string, text: string) => {
      await round.edit(
        (spreadsheet, name: string, at: string, value: string) => {
          spreadsheet.getSheetByName(name)?.getRange(at).setValue(value);
        },
        tab,
        a1,
        text,
      );
      await round.host.settled();
    };
    await type(TAB, `H${rowOf(round, 'HS07')}`, '5.120');
    await type('Số liệu 6 tháng', `H${rowOf(round, 'HS07', 'Số liệu 6 tháng')}`, '5.033');
    expect(auditOf(round)).toEqual([
      ['Xã Hai', 'HS07', 'Đã giải quyết', 'Lệch', 'lũy kế 5.033 nhỏ hơn Quý I (5.120)'],
    ]);
    await type('Số liệu 6 tháng', 'B4', 'Trong kỳ');
    expect(auditOf(round)).toEqual([]);
    await open(round, { kind: 'thirdQuarter' });
    expect(auditOf(round)).toEqual([]);
    expect(round.host.values('Theo dõi', 'A1')).toEqual([['Theo dõi Quý III năm 2025']]);
  });

  it('reads the catalogue as people have changed it', async () => {
    const round = await smallRound();
    await open(round);
    await round.edit((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('Chỉ tiêu')?.setName('Danh mục của tỉnh');
      sheet?.getRange('A6:E6').setValues([['AB01', 'Chỉ tiêu riêng', 'việc', 'Nhập', '≤AB02']]);
    });
    await round.host.settled();
    await open(round, {
      kind: 'other',
      name: '10 tháng',
      from: '1/1/2025',
      to: '31/10/2025',
      isCumulative: false,
    });
    expect(round.host.values('Số liệu 10 tháng', 'A8:F8')).toEqual([
      ['AB01', 'Chỉ tiêu riêng', 'việc', '', 'Nhập', '≤AB02'],
    ]);
    expect(round.host.values('Số liệu 10 tháng', 'J8')).toEqual([
      ['⚠ AB01 dùng mã AB02 không có trong danh mục'],
    ]);
    expect(round.host.values('Số liệu 10 tháng', 'B4')).toEqual([['Trong kỳ']]);
    // The first period followed the tab's new name.
    expect(round.host.values(TAB, `J${rowOf(round, 'CD02')}`)).toEqual([
      ['⚠ CD02 dùng mã CD01 không có trong danh mục'],
    ]);
  });

  it.each([
    [{ kind: 'other' }, OPEN_PERIOD.nameMissing()],
    [
      { kind: 'other', name: '10 tháng', from: 'đầu năm', to: '31/10/2025' },
      OPEN_PERIOD.dayUnreadable('đầu năm'),
    ],
    [{ kind: 'year', deadline: 'mai' }, OPEN_PERIOD.dayUnreadable('mai')],
    [{ kind: 'year', from: '31/12/2025' }, OPEN_PERIOD.daysReversed()],
  ] as const)('%j: %s', async (request, message) => {
    const round = await smallRound();
    const before = workbookState(round.host);
    expect(await open(round, request)).toEqual({ ok: false, reason: 'badPeriod', message });
    expect(workbookState(round.host)).toEqual(before);
  });

  it('wants a round, and leaves somebody’s own tab of that name alone', async () => {
    const none = await setupHost();
    expect(await open(none)).toEqual({ ok: false, reason: 'notSetUp', message: ROUND.notSetUp() });
    const round = await smallRound();
    await round.edit((spreadsheet) => {
      spreadsheet.insertSheet('Số liệu Quý I').getRange('A1').setValue('của tôi');
    });
    expect(await open(round)).toEqual({
      ok: false,
      reason: 'nameTaken',
      message: SETUP.nameTaken(TAB),
    });
  });
});

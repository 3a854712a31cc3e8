/** The built bundle in the cells of a workbook: kinds of units, ranks of each kind, rounding and grades as Cấu hình declares them. */
import { describe, expect, it } from '@jest/globals';
import type { CheckPublicationOutcome } from '../../src/contract/calls/check-publication';
import type { CheckWorkbookOutcome } from '../../src/contract/calls/check-workbook';
import type { CriterionOutcome } from '../../src/contract/calls/read-criterion';
import { compareRounds } from '../../src/rules/publication/compare-rounds';
import type { ReportDataOutcome } from '../../src/contract/calls/read-report-data';
import { reportDocument } from '../../src/reports/build-report';
import { renderReport } from '../golden/render-report';
import { setupHost, type SetupHost } from '../src/apps-script/setup/setup-host';

/** 100 points for whoever has procedures, 80 for whoever has none. */
const CRITERIA = [
  ['1', 'Chỉ đạo', ''],
  ['1.1', 'Nhiệm vụ', 80, 'Chấm trực tiếp'],
  ['3', 'Thủ tục', ''],
  ['3.1', 'Hồ sơ đúng hạn', 20, 'Tỷ lệ', '', 'loại trừ; trừ sở không có TTHC'],
  ['9', 'Thông tin', ''],
  ['9.1', 'Kỷ luật', 0, 'Lựa chọn', 'Không có = 0; Khiển trách = 0'],
  ['', 'Tổng điểm', 100],
];
const UNITS = ['Sở Một', 'Sở Hai', 'Xã Một', 'Xã Hai'];

async function round(): Promise<SetupHost> {
  const opened = await setupHost();
  expect(await opened.setUp({ units: UNITS, criteria: CRITERIA, year: 2025 })).toMatchObject({
    ok: true,
  });
  const { host } = opened;
  for (const [i, kind] of ['sở không có TTHC', 'sở có TTHC', 'xã', 'Xã'].entries()) {
    await host.type('Đơn vị', `C${6 + i}`, kind);
  }
  for (const [i, [tasks, files]] of [
    ['71,6', ''],
    ['72', '90%'],
    ['70', '100%'],
    ['78', '90%'],
  ].entries()) {
    await host.type('1 Chỉ đạo', `${'JKLM'[i] ?? ''}7`, tasks ?? '');
    await host.type('3 Thủ tục', `${'JKLM'[i] ?? ''}7`, files ?? '');
    await host.type('9 Thông tin', `${'JKLM'[i] ?? ''}7`, i === 3 ? 'Khiển trách' : 'Không có');
  }
  await host.settled();
  return opened;
}

const SORTED = 'A6:F9';

describe('kinds of units in a workbook', () => {
  it('a row that does not concern a unit shows –, and the unit is whole without it', async () => {
    const { host, units } = await round();
    expect(host.values('3 Thủ tục', 'R6:U7')).toEqual([
      ['–', 18, 20, 18],
      ['–', 18, 20, 18],
    ]);
    expect(
      (await units()).map(({ index, rank, of, provisional }) => [index, rank, of, provisional]),
    ).toEqual([
      [89.5, 4, 4, false],
      [90, 2, 4, false],
      [90, 2, 4, false],
      [96, 1, 4, false],
    ]);
    expect(await host.run('checkWorkbook', {})).toEqual({ ok: true, findings: [] });
  });

  it('each kind is ranked for itself, in the tab, the card and the documents', async () => {
    const { host, units } = await round();
    await host.type('Cấu hình', 'B20', 'Có');
    await host.settled();
    expect(host.values('Xếp hạng', SORTED)).toEqual([
      ['1/1', 'Sở Một', 71.6, 89.5, 'Tốt', 'sở không có TTHC'],
      ['1/1', 'Sở Hai', 90, 90, 'Xuất sắc', 'sở có TTHC'],
      ['1/2', 'Xã Hai', 96, 96, 'Xuất sắc', 'xã'],
      ['2/2', 'Xã Một', 90, 90, 'Xuất sắc', 'xã'],
    ]);
    expect((await units()).map(({ rank, of, kind }) => [rank, of, kind])).toEqual([
      [1, 1, 'sở không có TTHC'],
      [1, 1, 'sở có TTHC'],
      [2, 2, 'xã'],
      [1, 2, 'xã'],
    ]);
    const data = (await host.run('readReportData', {})) as Extract<ReportDataOutcome, { ok: true }>;
    expect(data.ok).toBe(true);
    const [annex, notice, summary] = [
      renderReport(reportDocument('annex', data)),
      renderReport(reportDocument('notice', data, 'Xã Một')),
      renderReport(reportDocument('summary', data)),
    ];
    expect(annex).toContain('Loại xã (2 đơn vị)');
    expect(annex).toContain('1 | Xã Hai | 96,00 | 96,00 | 96,00 | Xuất sắc | 1');
    expect(notice).toContain('xếp hạng: 2/2 (trong loại xã)');
    expect(notice).toContain('Chỉ số bình quân của 2 đơn vị loại xã là 93,00%');
    expect(summary).toContain('Loại sở có TTHC (1 đơn vị)');
  });

  it('are found wherever people have moved the column, and asked of whoever has none', async () => {
    const { host, edit } = await round();
    await edit((spreadsheet) => {
      const list = spreadsheet.getSheetByName('Đơn vị');
      list?.insertColumnsBefore(3, 1);
      list?.getRange('D9').clearContent();
      spreadsheet.getSheetByName('Cấu hình')?.getRange('B20').setValue('Có');
    });
    await host.settled();
    expect(host.values('3 Thủ tục', 'R7:U7')).toEqual([
      ['–', 18, 20, '⚠ chưa có Loại của đơn vị ở tab Đơn vị'],
    ]);
    expect(host.values('Xếp hạng', 'A9:F9')).toEqual([
      ['', 'Xã Hai', 78, 78, 'Khá', 'Tạm tính; Chưa có Loại ở tab Đơn vị nên chưa xếp hạng'],
    ]);
    const data = (await host.run('readReportData', {})) as ReportDataOutcome;
    expect(!data.ok && data.message).toContain('“Xã Hai” chưa có Loại ở tab Đơn vị');
    const checked = (await host.run('checkWorkbook', {})) as CheckWorkbookOutcome;
    expect(checked.ok).toBe(true);
  });

  it('the card says that what is typed there has no effect', async () => {
    const { host } = await round();
    await host.type('3 Thủ tục', 'J7', '50%');
    const asked = { unit: 'Sở Một', code: '3.1' };
    const outcome = (await host.run('readCriterion', asked)) as CriterionOutcome;
    expect(outcome.ok && outcome.criterion.result).toMatchObject({
      kind: 'leaf',
      self: '50%',
      recalculated: '–',
      why: 'Không áp dụng cho loại đơn vị này: không tính vào điểm tối đa; kết quả đã gõ không có hiệu lực',
    });
  });
});

describe('Cấu hình of a workbook', () => {
  it('rounds the total alone, and says so', async () => {
    const { host } = await round();
    await host.type('1 Chỉ đạo', 'L7', '70,12345');
    await host.type('3 Thủ tục', 'L7', '2/3');
    await host.type('Cấu hình', 'B18', 'tổng điểm');
    await host.settled();
    expect(host.values('1 Chỉ đạo', 'T7')).toEqual([[70.1235]]);
    expect(host.values('3 Thủ tục', 'T7')).toEqual([[13.3333]]);
    const [row] = host.values('Xếp hạng', 'A9:F9');
    expect(row).toEqual([4, 'Xã Một', 83.46, 83.46, 'Tốt', 'Tổng làm tròn từ 83,4568']);
    const data = (await host.run('readReportData', {})) as Extract<ReportDataOutcome, { ok: true }>;
    const notice = renderReport(reportDocument('notice', data, 'Xã Một'));
    expect(notice).toContain('Tổng điểm: 83,46/100 điểm');
    expect(notice).toContain('Tổng làm tròn từ 83,4568.');
    expect(notice).toContain(
      'cộng lại là 16,5432; chỉ tổng điểm được làm tròn nên điểm trừ chung là 16,54',
    );
  });

  it('refuses every figure while a row of it cannot be read, and names it', async () => {
    const { host, edit } = await round();
    await edit((spreadsheet) => {
      spreadsheet.getSheetByName('Cấu hình')?.getRange('B19').setValue('lên');
    });
    await host.settled();
    const sentence =
      'Cách làm tròn ở tab Cấu hình đang ghi “lên”; chỉ nhận nửa thì lên hoặc cắt bỏ.';
    expect(String(host.values('Xếp hạng', 'A6')[0]?.[0])).toContain(sentence);
    expect(await host.run('readRound', {})).toMatchObject({ ok: false });
  });

  it('gives grades by conditions and caps, and says why one is lower', async () => {
    const { host, edit, units } = await round();
    await edit((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('Cấu hình');
      sheet?.getRange('C24:C25').setValues([['nhiều nhất 50%'], ['mọi tiêu chí ≥ 50%']]);
      sheet?.getRange('A29').setValue('nếu 9.1 là Khiển trách thì cao nhất Khá');
      sheet?.getRange('B24').setValue('> 89');
    });
    await host.settled();
    const notes = host
      .values('Xếp hạng', SORTED)
      .map(([, name, , , grade, note]) => [name, grade, note]);
    expect(notes).toEqual([
      ['Xã Hai', 'Khá', '9.1 là Khiển trách nên cao nhất Khá'],
      ['Sở Hai', 'Xuất sắc', ''],
      ['Xã Một', 'Xuất sắc', ''],
      ['Sở Một', 'Tốt', 'Đạt mức Xuất sắc nhưng loại này nhiều nhất 50% đơn vị'],
    ]);
    expect((await units()).map(({ grade }) => grade)).toEqual([
      'Tốt',
      'Xuất sắc',
      'Xuất sắc',
      'Khá',
    ]);
    await host.type('Cấu hình', 'A29', 'nếu 9.7 là Khiển trách thì cao nhất Khá');
    await host.settled();
    expect((await units()).map(({ grade, rank }) => [grade, rank])).toEqual([
      ['', 4],
      ['', 2],
      ['', 2],
      ['', 1],
    ]);
    const [note] = host.values('Xếp hạng', 'F6')[0] ?? [];
    expect(String(note)).toContain('“9.7” không phải là nội dung chấm nào');
    expect(await host.run('readReportData', {})).toMatchObject({ ok: false });
  });

  it('breaks ties by what was answered', async () => {
    const { host } = await round();
    await host.type('Cấu hình', 'B9', 'kết quả 3.1');
    await host.settled();
    expect(host.values('Xếp hạng', 'A7:B8')).toEqual([
      [2, 'Xã Một'],
      [3, 'Sở Hai'],
    ]);
  });
});

describe('a published round of kinds and conditions', () => {
  it('says what of them is another than it was published', async () => {
    const { host, edit } = await round();
    await edit((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('Cấu hình');
      sheet?.getRange('C24').setValue('mọi dòng > 0');
      sheet?.getRange('B20').setValue('Có');
    });
    await host.settled();
    expect(await host.run('publishRound', {})).toMatchObject({ ok: true });
    await host.settled();
    await edit((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('Cấu hình');
      sheet?.getRange('C24').setValue('mọi dòng ≥ 0');
      sheet?.getRange('A29').setValue('nếu 9.1 là Khiển trách thì cao nhất Khá');
      spreadsheet.getSheetByName('Đơn vị')?.getRange('C8').setValue('phường');
    });
    await host.settled();
    const outcome = (await host.run('checkPublication', {})) as CheckPublicationOutcome;
    if (!outcome.ok || outcome.state === 'none') throw new Error('nothing published');
    const inputs = compareRounds(outcome.published, outcome.present);
    expect(inputs.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'Điều kiện xếp loại Xuất sắc',
        'Mức xếp loại nếu 9.1 là Khiển trách thì cao nhất Khá',
        'Loại',
      ]),
    );
  });
});

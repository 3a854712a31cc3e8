import { describe, expect, it } from '@jest/globals';
import { FINDING } from '../../../../src/text/check-workbook';
import { SETUP } from '../../../../src/text/setup-message';
import { setupHost, SMALL_CRITERIA, SMALL_REQUEST, smallRound } from './setup-host';
import { workbookState } from './workbook-state';

const PLACES = [
  [1, 'Xã Một', 8.5, 85, 'Tốt', ''],
  [2, 'Xã Hai', 4.5, 45, 'Yếu', ''],
];

describe('prepareResultTabs', () => {
  it('ranks the units and lists what they lost', async () => {
    const { host } = await smallRound();
    expect(host.values('Xếp hạng', 'A6:F7')).toEqual(PLACES);
    expect(host.values('Xếp hạng', 'H6:J7')).toEqual([
      ['Xã Một', 3.5, 5],
      ['Xã Hai', 2, 2.5],
    ]);
    expect(host.values('Điểm trừ', 'A6:F9').map((row) => [row[0], row[1], row[5]])).toEqual([
      ['Xã Một', '1.1', 1.5],
      ['Xã Hai', '1.1', 1],
      ['Xã Hai', '1.2', 2],
      ['Xã Hai', '2.1', 2.5],
    ]);
  });

  it('makes deleted tabs again', async () => {
    const { host, setUp, edit } = await smallRound();
    const before = workbookState(host);
    await edit((spreadsheet) => {
      for (const name of ['Xếp hạng', 'Điểm trừ']) {
        const sheet = spreadsheet.getSheetByName(name);
        if (sheet) spreadsheet.deleteSheet(sheet);
      }
    });
    expect(await setUp()).toMatchObject({ ok: true, created: ['Xếp hạng', 'Điểm trừ'] });
    expect(workbookState(host)).toEqual(before);
    expect(host.values('Xếp hạng', 'A6:F7')).toEqual(PLACES);
  });

  it('writes damaged formulas again', async () => {
    const { host, setUp, edit } = await smallRound();
    const before = workbookState(host);
    await edit((spreadsheet) => {
      spreadsheet.getSheetByName('Xếp hạng')?.getRange('A6:U7').clearContent();
      spreadsheet.getSheetByName('Xếp hạng')?.getRange('K7').setValue('hỏng');
      spreadsheet.getSheetByName('Xếp hạng')?.getRange('I3').clearContent();
      spreadsheet.getSheetByName('Điểm trừ')?.getRange('B8').setValue('hỏng');
    });
    expect(await setUp()).toMatchObject({ ok: true, created: [] });
    expect(workbookState(host)).toEqual(before);
    expect(host.values('Xếp hạng', 'A6:F7')).toEqual(PLACES);
  });

  it('writes formulas again over plain text, in which they would be text', async () => {
    const { host, setUp, edit } = await smallRound();
    const before = host.values('Điểm trừ', 'A6:F9');
    await edit((spreadsheet) => {
      spreadsheet.getSheetByName('Xếp hạng')?.getRange('A6:U7').setNumberFormat('@');
      spreadsheet.getSheetByName('Điểm trừ')?.getRange('A6').setNumberFormat('@').setValue('hỏng');
      spreadsheet.getSheetByName('1 Chỉ đạo')?.getRange('H6:I8').setNumberFormat('@');
    });
    expect(await setUp()).toMatchObject({ ok: true });
    expect(host.values('Xếp hạng', 'A6:F7')).toEqual(PLACES);
    expect(host.values('Điểm trừ', 'A6:F9')).toEqual(before);
    expect(await host.run('checkWorkbook', {})).toEqual({ ok: true, findings: [] });
  });

  it('puts figures under their own headers wherever people have put columns, and leaves those alone', async () => {
    const { host, setUp, edit } = await smallRound();
    await edit((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('Xếp hạng');
      sheet?.insertColumnsBefore(11, 1);
      sheet?.insertColumnsBefore(8, 1);
      sheet?.insertColumnsBefore(4, 1);
      sheet?.insertRowsBefore(3, 1);
    });
    const ranking = () => host.values('Xếp hạng', 'A7:M8');
    const whole = [
      [1, 'Xã Một', 8.5, '', 85, 'Tốt', '', '', '', 'Xã Một', 3.5, 5, ''],
      [2, 'Xã Hai', 4.5, '', 45, 'Yếu', '', '', '', 'Xã Hai', 2, 2.5, ''],
    ];
    expect(ranking()).toEqual(whole);
    await host.type('Xếp hạng', 'D8', 'ghi chú');
    expect(await setUp()).toMatchObject({ ok: true, created: [] });
    // In the way of the table, and not ours to clear; the check says so.
    expect(host.values('Xếp hạng', 'A7:D8').flat().filter(Boolean)).toEqual(['#REF!', 'ghi chú']);
    expect(await host.run('checkWorkbook', {})).toMatchObject({
      findings: [{ tab: 'Xếp hạng', range: 'D8', text: FINDING.inTheWay('D', 'ghi chú') }],
    });
    await host.type('Xếp hạng', 'D8', '');
    expect(ranking()).toEqual(whole);
  });

  it('lets tie-breakers decide between equal indexes', async () => {
    const { host, setUp, enterResults } = await setupHost();
    await setUp(SMALL_REQUEST);
    await enterResults({
      selfAssessed: {
        'Xã Một': { '1.1': '3/3', '1.2': 'Có', '2.1': 'Trễ hạn' },
        'Xã Hai': { '1.1': '50%', '1.2': 'Không', '2.1': 'Đúng hạn' },
      },
      appraised: { 'Xã Hai': { '1.1': '2,5/3', '1.2': '' } },
    });
    await host.type('1 Chỉ đạo', 'M7', '2,5/3');
    const ranks = () => host.values('Xếp hạng', 'A6:B7');
    expect(ranks()).toEqual([
      [1, 'Xã Một'],
      [1, 'Xã Hai'],
    ]);
    await host.type('Cấu hình', 'B9', '2');
    expect(ranks()).toEqual([
      [1, 'Xã Hai'],
      [2, 'Xã Một'],
    ]);
    await host.type('Cấu hình', 'B9', '1.2; 2');
    expect(ranks()[0]).toEqual([1, 'Xã Một']);
    await host.type('Cấu hình', 'B9', '9');
    expect(ranks()[0]).toEqual([`⚠ ${SETUP.tieBreakerUnknown('9')}`, '']);
  });

  it('calls three custom functions after one edit', async () => {
    const { host } = await smallRound();
    host.resetCounters();
    await host.type('1 Chỉ đạo', 'J7', '4/4');
    expect(host.values('Xếp hạng', 'C6')).toEqual([[10]]);
    expect(host.counters.byFunction).toEqual({
      CCHC_SCORE: 1,
      CCHC_STANDINGS: 1,
      CCHC_LOSSES: 1,
    });
  });

  it('makes as many service calls for 60 units as for 18, made and made again', async () => {
    const callsFor = async (unitCount: number) => {
      const { host, setUp } = await setupHost();
      const units = Array.from({ length: unitCount }, (_, i) => `Xã ${i + 1}`);
      await setUp({ units, criteria: SMALL_CRITERIA });
      const first = host.counters.serviceCalls;
      host.resetCounters();
      await setUp();
      return [first, host.counters.serviceCalls];
    };
    expect(await callsFor(60)).toEqual(await callsFor(18));
  });
});

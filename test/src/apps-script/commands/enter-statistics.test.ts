/** Figures pasted or counted into a period: only into blank cells, by key and code, whatever people have done to the tab. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EnterProposalsRequest } from '../../../../src/contract/calls/enter-proposals';
import type {
  EnterStatisticsOutcome,
  EnterStatisticsRequest,
} from '../../../../src/contract/calls/enter-statistics';
import { ENTER_FIGURES } from '../../../../src/text/enter-figures';
import { PERIOD_STATE } from '../../../../src/text/period-state';
import { SETUP } from '../../../../src/text/setup-message';
import { setupHost, smallRound, type SetupHost } from '../setup/setup-host';
import { diaryLines, workbookState } from '../setup/workbook-state';

const TAB = 'Số liệu Quý I';
const PERIOD = '2025-Q1';

let round: SetupHost;
beforeEach(async () => {
  round = await smallRound();
  await round.host.run('openPeriod', { kind: 'firstQuarter' });
});

const enter = async (values: EnterStatisticsRequest['values'], period = PERIOD) =>
  (await round.host.run('enterStatistics', { period, values })) as EnterStatisticsOutcome;
const propose = async (items: EnterProposalsRequest['items']) =>
  (await round.host.run('enterProposals', {
    ...{ to: 'period', period: PERIOD, items },
  })) as EnterStatisticsOutcome;
const type = (a1: string, text: string) =>
  round.edit(
    (spreadsheet, at: string, value: string) => {
      spreadsheet.getSheetByName('Số liệu Quý I')?.getRange(at).setValue(value);
    },
    a1,
    text,
  );
const rowOf = (code: string, column = 'A') =>
  round.host.values(TAB, `${column}1:${column}70`).findIndex(([cell]) => cell === code) + 1;
const at = (column: string, code: string) => round.host.values(TAB, `${column}${rowOf(code)}`);
const noteAt = (a1: string) =>
  round.edit(
    (spreadsheet, place: string) =>
      spreadsheet.getSheetByName('Số liệu Quý I')?.getRange(place).getNote(),
    a1,
  );

describe('enterStatistics', () => {
  it('types into blank cells, as text whatever it begins with, and tells it once', async () => {
    const values = { 'UBND Xã Một': { HS03: '7' }, 'xã  một': { HS03: '764', hs04: '09' } };
    expect(await enter({ ...values, 'Xã Hai': { HS04: '=1+1', HS07: '1/2' } })).toEqual({
      ...{ ok: true, entered: 4, problems: [ENTER_FIGURES.unknownUnits(['UBND Xã Một'], 2)] },
    });
    expect([at('G', 'HS03'), at('G', 'HS04'), at('H', 'HS04'), at('H', 'HS07')].flat(2)).toEqual([
      ...['764', '09', '=1+1', '1/2'],
    ]);
    expect(diaryLines(round.host).at(-1)).toBe(
      'Kỳ báo cáo: Số liệu Quý I: nhập vào ô trống 4/5 số liệu',
    );
  });

  it('writes nothing the second time, and tells nothing', async () => {
    const values = { 'Xã Một': { HS03: '764' }, 'Xã Hai': { HS03: '100' } };
    await enter(values);
    const before = [workbookState(round.host), diaryLines(round.host)];
    expect(await enter(values)).toEqual({ ok: true, entered: 0, problems: [] });
    expect([workbookState(round.host), diaryLines(round.host)]).toEqual(before);
  });

  it('answers every cell that says something else, and leaves it', async () => {
    await type(`G${rowOf('HS07')}`, '512');
    await type(`H${rowOf('HS07')}`, 'hơn 300');
    const values = { 'Xã Một': { HS07: '510', HS03: '600' }, 'Xã Hai': { HS07: '310' } };
    expect(await enter(values)).toEqual({
      ok: true,
      entered: 1,
      problems: [
        'Xã Một · HS07: đã có 512, biểu dán là 510',
        'Xã Hai · HS07: đã có hơn 300, biểu dán là 310',
      ],
    });
    expect([at('G', 'HS07'), at('H', 'HS07'), at('G', 'HS03')].flat(2)).toEqual([
      ...['512', 'hơn 300', '600'],
    ]);
  });

  it('says what it cannot place: units, codes, two figures for one cell', async () => {
    const values = {
      'Xã Một': { HS03: '764', XX99: '1', HS04: ' ' },
      'XÃ MỘT': { HS03: '765' },
      'Xã Khác': { HS03: '5' },
    };
    expect(await enter(values)).toEqual({
      ok: true,
      entered: 1,
      problems: [
        'Không tìm thấy đơn vị “Xã Khác”; 2/3 đơn vị đã nhận',
        'Tab “Số liệu Quý I” không có, hoặc có hơn một dòng mã “XX99”',
        'Xã Một · HS03: có hai số khác nhau, 764 và 765; chỉ lấy số đầu',
      ],
    });
  });

  it('finds units by key and rows by code, however the tab was rearranged', async () => {
    await round.edit((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('Số liệu Quý I')?.setName('Quý I của tỉnh');
      // The second unit's column before the first one's, somebody's own between them, one in front of all, rows above and between.
      sheet?.moveColumns(sheet.getRange('H:H'), 7);
      sheet?.insertColumnsAfter(7, 1);
      sheet?.insertColumnsBefore(1, 1);
      sheet?.insertRowsBefore(1, 2);
      sheet?.insertRowsBefore(13, 1);
      sheet?.getRange('H9').setValue('Xã Hai (mới)');
    });
    await round.host.settled();
    expect(await enter({ 'Xã Một': { HS03: '1' }, 'Xã Hai': { HS03: '2', HS04: '3' } })).toEqual({
      ok: true,
      entered: 3,
      problems: [],
    });
    const tab = 'Quý I của tỉnh';
    const row = round.host.values(tab, 'B1:B70').findIndex(([cell]) => cell === 'HS03') + 1;
    expect(round.host.values(tab, `H${row}:J${row + 1}`)).toEqual([
      ['2', '', '1'],
      ['3', '', ''],
    ]);
  });

  it('refuses where people read another unit’s name above a column', async () => {
    await type('G7', 'Xã Hai');
    const before = workbookState(round.host);
    expect(await enter({ 'Xã Hai': { HS03: '1' } })).toEqual({
      ok: false,
      reason: 'unreadable',
      message: SETUP.misnamed(TAB, { own: 'Xã Một', found: 'Xã Hai' }),
    });
    expect(workbookState(round.host)).toEqual(before);
  });

  it('says that a period is not there, closed, or does not say which', async () => {
    const values = { 'Xã Một': { HS03: '1' } };
    expect(await enter(values, '2025-Y')).toEqual({
      ok: false,
      reason: 'notOpened',
      message: PERIOD_STATE.notOpened('2025-Y'),
    });
    await type('D4', 'ĐÃ CHỐT  ngày 21/3/2023');
    expect(await enter(values)).toEqual({
      ok: false,
      reason: 'closed',
      message: 'Kỳ đã chốt ngày 21/03/2023; người phụ trách mở lại được.',
    });
    await type('D4', 'Đã chốt');
    expect(await enter(values)).toMatchObject({ message: PERIOD_STATE.closed('') });
    await type('D4', 'tạm dừng');
    expect(await enter(values)).toEqual({
      ok: false,
      reason: 'unreadable',
      message: PERIOD_STATE.unreadable(TAB, 'D4', 'tạm dừng'),
    });
    await type('C4', '');
    expect(await enter(values)).toMatchObject({ message: PERIOD_STATE.stateMissing(TAB) });
    await type('A6', '');
    expect(await enter(values)).toMatchObject({ message: PERIOD_STATE.keysMissing(TAB) });
    expect(at('G', 'HS03')).toEqual([['']]);
  });

  it('says where to open a period while there is none', async () => {
    const none = await setupHost();
    const outcome = await none.host.run('enterStatistics', { period: PERIOD, values: {} });
    expect(outcome).toEqual({ ok: false, reason: 'notOpened', message: PERIOD_STATE.noPeriod() });
  });
});

describe('enterProposals', () => {
  const item = (code: string, text: string, note = `Máy đếm: ${text}`, unit = 'Xã Một') => ({
    ...{ unit, code, text, note },
  });

  it('types into blank cells with a note of the origin, and writes nothing the second time', async () => {
    const items = [item('CD01', '24'), item('CD02', '23'), item('CD01', '9', 'khác', 'Xã Hai')];
    expect(await propose(items)).toEqual({ ok: true, entered: 3, problems: [] });
    expect([at('G', 'CD01'), at('G', 'CD02'), at('H', 'CD01')].flat(2)).toEqual(['24', '23', '9']);
    expect(await noteAt(`G${rowOf('CD02')}`)).toBe('Máy đếm: 23');
    const before = workbookState(round.host);
    expect(await propose(items)).toEqual({ ok: true, entered: 0, problems: [] });
    expect(workbookState(round.host)).toEqual(before);
  });

  it('changes neither what was typed nor a note that somebody wrote', async () => {
    const [first, second] = [`G${rowOf('CD01')}`, `G${rowOf('CD02')}`];
    await type(first, '20');
    await round.edit((spreadsheet, a1: string) => {
      spreadsheet.getSheetByName('Số liệu Quý I')?.getRange(a1).setNote('hỏi lại');
    }, second);
    expect(await propose([item('CD01', '24'), item('CD02', '23')])).toEqual({
      ok: true,
      entered: 1,
      problems: ['Xã Một · CD01: đã có 20, số đề xuất là 24'],
    });
    expect([await noteAt(first), await noteAt(second)]).toEqual(['', 'hỏi lại']);
    expect(at('G', 'CD02')).toEqual([['23']]);
  });
});

/** Who may type where on the tabs of the monitoring year: a unit its own column while figures are taken, whatever the round's stage. */
import { describe, expect, it, jest } from '@jest/globals';
import type { Host } from '../../../../host/runtime/host';
import type {
  ApplyProtectionsOutcome,
  ApplyProtectionsRequest,
} from '../../../../src/contract/calls/apply-protections';
import { ENTER_FIGURES } from '../../../../src/text/enter-figures';
import { EDIT } from '../../../../src/text/refusal-message';
import { killedAt, killsThatDiffer } from '../../../helpers/killed-at';
import { setupHost, SMALL_REQUEST, type SetupHost } from '../setup/setup-host';

jest.setTimeout(120_000);

const [OWNER, UNIT_1, UNIT_2] = ['chu@tinh.vn', 'mot@gmail.com', 'hai@gmail.com'];
const APPRAISER = 'noivu@gmail.com';
const TAB = 'Số liệu Quý I';

/** Xã Một in G, Xã Hai in H, what a source states in I, results from J on. */
const CELLS = { one: 'G9', two: 'H9', stated: 'I9', result: 'J9', state: 'D4', header: 'G7' };

let saved: ReturnType<Host['snapshot']> | undefined;

/** A round of two units with e-mails, its first period open and Kiểm tra made; nothing is protected yet. */
async function watchedRound() {
  saved ??= await makeRound();
  return setupHost({ user: OWNER, snapshot: saved });
}

async function makeRound() {
  const { host, setUp } = await setupHost({ user: OWNER });
  await setUp(SMALL_REQUEST);
  await host.type('Đơn vị', 'D6', UNIT_1);
  await host.type('Đơn vị', 'D7', UNIT_2);
  await host.type('Cấu hình', 'B34', APPRAISER);
  await host.run('openPeriod', { kind: 'firstQuarter' });
  await host.run('addTab', { role: 'inspections' });
  await host.settled();
  return host.snapshot();
}

const apply = async ({ host }: SetupHost, scope: ApplyProtectionsRequest['scope'] = 'all') =>
  (await host.run('applyProtections', { cursor: 0, scope })) as ApplyProtectionsOutcome;

const mayType = ({ host }: SetupHost, email: string, tab: string, cell: string) =>
  host
    .as(email)
    .type(tab, cell, '1')
    .then(
      () => true,
      () => false,
    );

/** Which of the cells somebody may type into. */
async function openCells(round: SetupHost, email: string): Promise<readonly string[]> {
  const open: string[] = [];
  for (const [name, cell] of Object.entries(CELLS)) {
    if (await mayType(round, email, TAB, cell)) open.push(name);
  }
  return open;
}

const setState = ({ host }: SetupHost, state: 'receiving' | 'closed') =>
  host.run('setPeriodState', {
    ...{ period: '2025-Q1', state, expected: host.values(TAB, 'D4')[0]?.[0] },
  });

const protectionsOf = (round: SetupHost) =>
  round.edit((spreadsheet) =>
    (['SHEET', 'RANGE'] as const)
      .flatMap((type) => spreadsheet.getProtections(type))
      .map((protection) =>
        [
          protection.getRange().getSheet().getName(),
          protection.getDescription(),
          protection.getRange().getA1Notation(),
          protection.getUnprotectedRanges().map((range) => range.getA1Notation()),
          protection.getEditors().map((user) => user.getEmail()),
        ].join(' | '),
      )
      .sort(),
  );

describe('a period in a protected workbook', () => {
  it('is open to each unit in its own column while figures are taken, and closed to all after that', async () => {
    const round = await watchedRound();
    expect(await apply(round)).toMatchObject({ ok: true, cursor: null });
    const seats = async () => [await openCells(round, UNIT_1), await openCells(round, UNIT_2)];
    expect([...(await seats()), await openCells(round, APPRAISER)]).toEqual([['one'], ['two'], []]);
    await setState(round, 'closed');
    await apply(round, 'stage');
    expect(await seats()).toEqual([[], []]);
    await setState(round, 'receiving');
    await apply(round, 'stage');
    expect(await seats()).toEqual([['one'], ['two']]);
  });

  it('goes by its own state, not by the stage of the round', async () => {
    const round = await watchedRound();
    await apply(round);
    await round.host.run('setStage', { stage: 'Công bố', expected: 'Chuẩn bị' });
    await apply(round, 'stage');
    expect(await openCells(round, UNIT_1)).toEqual(['one']);
  });

  it('takes from a unit what goes into its own column, and tells it where another’s is asked', async () => {
    const round = await watchedRound();
    await apply(round);
    const enter = (values: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
      round.host.as(UNIT_1).run('enterStatistics', { period: '2025-Q1', values });
    expect(await enter({ 'Xã Một': { HS03: '7' } })).toMatchObject({ ok: true, entered: 1 });
    expect(await enter({ 'Xã Một': { HS04: '7' }, 'Xã Hai': { HS04: '7' } })).toEqual({
      ...{ ok: false, reason: 'notAllowed', message: ENTER_FIGURES.protected() },
    });
  });

  it('follows moved and inserted columns, and leaves somebody’s own between them closed', async () => {
    const round = await watchedRound();
    await round.edit((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('Số liệu Quý I');
      sheet?.moveColumns(sheet.getRange('H:H'), 7);
      sheet?.insertColumnsAfter(7, 1);
      sheet?.insertRowsBefore(2, 1);
    });
    await round.host.settled();
    await apply(round);
    const may = async (email: string) =>
      Promise.all(['G10', 'H10', 'I10'].map((cell) => mayType(round, email, TAB, cell)));
    expect(await may(UNIT_1)).toEqual([false, false, true]);
    expect(await may(UNIT_2)).toEqual([true, false, false]);
  });

  it('is closed as a whole, and said to be, where it does not say whose columns are whose', async () => {
    const round = await watchedRound();
    await round.host.type(TAB, 'D4', 'tạm dừng');
    const problem = { kind: 'unreadable', whose: 'tab', name: TAB, email: '' };
    expect(await apply(round)).toMatchObject({ problems: expect.arrayContaining([problem]) });
    expect(await openCells(round, UNIT_1)).toEqual([]);
  });
});

describe('those who only report', () => {
  it('type into their own column, by the e-mails of Cấu hình', async () => {
    const round = await watchedRound();
    await round.host.type('Cấu hình', 'A56', 'Sở Nội vụ');
    await round.host.type('Cấu hình', 'C56', 'so@tinh.vn');
    await round.host.run('openPeriod', { kind: 'year' });
    await apply(round);
    const may = async (email: string) =>
      Promise.all(
        ['G9', 'H9', 'I9', 'J9'].map((cell) => mayType(round, email, 'Số liệu Năm', cell)),
      );
    expect(await may('so@tinh.vn')).toEqual([false, false, true, false]);
    expect(await may(UNIT_1)).toEqual([true, false, false, false]);
    expect(await mayType(round, 'so@tinh.vn', '1 Chỉ đạo', 'J7')).toBe(false);
  });
});

describe('the other tabs of the monitoring year', () => {
  it('are closed, but for inspections, which the appraisers of the first group keep', async () => {
    const round = await watchedRound();
    await apply(round);
    const visit = {
      ...{ inspection: 'KT-01', unit: 'Xã Một', date: '', kind: '', team: '', period: '' },
      ...{ strengths: '', shortcomings: '', notice: '', noticeDate: '', deadline: '' },
    };
    const edits = [{ row: null, before: null, after: visit }];
    const add = (email: string) => round.host.as(email).run('editInspections', { edits });
    expect(await add(UNIT_1)).toEqual({
      ...{ ok: false, reason: 'notAllowed', message: EDIT.protected() },
    });
    expect(await add(APPRAISER)).toEqual({ ok: true, added: 1 });
    for (const [tab, cell] of [
      ['Chỉ tiêu', 'G8'],
      ['Theo dõi', 'B8'],
      ['Kiểm tra', 'A1'],
    ] as const) {
      for (const email of [UNIT_1, APPRAISER]) {
        expect([tab, await mayType(round, email, tab, cell)]).toEqual([tab, false]);
      }
    }
    expect(await round.host.run('checkWorkbook', {})).toEqual({ ok: true, findings: [] });
  });
});

describe('tabs that were made after the workbook was protected', () => {
  async function laterPeriod() {
    const round = await watchedRound();
    await apply(round);
    await round.host.run('openPeriod', { kind: 'halfYear' });
    return round;
  }

  it('are protected by a run of their own, which leaves the rest as it is', async () => {
    const round = await laterPeriod();
    const before = await protectionsOf(round);
    expect(await mayType(round, UNIT_1, 'Số liệu 6 tháng', 'H9')).toBe(true);
    expect(await apply(round, 'added')).toMatchObject({ ok: true, cursor: null });
    const after = await protectionsOf(round);
    const made = after.filter((line) => !before.includes(line));
    expect(made.map((line) => line.replace(/ #\w+/, '').split(' | '))).toEqual([
      ['Số liệu 6 tháng', 'CCHC số liệu: Xã Hai', 'H8:H109', '', `${OWNER},${UNIT_2}`],
      ['Số liệu 6 tháng', 'CCHC số liệu: Xã Một', 'G8:G109', '', `${OWNER},${UNIT_1}`],
      ['Số liệu 6 tháng', 'CCHC tab: period:2025-M6', 'A1:L109', 'G8:H109', OWNER],
    ]);
    expect(await mayType(round, UNIT_1, 'Số liệu 6 tháng', 'H9')).toBe(false);
  });

  it('stay as they are where nobody has asked for protection', async () => {
    const round = await watchedRound();
    expect(await apply(round, 'added')).toMatchObject({ ok: true, total: 0, cursor: null });
    expect(await protectionsOf(round)).toEqual([]);
  });

  it('end in the same protections wherever the run was cut short', async () => {
    const whole = await laterPeriod();
    const snapshot = whole.host.snapshot();
    const { numbers } = await killsThatDiffer(
      () => apply(whole, 'added'),
      () => whole.host.snapshot(),
    );
    const expected = await protectionsOf(whole);
    for (const call of numbers) {
      const round = await setupHost({ user: OWNER, snapshot });
      await killedAt(call, () => apply(round, 'added'));
      await apply(round, 'added');
      expect([call, await protectionsOf(round)]).toEqual([call, expected]);
      round.host.dispose();
    }
  });
});

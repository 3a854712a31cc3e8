/**
 * A copied workbook becomes that of the year after: what goes along stays as it was typed, results stand beside the new year as
 * reference, the rest is emptied; wherever the press is stopped, the next one ends in the same workbook.
 */
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Host } from '../../host/runtime/open-host';
import fc from 'fast-check';
import { COPY } from '../../src/text/refusal-message';
import { differingReruns, killPoints } from '../helpers/kill-points';
import { meanwhile } from '../helpers/meanwhile';
import { BOOK_ID, emptyHost, sampleHost, type RoundHost } from '../helpers/round-host';
import { SAMPLE_ROUND } from '../helpers/sample-round';
import { diaryLines } from '../src/apps-script/setup/workbook-state';
import { OWNER, preparedFor } from './helpers/writing-calls';

/** A loaded machine is no fault. */
jest.setTimeout(600_000);

type Workbook = ReturnType<Host['snapshot']>;

const COPY_ID = '1BanSaoCuaTepGoc_TrongCacBaiKiemTra_2026aaaa';
const NEXT = { as: 'nextYear', year: 2026 } as const;

const open: Host[] = [];
afterEach(() => {
  for (const host of open.splice(0)) host.dispose();
});

async function opened(snapshot: Workbook, bookId = COPY_ID): Promise<RoundHost> {
  const round = await emptyHost({ snapshot, bookId, user: OWNER, drive: { files: [] } });
  open.push(round.host);
  return round;
}

const blank = { officer: '', target: '', deadline: '', evidence: '', doneOn: '' };
const added = (after: Readonly<Record<'code' | 'task' | 'state' | 'source', string>>) => ({
  ...{ row: null, before: null, after: { unit: 'Xã Một', ...blank, ...after } },
});

/** The small round at the end of its year: a period, a visit, tasks of all kinds, deadlines, a publication. */
async function endOfYear(): Promise<Workbook> {
  const round = await opened(await preparedFor({ request: {}, action: null }), BOOK_ID);
  await round.openPeriod({ kind: 'year' });
  await round.enterStatistics({ period: '2025-Y', values: { 'Xã Một': { HS03: '764' } } });
  await round.addTab({ role: 'inspections' });
  await round.editTasks({
    edits: [
      added({ code: '', task: 'Ban hành kế hoạch', state: 'Xong', source: 'Kế hoạch năm' }),
      added({ code: '', task: '=1+1', state: 'Đang làm', source: 'KT-01' }),
      added({ code: '', task: 'Bỏ', state: 'Hủy', source: '' }),
      added({ code: '', task: 'Bỏ nữa', state: 'Hủy', source: '' }),
    ],
  });
  await round.host.run('enterCell', 'Cấu hình', 'B14', '15/11/2025');
  await round.host.run('enterCell', 'Kiểm tra', 'A6', 'KT-01');
  await round.host.settled();
  expect(await round.publishRound({ acceptProvisional: true })).toMatchObject({ ok: true });
  await round.host.settled();
  return round.host.snapshot();
}

let kept: Workbook;
beforeAll(async () => {
  kept = await endOfYear();
});

const HOSTILE = ['=1+1 → 3/4', '<img src=x onerror=alert(1)>'] as const;

/** From a row on, as far as the tab reaches. */
const rowsOf = ({ host }: RoundHost, tab: string, columns: string, from: number) => {
  const rows = host.values(tab, columns).slice(from - 1);
  return rows.filter((row) => row.some((cell) => cell !== ''));
};

describe('a copied file, opened as the next year', () => {
  it('keeps what goes along, keeps last year beside it, and empties the rest', async () => {
    const round = await opened(kept);
    const { host } = round;
    const before = await opened(kept);
    const outcome = await round.settleCopy(NEXT);
    expect(outcome).toMatchObject({
      ok: true,
      opened: { year: 2026, units: 2, openTasks: 6, closedTasks: 3, records: 2, periods: 1 },
    });
    await host.settled();
    expect(rowsOf(round, 'Khắc phục', 'A:J', 6)).toMatchSnapshot();
    expect(rowsOf(round, 'Năm trước', 'A:H', 1)).toMatchSnapshot();
    expect(rowsOf(round, 'Hồ sơ', 'A:L', 6)).toEqual([]);
    expect(rowsOf(round, '1 Chỉ đạo', 'J:M', 7)).toEqual([]);
    expect(await host.run('noteOf', '1 Chỉ đạo', 'L7')).toBe('');
    for (const [tab, columns] of [
      ['Đơn vị', 'A:F'],
      ['Chỉ tiêu', 'A:M'],
      ['Kiểm tra', 'A:K'],
      ['1 Chỉ đạo', 'A:I'],
    ] as const) {
      const typed = rowsOf(before, tab, columns, 4);
      expect([tab, rowsOf(round, tab, columns, 4)]).toEqual([tab, typed]);
    }
    const settings = host.values('Cấu hình', 'A:B');
    const changed = before.host
      .values('Cấu hình', 'A:B')
      .flatMap(([label, value], i) =>
        settings[i]?.[1] === value ? [] : [[label, value, settings[i]?.[1]]],
      );
    expect(changed).toMatchSnapshot();
    expect(host.sheetNames).toEqual(expect.arrayContaining(['Số liệu Năm (2025)', 'Nhật ký (1)']));
    expect(host.values('Số liệu Năm (2025)', 'D4')).toEqual([['Năm trước']]);
    expect(diaryLines(host)).toEqual(['Bản sao: Mở năm 2026']);
    expect(host.values('Khắc phục', 'A1')).toEqual([['Khắc phục điểm trừ của đợt chấm năm 2026']]);
    expect(await round.checkWorkbook({})).toEqual({ ok: true, findings: [] });
    expect(await round.openSidebar({})).toMatchObject({
      ...{ state: 'ready', year: 2026, isCopy: false, sealLine: '', stage: 'Chuẩn bị' },
    });
  });

  it('says of a criterion what it came to and by which rule, in as many reads for any number of units', async () => {
    const round = await opened(kept);
    const place = { unit: 'Xã Một', code: '1.1' };
    const before = await round.serviceCallsOf(() => round.readCriterion(place));
    await round.settleCopy(NEXT);
    const after = await round.serviceCallsOf(() => round.readCriterion(place));
    expect(after - before).toBe(1);
    const read = await round.readCriterion(place);
    const rule = { code: '1.1', name: 'Kế hoạch', maximum: '3', method: 'Tỷ lệ', scale: 'sàn 50%' };
    expect(read.ok && read.criterion.lastYear).toEqual({
      ...{ year: 2025, result: '2/4 → 1,5/3', rule: { ...rule, notApplicable: '0 điểm' } },
    });
    await round.host.run('clearCells', 'Năm trước', 'B4');
    const damaged = await round.readCriterion(place);
    expect(damaged.ok && damaged.criterion.lastYear).toMatchObject({
      damage: expect.stringContaining('Năm trước'),
    });
  });

  it('compares a period of the new year with the same one of the year before, which takes nothing more', async () => {
    const round = await opened(kept);
    await round.settleCopy(NEXT);
    expect(await round.openPeriod({ kind: 'year' })).toMatchObject({
      ok: true,
      name: 'Số liệu Năm',
    });
    const read = await round.readMonitoring({});
    expect(read.ok && read.periods.map(({ id, name, isOpen }) => [id, name, isOpen])).toEqual([
      ['2025-Y', 'Năm', false],
      ['2026-Y', 'Năm', true],
    ]);
    expect(round.host.values('Theo dõi', 'A1')).toEqual([['Theo dõi Năm năm 2026']]);
    await round.host.settled();
    expect(await round.checkWorkbook({})).toEqual({ ok: true, findings: [] });
  });

  it('is opened once, by whoever may decide, and the year after that in its turn', async () => {
    const round = await opened(kept);
    expect(await round.settleCopy({ ...NEXT, year: 2027 })).toMatchObject({ reason: 'damaged' });
    await round.settleCopy(NEXT);
    expect(await round.settleCopy(NEXT)).toEqual({ ok: true, message: COPY.nothing() });
    await round.enterResults({ selfAssessed: { 'Xã Một': { '1.1': '4/4' } } });
    await round.host.settled();
    const next = await opened(round.host.snapshot(), `${COPY_ID}b`);
    expect(await next.settleCopy({ ...NEXT, year: 2027 })).toMatchObject({ ok: true });
    expect(next.host.values('Năm trước', 'A1')).toEqual([['Kết quả năm 2026']]);
    await next.host.settled();
    expect(await next.checkWorkbook({})).toEqual({ ok: true, findings: [] });
  });

  it('is not opened in the file itself, nor where figures are in doubt', async () => {
    const home = await opened(kept, BOOK_ID);
    expect(await home.settleCopy(NEXT)).toEqual({ ok: true, message: COPY.nothing() });
    const round = await opened(kept);
    await round.host.run('enterCell', '1 Chỉ đạo', 'C7', 30);
    await round.host.settled();
    const before = JSON.stringify(round.host.snapshot());
    expect(await round.settleCopy(NEXT)).toMatchObject({ ok: false, reason: 'damaged' });
    expect(JSON.stringify(round.host.snapshot())).toBe(before);
  });

  it('stops before anything is emptied where somebody types a result meanwhile', async () => {
    const round = await opened(kept);
    let outcome: unknown;
    await meanwhile(
      // All has been read, the tab of last year is being made.
      (call) => call === 60,
      () => {
        round.host.meanwhile('typeAll', [
          { tab: '1 Chỉ đạo', a1: 'J8', isNote: false, before: null, text: 'Không' },
        ]);
      },
      async () => {
        outcome = await round.settleCopy(NEXT);
      },
    );
    expect(outcome).toMatchObject({ ok: false, reason: 'damaged' });
    expect(round.host.values('1 Chỉ đạo', 'J7:J8')).toEqual([['2/4'], ['Không']]);
    await round.host.settled();
    expect(await round.settleCopy(NEXT)).toMatchObject({ ok: true });
  });

  it('keeps hostile texts as texts, in results and in tasks', async () => {
    const round = await opened(kept);
    await round.host.type('1 Chỉ đạo', 'J7', HOSTILE[0]);
    await round.host.type('1 Chỉ đạo', 'J8', HOSTILE[1]);
    await round.host.settled();
    const typed = round.host.values('1 Chỉ đạo', 'J7:J8').flat();
    expect(await round.settleCopy(NEXT)).toMatchObject({ ok: true });
    const stored = round.host.values('Năm trước', 'G9:G10').flat().map(String);
    expect(stored.map((text) => text.split(' → ⚠')[0])).toEqual(typed);
    expect(await round.host.run('formulaOf', 'Năm trước', 'G9')).toBe('');
  });

  it('leaves every open task as it was typed, in its order, whatever stands between them', async () => {
    const task = fc.record({
      code: fc.constantFrom('', '1.1', '2.1; 1.2', 'x'),
      task: fc.constantFrom('Việc', '=1+1', '1/2', 'hai\ndòng', "'0012", '<b>'),
      state: fc.constantFrom('', 'Chưa làm', 'Đang làm', 'Xong', 'Quá hạn', 'Hủy', 'xong', 'khác'),
      source: fc.constantFrom('', 'Kế hoạch năm', 'KT-01', 'Điểm trừ 2024'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(task, { maxLength: 12 }), async (tasks) => {
        const round = await opened(kept);
        await round.editTasks({
          edits: tasks.map((one, i) => added({ ...one, task: `${one.task} ${i}` })),
        });
        await round.host.settled();
        const before = rowsOf(round, 'Khắc phục', 'A:J', 6);
        await round.settleCopy(NEXT);
        const isOpen = (row: readonly unknown[]) =>
          !['xong', 'hủy'].includes(String(row[7]).toLowerCase());
        const left = before.filter(isOpen);
        const after = rowsOf(round, 'Khắc phục', 'A:J', 6);
        expect(after.slice(0, left.length)).toEqual(left);
        expect(new Set(after.slice(left.length).map((row) => row[8]))).toEqual(
          new Set(after.length > left.length ? ['Điểm trừ 2025'] : []),
        );
      }),
      { numRuns: 8 },
    );
  });

  it('ends in the same workbook wherever the first press was stopped', async () => {
    const whole = await opened(kept);
    const points = await killPoints(whole.host, () => whole.settleCopy(NEXT));
    process.stdout.write(
      `next year: ${points.calls} points of failure, ${points.left.length} workbooks left by them\n`,
    );
    const differing = await differingReruns(points, async (snapshot) => {
      const { host } = await opened(snapshot);
      return { host, run: () => host.run('settleCopy', NEXT) };
    });
    expect(differing.map(({ at, places }) => [at, places.slice(0, 3)])).toEqual([]);
  });
});

describe('a local workbook', () => {
  it('becomes that of the next year, and no press takes it further by itself', async () => {
    const round = await opened(kept, 'workbook');
    expect(await round.settleCopy(NEXT)).toMatchObject({ ok: true, opened: { year: 2026 } });
    await round.enterResults({ selfAssessed: { 'Xã Một': { '1.1': '4/4' } } });
    expect(await round.settleCopy(NEXT)).toEqual({ ok: true, message: COPY.nothing() });
    expect(round.host.values('1 Chỉ đạo', 'J7')).toEqual([['4/4']]);
  });
});

describe('the sample round', () => {
  it('opened as 2023: 13 tasks for Xã Vĩnh Long, its results exactly', async () => {
    const round = await sampleHost(undefined, { bookId: 'workbook' });
    open.push(round.host);
    const calls = await round.serviceCallsOf(() =>
      round.settleCopy({ as: 'nextYear', year: 2023 }),
    );
    process.stdout.write(`next year of the sample: ${calls} service calls\n`);
    const tasks = rowsOf(round, 'Khắc phục', 'A:J', 6).filter(([unit]) => unit === 'Xã Vĩnh Long');
    expect(tasks).toHaveLength(13);
    expect(new Set(tasks.map((task) => task[8]))).toEqual(new Set(['Điểm trừ 2022']));
    const rows = round.host.values('Năm trước', 'A:X').slice(4);
    const column = (rows[0] ?? []).indexOf('Xã Vĩnh Long');
    expect(rows.slice(1, 3).map((row) => row[column])).toEqual(['84,66', '8/18, Tốt']);
    for (const row of rows.slice(3)) {
      const [code = ''] = row as string[];
      const own = SAMPLE_ROUND.appraised['Xã Vĩnh Long']?.[code];
      const typed = own ?? SAMPLE_ROUND.selfAssessed['Xã Vĩnh Long']?.[code];
      if (typed !== undefined) expect(String(row[column]).split(' → ')[0]).toBe(typed);
    }
  });
});

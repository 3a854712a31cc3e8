// Tasks and inspections counted into a period, by the built bundle in the host: tasks as they are typed, figures as cells show them.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TaskFields } from '../../src/contract/calls/edit-tasks';
import { periodFigures } from '../../src/rules/monitoring/period-figures';
import { proposalsFor } from '../../src/rules/monitoring/proposals';
import { emptyHost, SETUP_TIME, type RoundHost } from '../helpers/round-host';
import { SMALL_REQUEST } from '../src/apps-script/setup/setup-host';

const [UNIT, PERIOD, TAB] = ['Xã Một', '2025-Q1', 'Số liệu Quý I'];
const TODAY = 20250314;

const task = (source: string, state: string) => (_: unknown, i: number) => ({
  ...{ unit: UNIT, code: '', task: `${source} ${state} ${i + 1}`, officer: '', target: '' },
  ...{ deadline: '', evidence: '', state, source, doneOn: '' },
});
const tasks = (source: string, state: string, count: number): readonly TaskFields[] =>
  Array.from({ length: count }, task(source, state));

/** 24 tasks of the plan, of which 23 are done and one more is called off; two for lost points; seven recommendations. */
const TYPED = [
  ...tasks('Kế hoạch năm', 'Xong', 23),
  ...tasks('Kế hoạch năm', 'Đang làm', 1),
  ...tasks('Kế hoạch năm', 'Hủy', 1),
  ...tasks('Điểm trừ 2021', 'Xong', 2),
  ...tasks('KT-01', 'Chưa làm', 7),
];

const VISIT = {
  ...{ inspection: 'KT-01', unit: UNIT, date: '01/02/2025', kind: 'Theo kế hoạch', team: '' },
  ...{ period: '', strengths: '', shortcomings: '', notice: '', noticeDate: '', deadline: '' },
};

let round: RoundHost;
beforeAll(async () => {
  round = await emptyHost();
  await round.setupRound(SMALL_REQUEST);
  await round.openPeriod({ kind: 'firstQuarter' });
  await round.addTab({ role: 'inspections' });
  await round.editInspections({ edits: [{ row: null, before: null, after: VISIT }] });
  await round.editTasks({ edits: TYPED.map((after) => ({ row: null, before: null, after })) });
}, SETUP_TIME);
afterAll(() => {
  round.host.dispose();
});

async function proposed() {
  const data = await round.readMonitoring({});
  if (!data.ok) throw new Error('the periods cannot be read');
  const [period] = data.periods;
  if (period === undefined) throw new Error('no period');
  return proposalsFor(data, periodFigures(data, period), 0, TODAY);
}

/** What the unit's column and its result show. */
async function shown(code: string) {
  await round.host.settled();
  const row = round.host.values(TAB, 'A1:A70').findIndex(([cell]) => cell === code) + 1;
  return [round.host.values(TAB, `G${row}`)[0]?.[0], round.host.values(TAB, `J${row}`)[0]?.[0]];
}

describe('counted tasks', () => {
  it('go into blank cells of the period, and the rate is computed of them', async () => {
    const { items } = await proposed();
    const request = { to: 'period', period: PERIOD, items } as const;
    const entered = await round.enterProposals(request);
    expect(entered).toEqual({ ok: true, entered: items.length, problems: [] });
    expect(await shown('CD01')).toEqual(['24', 24]);
    expect(await shown('CD02')).toEqual(['23', 23]);
    expect((await shown('CD03'))[1]).toBeCloseTo(23 / 24, 10);
    expect(await shown('CD14')).toEqual(['7', 7]);
    expect(await shown('CD15')).toEqual(['0', 0]);
    expect(await round.enterProposals(request)).toEqual({ ok: true, entered: 0, problems: [] });
  });

  it('never change what somebody typed, and are told beside it', async () => {
    const row = round.host.values(TAB, 'A1:A70').findIndex(([cell]) => cell === 'CD02') + 1;
    await round.host.type(TAB, `G${row}`, '24');
    expect((await proposed()).disputed).toEqual([expect.stringContaining('đã gõ 24')]);
    const items = [{ unit: UNIT, code: 'CD02', text: '23', note: '' }];
    expect(await round.enterProposals({ to: 'period', period: PERIOD, items })).toEqual({
      ...{ ok: true, entered: 0 },
      problems: ['Xã Một · CD02: đã có 24, số đề xuất là 23'],
    });
    expect((await shown('CD02'))[0]).toBe('24');
  });
});

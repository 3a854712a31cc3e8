// Behaviour b-paste through the calls of the built bundle in the host: a form is read, shown, written once, and what the sheet finds in
// it; from the seat of a commune; and the day of sending after it.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { formsIn } from '../../src/rules/monitoring/form-columns';
import { lateReports, reportIn, reportText } from '../../src/rules/monitoring/late-reports';
import { readForm } from '../../src/rules/monitoring/paste-form';
import { pastePlan } from '../../src/rules/monitoring/paste-plan';
import { periodFigures } from '../../src/rules/monitoring/period-figures';
import { faultsIn } from '../../src/rules/monitoring/unit-period';
import { FORM_HEAD, FORM_ROWS, PASTED_FORM } from '../helpers/pasted-form';
import { emptyHost, type RoundHost } from '../helpers/round-host';
import { SMALL_CRITERIA } from '../src/apps-script/setup/setup-host';

jest.setTimeout(120_000);

const [OWNER, COMMUNE] = ['chu@tinh.vn', 'xa.a@gmail.com'];
const [PERIOD, TAB] = ['2026-Q1', 'Số liệu Quý I'];
const UNITS = ['Xã A', 'Xã B', 'Xã C'];

let round: RoundHost;
beforeAll(async () => {
  round = await emptyHost({ user: OWNER });
  await round.setupRound({ units: UNITS, year: 2026, criteria: SMALL_CRITERIA });
  await round.host.type('Đơn vị', 'D6', `${COMMUNE}; nhầm`);
  await round.openPeriod({ kind: 'firstQuarter' });
});
afterAll(() => {
  round.host.dispose();
});

async function monitored() {
  const data = await round.readMonitoring({});
  const [period] = data.ok ? data.periods : [];
  if (!data.ok || period === undefined) throw new Error('the period cannot be read');
  return { data, period, figures: periodFigures(data, period) };
}

async function planned(text: string, only?: readonly number[]) {
  const { data, period } = await monitored();
  const form = readForm(text, formsIn(data).get('II.06a') ?? [], data, period);
  if (typeof form === 'string') throw new Error(form);
  const plan = pastePlan(form, period, only);
  const values = Object.fromEntries(
    plan.written.map(({ unit, figures }) => [unit, Object.fromEntries(figures)]),
  );
  return { ...plan, request: { period: PERIOD, values } };
}

async function typed(code: string): Promise<readonly unknown[]> {
  const { period } = await monitored();
  const at = period.codes.indexOf(code);
  return period.reporters.map(({ cells }) => cells[at]);
}

const calledBy = (email: string, name: string, request: unknown) =>
  round.host.as(email).run(name, request);

describe('a form pasted into a period', () => {
  it('is told before it is written, and written in one call, as it was typed', async () => {
    const { told, request } = await planned(PASTED_FORM);
    expect(told).toEqual([
      'Không tìm thấy đơn vị “Xã Khác”; 2/3 đơn vị đã nhận',
      'Biểu không có số của Xã C',
    ]);
    expect(await round.enterStatistics(request)).toEqual({ ok: true, entered: 22, problems: [] });
    expect(await typed('HS03')).toEqual(['400', '1.010', '']);
    expect(await typed('HS05')).toEqual(['268', '10', '']);
    expect(await typed('HS13')).toEqual(['1', '0', '']);
  });

  it('has the one finding that it must have, in the panel and in the sheet', async () => {
    const { figures } = await monitored();
    const faults = faultsIn(figures).map(({ reporter, code, text }) => [reporter, code, text]);
    const missing = 'có 3 hồ sơ quá hạn nhưng chưa có số hồ sơ quá hạn đã có thư xin lỗi (HS14)';
    expect(faults).toEqual([[0, 'HS39', missing]]);
    await round.host.settled();
    const board = round.host.values('Theo dõi', 'A5:AB12').flat();
    expect(board.filter((cell) => typeof cell === 'string' && cell.startsWith('có '))).toEqual([
      missing,
    ]);
    expect(board.slice(board.indexOf(missing) - 4, board.indexOf(missing))).toEqual([
      ...['Xã A', 'HS39', 'Hồ sơ quá hạn', 'Thiếu'],
    ]);
  });

  it('writes nothing a second time, and never over what somebody typed', async () => {
    expect(await planned(PASTED_FORM)).toMatchObject({ cells: 0, written: [] });
    const other = await planned([FORM_HEAD, FORM_ROWS[0].replace('390', '510')].join('\n'));
    const sentence = 'Xã A · HS07: đã có 390, biểu dán là 510';
    expect(other.told).toContain(sentence);
    const values = { 'Xã A': { HS07: '510' } };
    expect(await round.enterStatistics({ period: PERIOD, values })).toEqual({
      ...{ ok: true, entered: 0, problems: [sentence] },
    });
  });
});

describe('from the seat of a commune', () => {
  beforeAll(async () => {
    for (let cursor: number | null = 0; cursor !== null;) {
      const step = await round.applyProtections({ cursor, scope: 'all' });
      if (!step.ok) throw new Error(JSON.stringify(step));
      ({ cursor } = step);
    }
  });

  it('only its own column is taken, which the sheet lets it fill', async () => {
    const seats = [OWNER, COMMUNE].map((email) => calledBy(email, 'openSidebar', {}));
    expect(await Promise.all(seats)).toMatchObject([{ ownUnits: null }, { ownUnits: ['Xã A'] }]);
    const { period } = await monitored();
    const row = period.rows[period.codes.indexOf('HS03')] ?? 0;
    for (const column of ['G', 'H']) await round.host.type(TAB, `${column}${row}`, '');
    const all = await planned(PASTED_FORM);
    expect(await calledBy(COMMUNE, 'enterStatistics', all.request)).toMatchObject({ ok: false });
    const own = await planned(PASTED_FORM, [0]);
    expect(own.request.values).toEqual({ 'Xã A': { HS03: '400' } });
    expect(await calledBy(COMMUNE, 'enterStatistics', own.request)).toMatchObject({ entered: 1 });
  });

  it('the sidebar knows the addresses that can be written to', async () => {
    const opened = await round.openSidebar({});
    expect(opened).toMatchObject({
      contacts: [
        { name: 'Xã A', emails: [COMMUNE] },
        { name: 'Xã B', emails: [] },
        { name: 'Xã C', emails: [] },
      ],
    });
  });
});

describe('the day of sending', () => {
  const send = (email: string, unit: string, text: string) =>
    calledBy(email, 'enterProposals', {
      ...{ to: 'period', period: PERIOD },
      items: [{ unit, code: 'CD24', text, note: 'Bấm Gửi' }],
    });

  it('is written by the unit itself, once, and says how late it was', async () => {
    expect(await send(COMMUNE, 'Xã A', '20/03/2026')).toMatchObject({ ok: true, entered: 1 });
    expect(await send(COMMUNE, 'Xã B', '20/03/2026')).toMatchObject({ reason: 'notAllowed' });
    expect(await send(OWNER, 'Xã B', '21/03/2026')).toMatchObject({ ok: true, entered: 1 });
    expect(await send(OWNER, 'Xã A', '25/03/2026')).toMatchObject({
      ...{ ok: true, entered: 0 },
      problems: ['Xã A · CD24: đã có 20/03/2026, số đề xuất là 25/03/2026'],
    });
    const { data, period, figures } = await monitored();
    const told = UNITS.map((unit, at) => [
      reportText(reportIn(figures, at, 20260325)),
      lateReports(data, period, unit, 20260325)?.count,
    ]);
    expect(told).toEqual([
      ['đúng hạn', 0],
      ['trễ 1 ngày', 1],
      ['chưa gửi, quá hạn 5 ngày', 1],
    ]);
  });

  it('is refused where the period is closed', async () => {
    await round.setPeriodState({ period: PERIOD, expected: 'Đang nhận', state: 'closed' });
    expect(await send(OWNER, 'Xã C', '25/03/2026')).toMatchObject({ ok: false, reason: 'closed' });
  });
});

import { describe, expect, it } from '@jest/globals';
import type { MonitoredPeriod, TypedCell } from '../../../../src/contract/monitoring';
import {
  isToRemind,
  lateReports,
  reportIn,
  reportOf,
  reportText,
  sentRow,
} from '../../../../src/rules/monitoring/late-reports';
import { layoutOf, periodFigures } from '../../../../src/rules/monitoring/period-figures';
import { proposalsFor } from '../../../../src/rules/monitoring/proposals';
import { CODES } from '../../../helpers/monitoring-case';
import { monitoredPeriod, monitoringData, WHOLE_CATALOGUE } from '../../../helpers/monitored';

/** Behaviour b-late. */
const LATE = {
  deadline: '20/03/2026',
  today: 20260325,
  sent: { 'Xã A': '20/03/2026', 'Xã B': '21/03/2026', 'Xã C': '' },
};

const sending = (sent: Readonly<Record<string, TypedCell>>, said: Partial<MonitoredPeriod> = {}) =>
  monitoredPeriod(
    Object.fromEntries(Object.entries(sent).map(([name, cell]) => [name, { CD24: cell }])),
    {
      id: '2026-Q1',
      year: 2026,
      from: '15/12/2025',
      to: '14/03/2026',
      deadline: LATE.deadline,
      ...said,
    },
  );

describe('late and missing reports', () => {
  const period = sending(LATE.sent);
  const data = monitoringData([period]);
  const laidOut = { period, layout: layoutOf(data, period) };
  const names = Object.keys(LATE.sent);
  const reports = names.map((_, at) => reportIn(laidOut, at, LATE.today));

  it('are told by the day of sending, the deadline and today', () => {
    expect(reports.map(reportText)).toEqual(['đúng hạn', 'trễ 1 ngày', 'chưa gửi, quá hạn 5 ngày']);
    expect(names.filter((_, at) => isToRemind(reports[at] ?? reportOf(1, 1, 1)))).toEqual(['Xã C']);
  });

  it('are counted as 0 or 1', () => {
    const counts = names.map((name) => lateReports(data, period, name, LATE.today)?.count);
    expect(counts).toEqual([0, 1, 1]);
  });

  it('are proposed for the row whose origin says so, with what they are made of', () => {
    const proposed = (at: number, said: typeof period = period) => {
      const known = monitoringData([said], { catalogue: WHOLE_CATALOGUE });
      const { items, disputed } = proposalsFor(known, periodFigures(known, said), at, LATE.today);
      return items
        .map(({ code, text, note }) => [code, text, note])
        .concat(disputed.map((one) => [one]));
    };
    const note = (told: string) => `Máy đếm ngày 25/03/2026 từ Số liệu: ${told}`;
    const one = '1 báo cáo trễ hoặc thiếu / 1 kỳ đã gửi hoặc đến hạn';
    expect(proposed(0)).toEqual([
      ['CD25', '0', note('0 báo cáo trễ hoặc thiếu / 1 kỳ đã gửi hoặc đến hạn')],
    ]);
    expect(proposed(1)).toEqual([['CD25', '1', note(`${one}; Quý I trễ 1 ngày`)]]);
    expect(proposed(2)).toEqual([['CD25', '1', note(`${one}; Quý I chưa gửi, quá hạn 5 ngày`)]]);
    const { reporters } = monitoredPeriod({ 'Xã A': { CD24: '22/03/2026', CD25: '0' } });
    expect(proposed(0, { ...period, reporters })).toEqual([
      ['Xem lại CD25: đã gõ 0, tab Số liệu đếm 1'],
    ]);
  });

  it.each([
    [20260320, 'chưa gửi, hôm nay là hạn'],
    [20260318, 'chưa gửi, còn 2 ngày'],
    [20260321, 'chưa gửi, quá hạn 1 ngày'],
  ])('that are not sent are %i: %s', (today, said) => {
    expect(reportText(reportOf(undefined, 20260320, today))).toBe(said);
  });

  it('count nowhere before they are due, nor without a deadline or a row for the day', () => {
    expect(lateReports(data, period, 'Xã C', 20260320)).toBeUndefined();
    const open = sending(LATE.sent, { deadline: '' });
    expect(lateReports(monitoringData([open]), open, 'Xã B', LATE.today)).toBeUndefined();
    expect(reportText(reportIn({ ...laidOut, period: open }, 1, LATE.today))).toBe('đã gửi');
    expect(reportText(reportIn({ ...laidOut, period: open }, 2, LATE.today))).toBe('chưa gửi');
    const dayless = sending(LATE.sent, { codes: CODES.filter((code) => code !== 'CD24') });
    expect(sentRow({ layout: layoutOf(data, dayless) })).toBe(-1);
    expect(lateReports(monitoringData([dayless]), dayless, 'Xã B', LATE.today)).toBeUndefined();
    expect(lateReports(data, period, 'Xã khác', LATE.today)).toBeUndefined();
  });

  it('are found wherever the row stands, and read as days or as text', () => {
    const codes = [...CODES].reverse();
    const moved = sending({ 'Xã A': { day: '23/03/2026' }, 'Xã B': 'hôm qua' }, { codes });
    const place = { period: moved, layout: layoutOf(data, moved) };
    expect(reportIn(place, 0, LATE.today)).toMatchObject({ kind: 'late', days: 3, sent: 20260323 });
    expect(reportIn(place, 1, LATE.today).kind).toBe('overdue');
  });

  it('add up from the beginning of the year, by the name above the column', () => {
    const half = (isCumulative: boolean) =>
      sending(
        { 'Xã C': '20/06/2026', 'xã  a': '22/06/2026' },
        { id: '2026-M6', name: '6 tháng', to: '14/06/2026', deadline: '20/06/2026', isCumulative },
      );
    const year = sending(
      { 'Xã A': '' },
      { id: '2026-Y', to: '14/12/2026', deadline: '20/12/2026' },
    );
    const before = sending({ 'Xã A': '' }, { id: '2025-Q1', year: 2025, to: '14/03/2025' });
    const count = (now: MonitoredPeriod, unit: string) => {
      const all = monitoringData([half(true), year, before, period]);
      return lateReports(all, now, unit, 20260701)?.count;
    };
    expect([count(half(true), 'Xã A'), count(half(true), 'Xã C')]).toEqual([1, 1]);
    expect([count(half(false), 'Xã A'), count(half(false), 'Xã C')]).toEqual([1, 0]);
    // The year's own report is not due yet.
    expect(count(year, 'Xã A')).toBe(1);
  });
});

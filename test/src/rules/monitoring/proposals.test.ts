import { describe, expect, it } from '@jest/globals';
import type { MonitoredPeriod } from '../../../../src/contract/monitoring';
import type { ReportInspection, ReportTask } from '../../../../src/contract/report';
import { periodFigures } from '../../../../src/rules/monitoring/period-figures';
import { proposalsFor } from '../../../../src/rules/monitoring/proposals';
import { COUNTED_ORIGIN } from '../../../../src/text/counted';
import sample from '../../../../src/catalogue/sample-indicators.json';
import { monitoredPeriod, monitoringData, WHOLE_CATALOGUE } from '../../../helpers/monitored';

const UNIT = 'Phường Huyền Tụng';
const TODAY = 20230314;

const task = (source: string, state: string, doneOn = '', unit = UNIT): ReportTask => ({
  ...{ row: 1, unit, code: '', task: 'Việc', officer: '', target: '', deadline: '' },
  ...{ evidence: '', state, source, doneOn },
});
const visit = (inspection: string, kind: string, date: string, notice = ''): ReportInspection => ({
  ...{ row: 1, inspection, unit: UNIT, date, kind, team: '', period: '', strengths: '' },
  ...{ shortcomings: '', notice, noticeDate: '', deadline: '' },
});
const times = <Item>(count: number, item: Item) => new Array<Item>(count).fill(item);

function proposed(
  tasks: readonly ReportTask[],
  inspections: readonly ReportInspection[] | null = null,
  cells: Readonly<Record<string, string>> = {},
  said: Partial<MonitoredPeriod> = {},
) {
  const period = monitoredPeriod({ [UNIT]: cells }, said);
  const data = monitoringData([period], { tasks, inspections, catalogue: WHOLE_CATALOGUE });
  return proposalsFor(data, periodFigures(data, period), 0, TODAY);
}

const textsOf = ({ items }: ReturnType<typeof proposed>) =>
  Object.fromEntries(items.map(({ code, text }) => [code, text]));

const PLAN = [
  ...[...times(23, task('Kế hoạch năm', 'Xong')), task('Kế hoạch năm', 'Đang làm')],
  ...[task('Kế hoạch năm', 'Hủy'), ...times(2, task('Điểm trừ 2021', 'Xong'))],
  ...times(7, task('KT-01', 'Chưa làm')),
];

describe('what tasks and inspections say of figures', () => {
  it('is counted for every origin of the catalogue that ships', () => {
    const counted = sample.rows.flatMap(([, , , , , , , , , , , , origin = '']) =>
      origin.startsWith('đếm:') ? [origin] : [],
    );
    const known: readonly string[] = Object.values(COUNTED_ORIGIN);
    expect([...counted].sort()).toEqual([...known].sort());
  });

  it('leaves out what was called off and what is no task of the plan', () => {
    const found = proposed(PLAN);
    expect(textsOf(found)).toEqual({ CD01: '24', CD02: '23', CD14: '7', CD15: '0' });
    expect(found.items.find(({ code }) => code === 'CD02')).toEqual({
      ...{ unit: UNIT, code: 'CD02', text: '23' },
      note: 'Máy đếm ngày 14/03/2023 từ Khắc phục: 23 xong / 24; tính cả 23 việc xong chưa ghi ngày',
    });
  });

  it('never changes what is typed, and tells where it is another number', () => {
    const found = proposed(PLAN, null, { CD01: '24', CD02: '24', CD14: 'hơn 5', CD15: 'KPS' });
    expect(found.items).toEqual([]);
    expect(found.disputed).toEqual(['Xem lại CD02: đã gõ 24, tab Khắc phục đếm 23']);
  });

  it('counts what was done by the last day; within the period where it is counted alone', () => {
    const tasks = ['01/12/2022', '14/03/2023', '15/03/2023'].map((day) =>
      task('Kế hoạch năm', 'Xong', day),
    );
    expect(textsOf(proposed(tasks))).toMatchObject({ CD01: '3', CD02: '2' });
    const alone = proposed(tasks, null, {}, { isCumulative: false });
    expect(alone.items.map(({ text, note }) => [text, note])).toEqual([
      ['3', expect.any(String)],
      ['1', expect.stringMatching(/1 xong \/ 3; không tính 2 việc xong ngoài kỳ/)],
    ]);
    expect(textsOf(proposed(tasks, null, {}, { from: 'đầu năm' }))).toEqual({});
  });

  it('counts visits, notices and recommendations of the unit within the period', () => {
    const visits = [
      visit('KT-01', 'Theo kế hoạch', '01/02/2023', 'TB 12'),
      visit('KT-02', 'Đột xuất', '01/03/2023'),
      visit('KT-03', 'Theo kế hoạch', '01/11/2023'),
    ];
    const tasks = [task('KT-01', 'Xong', '01/03/2023'), task('KT-03', 'Chưa làm')];
    const half = { codes: ['CD10', 'CD11', 'CD13', 'CD14', 'CD15'] };
    expect(textsOf(proposed(tasks, visits, {}, half))).toEqual({
      ...{ CD10: '1', CD11: '1', CD13: '1', CD14: '1', CD15: '1' },
    });
  });

  it('is nothing where nobody keeps tasks of the plan or inspections here: blank is never 0', () => {
    expect(proposed([]).items).toEqual([]);
    expect(proposed([], []).items).toEqual([]);
    const others = [task('Kế hoạch năm', 'Xong', '', 'Xã khác')];
    expect(proposed(others).items).toEqual([]);
  });
});

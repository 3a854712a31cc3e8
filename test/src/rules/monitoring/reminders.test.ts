import { describe, expect, it } from '@jest/globals';
import type { ReportTask } from '../../../../src/contract/report';
import { periodFigures } from '../../../../src/rules/monitoring/period-figures';
import { remindersOf, toldOf } from '../../../../src/rules/monitoring/reminders';
import { monitoredPeriod, monitoringData } from '../../../helpers/monitored';

const TODAY = 20230325;

const task = (unit: string, name: string, state: string, deadline: string): ReportTask => ({
  ...{ row: 1, unit, code: '', task: name, officer: '', target: '', deadline },
  ...{ evidence: '', state, source: 'Kế hoạch năm', doneOn: '' },
});

const PERIOD = monitoredPeriod({
  'Xã A': { HS03: '764', HS04: '09', HS33: '8,48%', CD24: '20/03/2023' },
  'Xã B': { HS03: '10', HS04: '5', CD24: '21/03/2023' },
  'Xã C': {},
});

const remind = (period = PERIOD, tasks: readonly ReportTask[] = []) => {
  const data = monitoringData([period], { tasks });
  return toldOf(remindersOf(data, periodFigures(data, period), TODAY));
};

describe('who is to be reminded', () => {
  it('has not sent its figures, was late, or is below a target, and by how much', () => {
    expect(remind()).toEqual({
      unsent: [{ unit: 'Xã C', told: ['chưa gửi, quá hạn 5 ngày'] }],
      late: [{ unit: 'Xã B', told: ['trễ 1 ngày'] }],
      tasks: [],
      goals: [
        {
          unit: 'Xã A',
          told: [
            'HS33 Tỷ lệ hồ sơ trực tuyến: ≠ 1,18%, mục tiêu ≥50%, còn cách 48,82 điểm phần trăm',
          ],
        },
      ],
    });
  });

  it('has tasks whose deadline has passed, however its name is spelled there', () => {
    const long = 'Rà soát '.repeat(40);
    const { tasks } = remind(PERIOD, [
      task('XÃ A', long, 'Đang làm', '01/03/2023'),
      task('Xã A', 'Việc quá hạn', 'Quá hạn', ''),
      task('Xã A', 'Đã xong', 'Xong', '01/03/2023'),
      task('Xã B', 'Còn hạn', 'Chưa làm', '25/03/2023'),
      task('Xã lạ', 'Của ai', 'Chưa làm', '01/03/2023'),
    ]);
    expect(tasks.map(({ unit }) => unit)).toEqual(['Xã A']);
    const [first = '', second] = tasks[0]?.told ?? [];
    expect(first).toMatch(/^Rà soát .*… \(hạn 01\/03\/2023\)$/);
    expect(first.length).toBeLessThan(130);
    expect(second).toBe('Việc quá hạn');
  });

  it('is nobody for figures where the period asks for no day of sending', () => {
    const dayless = monitoredPeriod({ 'Xã A': {} }, { codes: ['HS03'] });
    expect(remind(dayless)).toEqual({ unsent: [], late: [], tasks: [], goals: [] });
  });
});

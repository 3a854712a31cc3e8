/** Where tasks stand on 1 June 2023. */
import { describe, expect, it } from '@jest/globals';
import type { ReportTask } from '../../../../src/contract/report';
import { inOrder, progressOf, stateOf } from '../../../../src/rules/remediation/follow-task';

const TODAY = 20230601;

const task = (own: Partial<ReportTask>): ReportTask => ({
  ...{ row: 1, unit: 'Xã Một', code: '1.1.1', task: 'Việc', officer: '', target: '' },
  ...{ deadline: '', evidence: '', state: '', source: '', doneOn: '' },
  ...own,
});

describe('stateOf', () => {
  it.each([
    ['', '', 'todo'],
    ['Chưa làm', 'năm 2023', 'todo'],
    ['Đang làm', '30/06/2023', 'doing'],
    ['Đang làm', '01/06/2023', 'doing'],
    ['Đang làm', 'trước 31/05/2023', 'overdue'],
    ['Chưa làm', '31/05/2023', 'overdue'],
    ['Quá hạn', '30/06/2023', 'overdue'],
    ['Xong', '31/05/2023', 'done'],
    ['chữ khác', '', 'todo'],
  ])('state “%s”, deadline “%s”: %s', (state, deadline, expected) => {
    expect(stateOf(task({ state, deadline }), TODAY)).toBe(expected);
  });
});

describe('inOrder', () => {
  it('puts overdue tasks first, then by deadline, done ones last, equal ones as they stand', () => {
    const tasks = [
      task({ row: 1, state: 'Xong', deadline: '01/01/2023' }),
      task({ row: 2 }),
      task({ row: 3, deadline: '31/12/2023' }),
      task({ row: 4, deadline: '30/06/2023', state: 'Đang làm' }),
      task({ row: 5, deadline: '01/05/2023' }),
      task({ row: 6, deadline: '01/04/2023' }),
      task({ row: 7 }),
    ];
    expect(inOrder(tasks, TODAY).map(({ row }) => row)).toEqual([6, 5, 4, 3, 2, 7, 1]);
  });
});

describe('progressOf', () => {
  it('counts every task once', () => {
    const tasks = [
      task({ state: 'Xong' }),
      task({ state: 'Đang làm' }),
      task({ deadline: '01/04/2023' }),
      task({}),
      task({}),
    ];
    expect(progressOf(tasks, TODAY)).toEqual({ done: 1, doing: 1, overdue: 1, todo: 2 });
  });
});

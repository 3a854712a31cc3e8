import { describe, expect, it } from '@jest/globals';
import { recommendationsOf } from '../../../../src/rules/remediation/recommendations';

const VISIT = {
  ...{ row: 1, inspection: 'KT-01', unit: 'Phường Huyền Tụng', date: '01/11/2022' },
  ...{ kind: 'Theo kế hoạch', team: '', period: '10 tháng', strengths: '', notice: '' },
  ...{ noticeDate: '', deadline: '15/12/2022' },
  shortcomings: 'Tuyên truyền còn ít\n\n  Hồ sơ trễ hạn  ',
};
const task = (text: string, state: string, source = 'kt-01', deadline = '') => ({
  ...{ row: 1, unit: VISIT.unit, code: '', task: text, officer: '', target: '', deadline },
  ...{ evidence: '', state, source, doneOn: '' },
});
const of = (tasks: readonly ReturnType<typeof task>[]) => recommendationsOf(VISIT, tasks, 20221201);

describe('the recommendations of an inspection', () => {
  it('are the tasks that name it, without those called off', () => {
    const {
      done,
      of: all,
      withoutDeadline,
    } = of([
      task('Hồ sơ trễ hạn', 'Xong', 'KT-01', '10/12/2022'),
      task('Việc thêm', 'Chưa làm'),
      task('Việc bỏ', 'Hủy'),
      task('Của cuộc khác', 'Xong', 'KT-02'),
    ]);
    expect([done, all, withoutDeadline]).toEqual([1, 2, 1]);
  });

  it('are proposed for each shortcoming that no task repeats, however it is spelled', () => {
    const { missing } = of([task('HỒ SƠ  TRỄ HẠN', 'Chưa làm')]);
    expect(missing).toEqual([
      {
        ...{ unit: VISIT.unit, code: '', task: 'Tuyên truyền còn ít', officer: '', target: '' },
        ...{ deadline: '15/12/2022', evidence: '', state: 'Chưa làm', source: 'KT-01', doneOn: '' },
      },
    ]);
  });

  it('are none while the inspection has no id: a task could not name it', () => {
    const unnamed = { ...VISIT, inspection: ' ' };
    expect(recommendationsOf(unnamed, [task('x', 'Xong', '')], 20221201)).toEqual({
      ...{ done: 0, of: 0, withoutDeadline: 0, missing: [] },
    });
  });
});

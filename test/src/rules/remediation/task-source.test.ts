import { describe, expect, it } from '@jest/globals';
import {
  isRemedy,
  originOf,
  progressBySource,
  sourceName,
} from '../../../../src/rules/remediation/task-source';

const TODAY = 20230314;
const task = (source: string, state: string) => ({
  ...{ row: 1, unit: 'Xã Một', code: '1.1', task: 'Việc', officer: '', target: '' },
  ...{ deadline: '', evidence: '', state, source, doneOn: '' },
});
const times = (count: number, source: string, state: string) =>
  Array.from({ length: count }, () => task(source, state));

describe('the source of a task', () => {
  it('is a lost point where nothing stands or a year is named, the plan, or an inspection', () => {
    const origins = ['', ' ', 'Điểm trừ', 'điểm trừ 2022', 'KẾ HOẠCH NĂM', 'KT-01'];
    expect(origins.map((source) => originOf({ source }))).toEqual([
      ...['loss', 'loss', 'loss', 'loss', 'plan', 'inspection'],
    ]);
    expect(origins.map((source) => sourceName({ source }))).toEqual([
      ...['Điểm trừ', 'Điểm trừ', 'Điểm trừ', 'Điểm trừ', 'Kế hoạch năm', 'KT-01'],
    ]);
  });

  it('counts the plan of the year without what was called off, and recommendations for themselves', () => {
    const tasks = [
      ...times(23, 'Kế hoạch năm', 'Xong'),
      ...times(1, 'Kế hoạch năm', 'Đang làm'),
      ...times(1, 'Kế hoạch năm', 'Hủy'),
      ...times(2, 'Điểm trừ 2021', 'Xong'),
      ...times(7, 'KT-01', 'Chưa làm'),
    ];
    expect(progressBySource(tasks, TODAY)).toEqual([
      { source: 'Kế hoạch năm', done: 23, of: 24 },
      { source: 'Điểm trừ', done: 2, of: 2 },
      { source: 'KT-01', done: 0, of: 7 },
    ]);
  });

  it('brings recommendations into the plan of remediation, not the plan of the year nor what was called off', () => {
    const given = [
      task('', 'Chưa làm'),
      task('KT-01', 'Xong'),
      task('Kế hoạch năm', 'Chưa làm'),
      task('', ' hủy '),
    ];
    expect(given.map(isRemedy)).toEqual([true, true, false, false]);
  });
});

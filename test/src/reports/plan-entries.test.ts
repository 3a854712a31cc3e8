/** Rows of a plan where a component has lines, and where tasks cover some of what was lost. */
import { describe, expect, it } from '@jest/globals';
import type { ReportTask } from '../../../src/contract/report';
import { figuresOf } from '../../../src/reports/figures';
import { planEntries, type PlanEntry } from '../../../src/reports/plan-entries';
import { reportDataOf } from '../../helpers/report-data';
import { TWO_DECIMALS } from '../../helpers/two-decimals';

const UNIT = 'Xã Một';
const row = (code: string, maximum: number, method = '', scale = '', officer = '') => ({
  ...{ code, name: `Nội dung ${code}`, maximum, method, scale, officer },
  ...{ notApplicable: '', hint: '', evidence: method === '' ? '' : `Tài liệu ${code}` },
});
const NODES = [
  row('1', 5),
  row('1.1', 5),
  row('1.1.1', 5),
  row('1.1.1.a', 2, 'Số lượng', 'mỗi đơn vị = 1', 'Văn phòng'),
  row('1.1.1.b', 1, 'Có/Không', '', 'Văn phòng'),
  row('1.1.1.c', 2, 'Tỷ lệ', '', 'Tư pháp'),
];
const task = (own: Partial<ReportTask>): ReportTask => ({
  row: 1,
  ...{ unit: UNIT, code: '1.1.1', task: 'Việc đã gõ', officer: '', target: '' },
  ...{ deadline: '', evidence: '', state: '', source: '', doneOn: '' },
  ...own,
});

function entriesOf(tasks: readonly ReportTask[]): readonly PlanEntry[] {
  const data = reportDataOf({
    nodes: NODES,
    units: [UNIT],
    selfAssessed: { [UNIT]: { '1.1.1.a': '1', '1.1.1.b': 'Không', '1.1.1.c': '1/2' } },
    reasons: { [UNIT]: { '1.1.1.b': 'Chưa có văn bản' } },
    tasks,
  });
  const [unit] = data.units;
  if (unit === undefined) throw new Error('no unit');
  return planEntries(data, unit, figuresOf(TWO_DECIMALS));
}

describe('planEntries', () => {
  it('proposes one row for a component, line by line, by everybody in charge', () => {
    const entries = entriesOf([]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      officer: 'Văn phòng, Tư pháp',
      points: 300,
      target: '1.1.1.a: Từ 2 trở lên\n1.1.1.b: Đạt kết quả “Có”\n1.1.1.c: Đạt 100%',
      evidence: '1.1.1.a: Tài liệu 1.1.1.a\n1.1.1.b: Tài liệu 1.1.1.b\n1.1.1.c: Tài liệu 1.1.1.c',
      isProposed: true,
    });
    expect(entries[0]?.task).toContain('1.1.1.b: Khắc phục nguyên nhân thẩm định đã nêu.');
    expect(entries[0]?.cause.startsWith('1.1.1.b: Chưa có văn bản\n1.1.1.a: 1 × 1')).toBe(true);
  });

  it('gives each typed task the points of its line, and proposes only what is left', () => {
    const entries = entriesOf([
      task({ code: '1.1.1.a', target: '1' }),
      task({ code: '1.1.1.a', task: 'Việc thứ hai', target: '2' }),
      task({ code: '1.1.1.c', officer: 'Địa chính', deadline: '30/6' }),
    ]);
    expect(entries.map(({ task: name, points }) => [name, points])).toEqual([
      ['Việc đã gõ', 100],
      ['Việc thứ hai', undefined],
      ['Việc đã gõ', 100],
      [expect.stringContaining('Thực hiện đầy đủ, lưu tài liệu kiểm chứng: Nội dung 1.1.1.b'), 100],
    ]);
    expect(entries[0]?.target).toContain('chỉ được 1/2 điểm');
    expect(entries[1]?.target).toBe('2');
    expect(entries[2]).toMatchObject({
      officer: 'Địa chính',
      target: 'Đạt 100% (đề xuất)',
      deadline: '30/6',
      evidence: 'Tài liệu 1.1.1.c (đề xuất)',
    });
  });

  it('takes a task for the component as covering all of it, its target at its word', () => {
    const entries = entriesOf([task({ target: '1' })]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ points: 300, target: '1', isProposed: false });
  });

  it('keeps tasks that regain nothing, and leaves out those of other units', () => {
    const entries = entriesOf([
      task({}),
      task({ code: '', task: 'Việc chung' }),
      task({ unit: 'Xã Hai' }),
    ]);
    expect(entries.map(({ task: name, points }) => [name, points])).toEqual([
      ['Việc đã gõ', 300],
      ['Việc chung', undefined],
    ]);
  });
});

/** Tasks of Khắc phục whose unit or code is typed in another way, and those that belong nowhere. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ReportTask } from '../../../src/contract/report';
import { figuresOf } from '../../../src/reports/figures';
import { planEntries } from '../../../src/reports/plan-entries';
import { strayTasks, tasksOf } from '../../../src/reports/task-owners';
import { unitRemediation } from '../../../src/reports/unit-remediation';
import { reportDataOf, type TypedRound } from '../../helpers/report-data';
import { recoded, respelled } from '../../helpers/respellings';
import { TWO_DECIMALS } from '../../helpers/two-decimals';

const UNIT = 'Xã Vĩnh Hòa';
const row = (code: string, maximum: number, method = '') => ({
  ...{ code, name: `Nội dung ${code}`, maximum, method, scale: '', officer: '' },
  ...{ notApplicable: '', hint: '', evidence: '' },
});
const ROUND: TypedRound = {
  nodes: [row('7', 3), row('7.5', 1, 'Có/Không'), row('7.6', 2), row('7.6.1.a', 2, 'Có/Không')],
  units: [UNIT, 'Xã Bình An'],
  selfAssessed: { [UNIT]: { '7.5': 'Không', '7.6.1.a': 'Không' } },
};
const ROUND_DATA = reportDataOf(ROUND);
const task = (unit: string, code: string, number = 1): ReportTask => ({
  ...{ row: number, unit, code, task: 'Việc', officer: '', target: '' },
  ...{ deadline: '', evidence: '', state: '', source: '', doneOn: '' },
});
const dataWith = (...tasks: readonly ReportTask[]) => ({ ...ROUND_DATA, tasks });

describe('tasksOf', () => {
  it('gives a task to its unit, its plan and its panel, however unit and code are spelled', () => {
    fc.assert(
      fc.property(respelled(UNIT), recoded('7.5'), (unit, code) => {
        const data = dataWith(task(unit, code), task('Xã Bình An', code, 2));
        expect(tasksOf(data, UNIT)).toEqual([data.tasks[0]]);
        expect(strayTasks(data)).toEqual([]);
        const [own] = data.units.filter(({ name }) => name === UNIT);
        if (own === undefined) throw new Error('no unit');
        const { tasks, uncovered } = unitRemediation(data, own);
        expect(tasks.map(({ leaves }) => leaves.map((leaf) => leaf.code))).toEqual([['7.5']]);
        expect(uncovered.map((lost) => lost.code)).not.toContain('7.5');
        const typed = planEntries(data, own, figuresOf(TWO_DECIMALS)).filter(
          (entry) => !entry.isProposed,
        );
        expect(typed.map(({ content, points }) => [content, points])).toEqual([
          ['7.5. Nội dung 7.5', 100],
        ]);
      }),
    );
  });

  it('gives nobody the task of a unit with another name', () => {
    const data = dataWith(task('Xã Vĩnh Hoá', '7.5'), task('', '7.5'));
    expect(data.units.flatMap(({ name }) => tasksOf(data, name))).toEqual([]);
  });
});

describe('strayTasks', () => {
  it('names units that the round lacks, and codes that are no criterion’s', () => {
    const sentences = strayTasks(
      dataWith(task('Xã Bnh An', '7.5'), task('', ''), task(UNIT, '7.55'), task(UNIT, '7, 5')),
    );
    expect(sentences).toEqual([
      expect.stringMatching(/^2 nhiệm vụ .*“Xã Bnh An”, \(trống\)\./),
      expect.stringMatching(/^2 nhiệm vụ .*“7\.55”, “7, 5”\./),
    ]);
  });

  it('names sources that are no inspection, and visits of units that the round lacks', () => {
    const visit = (unit: string, inspection: string) => ({
      ...{ row: 1, inspection, unit, date: '', kind: '', team: '', period: '', strengths: '' },
      ...{ shortcomings: '', notice: '', noticeDate: '', deadline: '' },
    });
    const sourced = (source: string) => ({ ...task(UNIT, ''), source });
    const tasks = ['', 'Điểm trừ 2022', 'Kế hoạch năm', 'kt-01', 'Ke hoach nam', 'KT-1'].map(
      sourced,
    );
    const inspections = [visit(UNIT, 'KT-01'), visit('Xã Vĩnh Hoá', 'KT-01')];
    expect(strayTasks({ ...dataWith(...tasks), inspections })).toEqual([
      expect.stringMatching(/^2 nhiệm vụ .* nguồn .*“Ke hoach nam”, “KT-1”\./),
      expect.stringMatching(/^1 dòng ở tab Kiểm tra .*“Xã Vĩnh Hoá”\./),
    ]);
    expect(strayTasks({ ...dataWith(...tasks), inspections: null })).toEqual([]);
  });

  it('says nothing of a task about no criterion', () => {
    expect(strayTasks(dataWith(task(UNIT, '')))).toEqual([]);
  });

  it('names five of many', () => {
    const many = Array.from({ length: 9 }, (_, i) => task(`Xã ${i}`, ''));
    const [sentence = ''] = strayTasks(dataWith(...many));
    expect(sentence).toContain('“Xã 4”, …');
    expect(sentence).not.toContain('Xã 5');
  });
});

/** Xã Vĩnh Long with the 21 tasks it set itself for 2023: what they cover, and what their targets win back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { TaskFields } from '../../../src/contract/calls/edit-tasks';
import { overview } from '../../../src/reports/unit-remediation';
import { proposedTasks, unitRemediation } from '../../../src/reports/unit-remediation';
import { projectRoot } from '../../../tools/project-root.mjs';
import { reportDataOf, SAMPLE_TYPED } from '../../helpers/report-data';

const SEED = JSON.parse(
  readFileSync(join(projectRoot, 'samples/tasks-2022.json'), 'utf8'),
) as readonly TaskFields[];

const data = reportDataOf({
  ...SAMPLE_TYPED,
  tasks: SEED.map((task, i) => ({ row: i + 1, ...task })),
});
const unitOf = (from: typeof data) => {
  const unit = from.units.find(({ name }) => name === 'Xã Vĩnh Long');
  if (unit === undefined) throw new Error('the sample has Xã Vĩnh Long');
  return unit;
};
const unit = unitOf(data);
const { tasks, uncovered } = unitRemediation(data, unit);
const checked = tasks.flatMap(({ task, leaves }) =>
  leaves.map(({ code, verdict }) => ({ task: task.target, code, verdict })),
);

describe('unitRemediation', () => {
  it('keeps all 21 tasks; of the thirteen deductions only 3.12.1 has none', () => {
    expect(tasks).toHaveLength(21);
    expect(unit.deductions).toHaveLength(13);
    expect(uncovered.map(({ code }) => code)).toEqual(['3.12.1']);
  });

  it('points out the four targets that leave points unearned', () => {
    const short = checked.flatMap(({ task, code, verdict }) =>
      verdict.kind === 'short' ? [[code, task, verdict.sentence]] : [],
    );
    expect(short.map(([code, target]) => [code, target])).toEqual([
      ['1.5.4', '1 sáng kiến (tối thiểu)'],
      ['3.11.2', '50% trở lên'],
      ['3.13.3', '70% trở lên'],
      ['6.2.2', '80% kế hoạch (tối thiểu)'],
    ]);
    expect(short[0]?.[2]).toContain('chỉ được 1/2 điểm');
    expect(short[0]?.[2]).toContain('Từ 2 trở lên');
  });

  it('says nothing of those that win everything back, and does not guess about words', () => {
    const of = (kind: string) =>
      checked.filter(({ verdict }) => verdict.kind === kind).map(({ code }) => code);
    expect(of('enough')).toEqual(['3.12.2', '3.12.3', '3.13.2', '6.2.2']);
    expect(of('unknown')).toContain('1.1.3.b');
  });
});

describe('proposedTasks', () => {
  it('proposes one for each deduction that has none, from the criteria set', () => {
    const [proposal, ...others] = proposedTasks(data, unit);
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({ unit: 'Xã Vĩnh Long', code: '3.12.1', state: 'Chưa làm' });
    expect(proposal?.task).not.toBe('');
    expect(proposal?.target).not.toBe('');
  });

  it('proposes thirteen where nobody has typed any, and their targets win everything back or are words', () => {
    const bare = { ...data, tasks: [] };
    const proposed = proposedTasks(bare, unitOf(bare));
    expect(proposed.map(({ code }) => code)).toEqual(unit.deductions.map(({ code }) => code));
    const followed = { ...data, tasks: proposed.map((task, i) => ({ row: i + 1, ...task })) };
    const verdicts = unitRemediation(followed, unit).tasks.flatMap(({ leaves }) =>
      leaves.map(({ verdict }) => verdict.kind),
    );
    expect(verdicts).not.toContain('short');
  });
});

describe('overview', () => {
  it('puts the unit with overdue tasks first, and counts what has no task', () => {
    const [first, second] = overview(data, 20240101);
    expect(first).toMatchObject({ unit: 'Xã Vĩnh Long', taskCount: 21, uncoveredCount: 1 });
    expect(first?.progress).toEqual({ done: 0, doing: 0, overdue: 3, todo: 18 });
    expect(second?.progress.overdue).toBe(0);
    expect(overview(data, 20230101)[0]?.progress.overdue).toBe(0);
  });
});

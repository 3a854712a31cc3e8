/**
 * What a unit does about its lost points: its tasks with what their targets leave unearned, the deductions that no task is
 * about, and tasks for those. The same tasks, targets and deductions that its plan prints.
 */
import type { ReportData, ReportTask, ReportUnit } from '../contract/report';
import type { RoundDeduction } from '../contract/round';
import type { TaskFields } from '../contract/calls/edit-tasks';
import { componentOf } from '../core/code';
import { REMEDIATION_TAB } from '../text/labels';
import { proposedTask } from '../text/reports/target';
import type { Digits } from './figures';
import { officersOf, proposalOf } from './plan-entries';
import { judgeTarget, type TargetVerdict } from './plan-target';
import { tasksOf } from './task-owners';
import { unitLeaves, type CriterionLeaf } from './unit-leaves';
import { codesOf } from '../rules/remediation/codes-of';
import { isRemedy } from '../rules/remediation/task-source';
import { progressOf, type Progress } from '../rules/remediation/follow-task';

/** What a task's target comes to on one lost leaf. */
export interface CheckedLeaf {
  readonly code: string;
  readonly verdict: TargetVerdict;
}

export interface UnitTask {
  readonly task: ReportTask;
  /** The lost leaves that the task is about. */
  readonly leaves: readonly CheckedLeaf[];
}

export interface UnitRemediation {
  readonly tasks: readonly UnitTask[];
  readonly uncovered: readonly RoundDeduction[];
}

export function unitRemediation(data: ReportData, unit: ReportUnit): UnitRemediation {
  const tasks = tasksOf(data, unit.name);
  const { lost } = unitLeaves(data, unit);
  const covered = new Set(tasks.filter(isRemedy).flatMap(codesOf).map(componentOf));
  return {
    tasks: tasks.map((task) => ({ task, leaves: checkedLeaves(task, lost, data) })),
    uncovered: unit.deductions.filter(({ code }) => !covered.has(code)),
  };
}

function checkedLeaves(
  task: ReportTask,
  lost: readonly CriterionLeaf[],
  digits: Digits,
): readonly CheckedLeaf[] {
  const codes = codesOf(task);
  return lost
    .filter(({ code }) => codes.includes(code) || codes.includes(componentOf(code)))
    .map(({ code, criterion }) => ({
      code,
      verdict: judgeTarget(task.target, criterion, digits),
    }));
}

/** One task for each deduction that has none, from the criteria set and the rules. */
export function proposedTasks(data: ReportData, unit: ReportUnit): readonly TaskFields[] {
  const { lost } = unitLeaves(data, unit);
  return unitRemediation(data, unit).uncovered.map(({ code, name }) => {
    const leaves = lost.filter((leaf) => componentOf(leaf.code) === code);
    const proposal = proposalOf(leaves, data);
    return {
      unit: unit.name,
      code,
      ...proposal,
      task: proposal.task === '' ? proposedTask(undefined, name, false) : proposal.task,
      officer: officersOf(leaves),
      state: REMEDIATION_TAB.states[0],
      source: '',
      doneOn: '',
    };
  });
}

interface OverviewRow {
  readonly unit: string;
  readonly progress: Progress;
  /** Without what was called off. */
  readonly taskCount: number;
  /** Deductions that no task is about. */
  readonly uncoveredCount: number;
}

/** How far every unit is with winning its points back: who has something overdue first, then who has most left to do. */
export function overview(data: ReportData, today: number): readonly OverviewRow[] {
  const rows = data.units.map((unit) => {
    const { tasks, uncovered } = unitRemediation(data, unit);
    const progress = progressOf(
      tasks.map(({ task }) => task),
      today,
    );
    const uncoveredCount = uncovered.length;
    const { todo, doing, done, overdue } = progress;
    return { unit: unit.name, progress, taskCount: todo + doing + done + overdue, uncoveredCount };
  });
  return rows.sort(
    (a, b) => b.progress.overdue - a.progress.overdue || b.uncoveredCount - a.uncoveredCount,
  );
}

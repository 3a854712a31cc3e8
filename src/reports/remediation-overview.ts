/** How far every unit is with winning its points back: who has something overdue first, then who has most left to do. */
import type { ReportData } from '../contract/report';
import { progressOf, type Progress } from '../rules/remediation/follow-task';
import { unitRemediation } from './unit-remediation';

export interface OverviewRow {
  readonly unit: string;
  readonly progress: Progress;
  readonly taskCount: number;
  /** Deductions that no task is about. */
  readonly uncoveredCount: number;
}

export function overview(data: ReportData, today: number): readonly OverviewRow[] {
  const rows = data.units.map((unit) => {
    const { tasks, uncovered } = unitRemediation(data, unit);
    const progress = progressOf(
      tasks.map(({ task }) => task),
      today,
    );
    const uncoveredCount = uncovered.length;
    return { unit: unit.name, progress, taskCount: tasks.length, uncoveredCount };
  });
  return rows.sort(
    (a, b) => b.progress.overdue - a.progress.overdue || b.uncoveredCount - a.uncoveredCount,
  );
}

/** Khắc phục: one typed row per task; documents read it (contract/report.ts), nothing writes over it. */
import { REMEDIATION_TAB, TAB_NAME } from '../text/labels';
import type { RoundSettings } from './plan/round-setup';
import type { TabPlan } from './plan/tab-plan';
import { typedTab } from './typed-tab';

/** Columns of the table, from 1. */
export const TASK = {
  unit: 1,
  code: 2,
  task: 3,
  officer: 4,
  target: 5,
  deadline: 6,
  evidence: 7,
  state: 8,
} as const;
export const TASK_COLUMNS = Object.keys(TASK).length;

export function remediationTab({ year }: RoundSettings): TabPlan {
  return typedTab({
    role: 'remediation',
    name: TAB_NAME.remediation,
    title: REMEDIATION_TAB.title(year),
    hint: REMEDIATION_TAB.hint,
    headers: REMEDIATION_TAB.headers,
    widths: [
      { column: TASK.unit, count: 1, width: 150 },
      { column: TASK.code, count: 1, width: 64 },
      { column: TASK.task, count: 1, width: 320 },
      { column: TASK.officer, count: 2, width: 170 },
      { column: TASK.deadline, count: 1, width: 110 },
      { column: TASK.evidence, count: 1, width: 240 },
      { column: TASK.state, count: 1, width: 110 },
    ],
    frozenColumns: 0,
    // None for the units: in .xlsx files a list is one text of 255 characters at most.
    lists: [{ column: TASK.state, values: REMEDIATION_TAB.states }],
    anchor: 'tasks',
  });
}

/** Khắc phục: one typed row per task; documents read it (contract/report.ts), nothing writes over it. */
import { REMEDIATION_TAB, TAB_NAME } from '../../text/labels';
import { areaOf } from '../a1';
import { gridOf } from '../grid';
import type { RoundSettings } from '../round-setup';
import type { TabPlan } from '../tab-plan';
import { HEADER, HINT, TAB_COLOR, TITLE } from '../theme';

const REMEDIATION_HEADER_ROW = 4;
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

/** Rows ready for typing: 18 units with a dozen deductions each. */
const ROOM = 300;

export function remediationTab({ year }: RoundSettings): TabPlan {
  const first = REMEDIATION_HEADER_ROW + 1;
  const size = { rows: REMEDIATION_HEADER_ROW + ROOM, columns: TASK_COLUMNS };
  return {
    role: 'remediation',
    name: TAB_NAME.remediation,
    cells: gridOf({ ...size, rows: REMEDIATION_HEADER_ROW }, [
      { row: 1, column: 1, cells: [[REMEDIATION_TAB.title(year)], [REMEDIATION_TAB.hint]] },
      { row: REMEDIATION_HEADER_ROW, column: 1, cells: [REMEDIATION_TAB.headers] },
    ]),
    formulas: [],
    size,
    styles: [
      { area: areaOf(1, 1), style: TITLE },
      { area: areaOf(2, 1), style: HINT },
      { area: areaOf(REMEDIATION_HEADER_ROW, 1, 1, size.columns), style: HEADER },
      {
        area: areaOf(first, 1, ROOM, size.columns),
        style: { numberFormat: '@', wrap: true, vertical: 'top' },
      },
    ],
    columnWidths: [
      { column: TASK.unit, count: 1, width: 150 },
      { column: TASK.code, count: 1, width: 64 },
      { column: TASK.task, count: 1, width: 320 },
      { column: TASK.officer, count: 2, width: 170 },
      { column: TASK.deadline, count: 1, width: 110 },
      { column: TASK.evidence, count: 1, width: 240 },
      { column: TASK.state, count: 1, width: 110 },
    ],
    frozen: { rows: REMEDIATION_HEADER_ROW, columns: 0 },
    highlights: [],
    heat: [],
    dropdowns: [
      // None for the units: in .xlsx files a list is one text of 255 characters at most.
      { area: areaOf(first, TASK.state, ROOM), values: REMEDIATION_TAB.states },
    ],
    foldable: [],
    anchors: [
      { kind: 'row', at: REMEDIATION_HEADER_ROW, name: 'header' },
      { kind: 'column', at: TASK.unit, name: 'tasks' },
    ],
    color: TAB_COLOR.input,
  };
}

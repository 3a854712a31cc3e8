/**
 * Phụ lục II: of a unit the tasks of the year's plan and what inspections asked for, each with how far it is; of the whole locality
 * how many of the plan are done, unit by unit. Overdue is told by the last day of the period.
 */
import type { ReportTask } from '../../contract/report';
import { daysFrom, isPast, lastDayIn } from '../../core/last-day';
import { isBlank } from '../../core/reading';
import { isCancelled, stateOf } from '../../rules/remediation/follow-task';
import { originOf } from '../../rules/remediation/task-source';
import { REMEDIATION_TAB } from '../../text/labels';
import { formatPercent } from '../../text/number-format';
import { PERIOD_REPORT, TASKS_ANNEX } from '../../text/reports/period-report';
import { amountText, dayNumberText } from '../../text/statistic-cell';
import { column, listTable, paragraph, position, row, table } from '../blocks';
import type { ReportBlock, TableRow } from '../report-document';
import { tasksOf } from '../task-owners';
import type { Annex } from '../frame';
import type { PeriodOrder } from './period-source';

export function tasksAnnex(order: PeriodOrder, said: string): Annex {
  const isOfUnit = order.unit !== '';
  return {
    orientation: 'portrait',
    title: (isOfUnit ? TASKS_ANNEX.title : TASKS_ANNEX.unitsTitle)(said),
    blocks: isOfUnit ? unitTasks(order) : tasksByUnit(order),
  };
}

/** Not those that were called off: they count nowhere. */
export function reportedTasks({ monitoring, unit }: PeriodOrder): readonly ReportTask[] {
  return tasksOf(monitoring, unit).filter(
    (task) => originOf(task) !== 'loss' && !isCancelled(task),
  );
}

const { headers } = TASKS_ANNEX;

function unitTasks(order: PeriodOrder): readonly ReportBlock[] {
  const { plan, inspection } = TASKS_ANNEX.groups;
  const last = lastDayIn(order.period.to) ?? 0;
  const tasks = reportedTasks(order);
  const columns = [
    column(headers.number, 6, 'center'),
    column(headers.task, 32),
    column(headers.product, 17),
    column(headers.deadline, 14, 'center'),
    column(headers.progress, 15),
    column(headers.completion, 16),
  ];
  let at = 0;
  const rows = (['plan', 'inspection'] as const).flatMap((origin): TableRow[] => {
    const own = tasks.filter((task) => originOf(task) === origin);
    if (own.length === 0) return [];
    const group = { plan, inspection }[origin];
    return [row('group', [group, columns.length]), ...own.map((task) => taskRow(++at, task, last))];
  });
  return [table(columns, rows.length > 0 ? rows : [blankRow(columns.length)])];
}

/** For the clerk to fill in: the annex is asked for. */
const blankRow = (width: number) =>
  row('plain', ...Array.from({ length: width }, () => PERIOD_REPORT.blankCell));

function taskRow(number: number, task: ReportTask, last: number): TableRow {
  const { task: text, evidence, deadline, doneOn } = task;
  const { completion } = TASKS_ANNEX;
  const state = stateOf(task, last);
  const isDone = state === 'done';
  const day = lastDayIn(doneOn);
  const isDated = isDone && day !== undefined;
  const told = isDated ? TASKS_ANNEX.doneOn(dayNumberText(day)) : typedState(task);
  return row('plain', ...[String(number), text, evidence, deadline, told, completionOf()]);

  function completionOf(): string {
    if (!isDone) return state === 'overdue' ? completion.overdue : completion.open;
    const due = lastDayIn(deadline);
    const isLate = due !== undefined && day !== undefined && isPast(deadline, day);
    return isLate ? completion.late(daysFrom(due, day)) : completion.done;
  }
}

const typedState = ({ state }: ReportTask) => (isBlank(state) ? REMEDIATION_TAB.states[0] : state);

interface UnitCount {
  readonly unit: string;
  readonly of: number;
  readonly done: number;
  readonly overdue: number;
}

function tasksByUnit({ monitoring, period }: PeriodOrder): readonly ReportBlock[] {
  const last = lastDayIn(period.to) ?? 0;
  const counts = period.reporters.flatMap(({ name: unit }): UnitCount[] => {
    const tasks = tasksOf(monitoring, unit).filter(
      (task) => originOf(task) === 'plan' && !isCancelled(task),
    );
    const count = (state: string) => tasks.filter((task) => stateOf(task, last) === state).length;
    const [done, overdue] = [count('done'), count('overdue')];
    return tasks.length === 0 ? [] : [{ unit, of: tasks.length, done, overdue }];
  });
  const own = TASKS_ANNEX.unitHeaders;
  const cells = ({ of, done, overdue }: UnitCount) => [
    ...[of, done, of - done, overdue].map((count) =>
      amountText({ numerator: count, denominator: 1 }),
    ),
    formatPercent({ numerator: done, denominator: of }),
  ];
  const list = listTable(counts, [
    [own.number, 7, 'center', position],
    [own.unit, 33, 'left', ({ unit }) => unit],
    [own.of, 12, 'right', (each) => cells(each)[0] ?? ''],
    [own.done, 12, 'right', (each) => cells(each)[1] ?? ''],
    [own.open, 12, 'right', (each) => cells(each)[2] ?? ''],
    [own.overdue, 12, 'right', (each) => cells(each)[3] ?? ''],
    [own.rate, 12, 'right', (each) => cells(each)[4] ?? ''],
  ]);
  if (counts.length === 0) return [{ ...list, rows: [blankRow(list.columns.length)] }];
  const sum = (pick: (count: UnitCount) => number) =>
    counts.reduce((total, count) => total + pick(count), 0);
  const all = {
    unit: '',
    ...{ of: sum(({ of }) => of), done: sum(({ done }) => done) },
    overdue: sum(({ overdue }) => overdue),
  };
  const rest = period.reporters.length - counts.length;
  return [
    { ...list, rows: [...list.rows, row('total', [TASKS_ANNEX.sum, 2], ...cells(all))] },
    ...(rest > 0 ? [paragraph('note', TASKS_ANNEX.without(rest))] : []),
  ];
}

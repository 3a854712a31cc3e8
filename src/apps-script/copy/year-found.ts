/** What a workbook holds of its year, read before the first write, and how much of it there is. */
import type { OpenedYear } from '../../contract/calls/settle-copy';
import { sameName } from '../../core/identity';
import { isBlank } from '../../core/reading';
import { stateOf } from '../../rules/remediation/follow-task';
import { evidence } from '../../tabs/evidence';
import { remediation } from '../../tabs/remediation';
import { NEW_YEAR } from '../../text/last-year';
import { readTable, type Table } from '../tables/table';
import { blockCells, type Group, type InputBlock } from '../workbook/group';
import { whole } from '../workbook/open-tab';
import type { TypedRound } from '../workbook/round';
import type { Tabs } from '../workbook/tabs';
import { periodsIn } from './leave-periods';
import type { TaskTable } from './lost-points';

export interface Year {
  readonly year: number;
  readonly typed: TypedRound;
  readonly tasks: TaskTable;
  readonly records: Table<(typeof evidence.keys)[number]>;
  readonly periods: ReturnType<typeof periodsIn>;
}

export function readYear(tabs: Tabs, typed: TypedRound): Year {
  const { year } = typed.frame;
  return {
    ...{ year, typed, periods: periodsIn(tabs, year) },
    tasks: whole(readTable(tabs, remediation)),
    records: whole(readTable(tabs, evidence)),
  };
}

export const INPUTS: readonly InputBlock[] = ['self', 'appraised'];

export function inputsOf(group: Group) {
  return group.codes.map((_, row) => INPUTS.map((block) => blockCells(group, row, block)));
}

type Task = TaskTable['rows'][number];

/** Nobody has to do it any more. */
export function isClosed(task: Task): boolean {
  const state = stateOf({ ...task, row: 0 }, 0);
  return state === 'done' || state === 'cancelled';
}

const isEmpty = (row: object) => Object.values(row).every(isBlank);

export function countsOf({ year, typed, tasks, records, periods }: Year): OpenedYear {
  const count = (rows: readonly object[]) => rows.filter((row) => !isEmpty(row)).length;
  const { round, groups } = typed;
  return {
    year: year + 1,
    units: round.unitCount,
    criteria: round.rows.filter(({ method }) => !isBlank(method)).length,
    fromDeductions: count(
      tasks.rows.filter(({ source }) => sameName(source, NEW_YEAR.source(year))),
    ),
    openTasks: count(tasks.rows.filter((task) => !isClosed(task))),
    closedTasks: tasks.rows.filter(isClosed).length,
    results: groups
      .flatMap(inputsOf)
      .flat(2)
      .filter((cell) => !isBlank(cell)).length,
    records: count(records.rows),
    periods: periods.length,
  };
}

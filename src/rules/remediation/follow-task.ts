/**
 * Where a task stands on a day: its state as typed, and whether its deadline has passed. The cell is not rewritten by us;
 * a task that is done or called off is never overdue. Order: overdue first, then by deadline, then as they stand in the tab.
 */
import type { ReportTask } from '../../contract/report';
import { sameName } from '../../core/identity';
import { isPast, lastDayIn } from '../../core/last-day';
import { REMEDIATION_TAB } from '../../text/labels';

const TASK_STATES = ['todo', 'doing', 'done', 'overdue', 'cancelled'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** `today` as yyyymmdd. */
export function stateOf({ state, deadline }: ReportTask, today: number): TaskState {
  const typed = typedState(state);
  if (typed === 'done' || typed === 'overdue' || typed === 'cancelled') return typed;
  return isPast(deadline, today) ? 'overdue' : (typed ?? 'todo');
}

function typedState(state: string): TaskState | undefined {
  return TASK_STATES[REMEDIATION_TAB.states.findIndex((name) => sameName(name, state))];
}

/** Nobody is to do it any more: it counts nowhere. */
export function isCancelled({ state }: Pick<ReportTask, 'state'>): boolean {
  return typedState(state) === 'cancelled';
}

export function inOrder(tasks: readonly ReportTask[], today: number): readonly ReportTask[] {
  const rank = (task: ReportTask) =>
    [
      { overdue: 0, doing: 1, todo: 1, done: 2, cancelled: 3 }[stateOf(task, today)],
      lastDayIn(task.deadline) ?? Infinity,
      task.row,
    ] as const;
  return [...tasks].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((each, i) => each !== right[i]);
    return at < 0 ? 0 : Number(left[at]) < Number(right[at]) ? -1 : 1;
  });
}

/** How many tasks stand where; those called off are none. */
export type Progress = Readonly<Record<Exclude<TaskState, 'cancelled'>, number>>;

export function progressOf(tasks: readonly ReportTask[], today: number): Progress {
  const count = (state: TaskState) => tasks.filter((task) => stateOf(task, today) === state).length;
  return {
    todo: count('todo'),
    doing: count('doing'),
    done: count('done'),
    overdue: count('overdue'),
  };
}

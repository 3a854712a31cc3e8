/**
 * Where a task comes from, as its cell says: a lost point (also where nothing stands, and whatever year is named behind), the
 * plan of the year, or an inspection by its id. Counted by source, and only some go into the plan of remediation.
 */
import type { ReportTask } from '../../contract/report';
import { groupBy } from '../../core/group-by';
import { nameKey, sameName } from '../../core/identity';
import { REMEDIATION_TAB } from '../../text/labels';
import { isCancelled, progressOf } from './follow-task';

const { loss, plan } = REMEDIATION_TAB.sources;

type Sourced = Pick<ReportTask, 'source'>;

export function originOf({ source }: Sourced): 'loss' | 'plan' | 'inspection' {
  const key = nameKey(source);
  if (key === '' || key.startsWith(nameKey(loss))) return 'loss';
  return sameName(source, plan) ? 'plan' : 'inspection';
}

/** As people read it; the ids of inspections as typed. */
export function sourceName(task: Sourced): string {
  const names = { loss, plan, inspection: task.source.trim() };
  return names[originOf(task)];
}

/** What wins points back or follows a recommendation; the tasks of the year's plan have a report of their own. */
export function isRemedy(task: Pick<ReportTask, 'source' | 'state'>): boolean {
  return originOf(task) !== 'plan' && !isCancelled(task);
}

export interface SourceProgress {
  readonly source: string;
  readonly done: number;
  readonly of: number;
}

/** In the order in which sources first occur; `23/24` of a plan leaves out what was called off. */
export function progressBySource(
  tasks: readonly ReportTask[],
  today: number,
): readonly SourceProgress[] {
  return [...groupBy(tasks, (task) => nameKey(sourceName(task))).values()].map((own) => {
    const { todo, doing, done, overdue } = progressOf(own, today);
    const [first] = own;
    return { source: first ? sourceName(first) : '', done, of: todo + doing + done + overdue };
  });
}

/**
 * What an inspection asks of a unit: its shortcomings, one per line, and the tasks that name it as their source. Which
 * shortcomings have no task yet is told by the words of the task; nothing is guessed.
 */
import type { TaskFields } from '../../contract/calls/edit-tasks';
import type { ReportInspection, ReportTask } from '../../contract/report';
import { isBlank } from '../../core/reading';
import { sameName } from '../../core/identity';
import { REMEDIATION_TAB } from '../../text/labels';
import { isCancelled, progressOf } from './follow-task';

export interface Recommendations {
  readonly done: number;
  readonly of: number;
  readonly withoutDeadline: number;
  /** One new task for each shortcoming that no task repeats. */
  readonly missing: readonly TaskFields[];
}

/** `tasks`: of the unit. */
export function recommendationsOf(
  { inspection, unit, shortcomings, deadline }: ReportInspection,
  tasks: readonly ReportTask[],
  today: number,
): Recommendations {
  const own = isBlank(inspection) ? [] : tasks.filter(({ source }) => sameName(source, inspection));
  const counted = own.filter((task) => !isCancelled(task));
  const lines = shortcomings
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const open = lines.filter((line) => !own.some(({ task }) => sameName(task, line)));
  return {
    done: progressOf(counted, today).done,
    of: counted.length,
    withoutDeadline: counted.filter((task) => isBlank(task.deadline)).length,
    missing: isBlank(inspection)
      ? []
      : open.map((task) => ({
          ...{ unit, code: '', task, officer: '', target: '', deadline, evidence: '' },
          ...{ state: REMEDIATION_TAB.states[0], source: inspection.trim(), doneOn: '' },
        })),
  };
}

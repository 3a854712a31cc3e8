/**
 * Who of a period's reporters is to be reminded of what: figures that were not sent or sent late, tasks whose deadline has passed,
 * targets that are not reached, with the distance. Each in sentences; who is written to is for people to choose. Pure.
 */
import type { MonitoringData } from '../../contract/monitoring';
import { groupBy } from '../../core/group-by';
import { nameKey } from '../../core/identity';
import { REMINDERS } from '../../text/reminders';
import { stateOf } from '../remediation/follow-task';
import { isToRemind, reportIn, reportText, sentRow } from './late-reports';
import type { PeriodFigures } from './period-figures';
import { goalStandings } from './unit-period';

export interface Reminded {
  readonly unit: string;
  readonly told: readonly string[];
}

export type Reminders = Readonly<Record<keyof typeof REMINDERS.groups, readonly Reminded[]>>;

/** `today` as yyyymmdd. */
export function remindersOf(
  { tasks }: Pick<MonitoringData, 'tasks'>,
  figures: PeriodFigures,
  today: number,
): Reminders {
  const { reporters } = figures.period;
  const isAsked = sentRow(figures) >= 0;
  const reports = isAsked ? reporters.map((_, at) => reportIn(figures, at, today)) : [];
  const ofReports = (isWanted: (report: (typeof reports)[number]) => boolean) =>
    reports.flatMap((report, at) => {
      const told = [reportText(report)];
      return isWanted(report) ? [{ unit: reporters[at]?.name ?? '', told }] : [];
    });
  const overdue = groupBy(
    tasks.filter((task) => stateOf(task, today) === 'overdue'),
    ({ unit }) => nameKey(unit),
  );
  const each = (toldOf: (name: string, at: number) => readonly string[]) =>
    reporters
      .map(({ name }, at) => ({ unit: name, told: toldOf(name, at) }))
      .filter(({ told }) => told.length > 0);
  return {
    unsent: ofReports(isToRemind),
    late: ofReports(({ kind }) => kind === 'late'),
    tasks: each((name) =>
      (overdue.get(nameKey(name)) ?? []).map(({ task, deadline }) =>
        REMINDERS.task(task, deadline),
      ),
    ),
    goals: each((_, at) =>
      goalStandings(figures, at)
        .filter(({ isMet }) => isMet === false)
        .map(({ code, name, figure, goal, distance }) =>
          REMINDERS.goal(code, name, [figure, goal, distance]),
        ),
    ),
  };
}

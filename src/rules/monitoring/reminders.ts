/**
 * Who of a period's reporters is to be reminded of what: figures that were not sent or sent late, tasks whose deadline has passed,
 * targets that are not reached, with the distance. Who is written to is for people to choose; the panel's sentences are `toldOf`. Pure.
 */
import type { MonitoringData } from '../../contract/monitoring';
import type { ReportTask } from '../../contract/report';
import { groupBy } from '../../core/group-by';
import { nameKey } from '../../core/identity';
import { REMINDERS } from '../../text/reminders';
import { stateOf } from '../remediation/follow-task';
import { isToRemind, reportIn, reportText, sentRow, type Report } from './late-reports';
import type { PeriodFigures } from './period-figures';
import { goalStandings, type GoalStanding } from './unit-period';

/** One reporter, and what it is reminded of: at least one thing. */
interface Reminded<What> {
  /** Its place among the reporters. */
  readonly at: number;
  readonly unit: string;
  readonly of: readonly What[];
}

export interface Reminders {
  readonly unsent: readonly Reminded<Report>[];
  readonly late: readonly Reminded<Report>[];
  readonly tasks: readonly Reminded<ReportTask>[];
  readonly goals: readonly Reminded<GoalStanding>[];
}

/** `today` as yyyymmdd. */
export function remindersOf(
  { tasks }: Pick<MonitoringData, 'tasks'>,
  figures: PeriodFigures,
  today: number,
): Reminders {
  const isAsked = sentRow(figures) >= 0;
  const reports = (isWanted: (report: Report) => boolean) =>
    each((_, at) => (isAsked ? [reportIn(figures, at, today)].filter(isWanted) : []));
  const overdue = groupBy(
    tasks.filter((task) => stateOf(task, today) === 'overdue'),
    ({ unit }) => nameKey(unit),
  );
  return {
    unsent: reports(isToRemind),
    late: reports(({ kind }) => kind === 'late'),
    tasks: each((name) => overdue.get(nameKey(name)) ?? []),
    goals: each((_, at) => goalStandings(figures, at).filter(({ isMet }) => isMet === false)),
  };

  function each<What>(
    whatOf: (name: string, at: number) => readonly What[],
  ): readonly Reminded<What>[] {
    return figures.period.reporters
      .map(({ name: unit }, at) => ({ at, unit, of: whatOf(unit, at) }))
      .filter(({ of }) => of.length > 0);
  }
}

export interface Told {
  readonly unit: string;
  readonly told: readonly string[];
}

export function toldOf({
  unsent,
  late,
  tasks,
  goals,
}: Reminders): Readonly<Record<keyof Reminders, readonly Told[]>> {
  return {
    unsent: worded(unsent, reportText),
    late: worded(late, reportText),
    tasks: worded(tasks, ({ task, deadline }) => REMINDERS.task(task, deadline)),
    goals: worded(goals, ({ code, name, figure, goal, distance }) =>
      REMINDERS.goal(code, name, [figure, goal, distance]),
    ),
  };
}

function worded<What>(
  reminded: readonly Reminded<What>[],
  word: (what: What) => string,
): readonly Told[] {
  return reminded.map(({ unit, of }) => ({ unit, told: of.map(word) }));
}

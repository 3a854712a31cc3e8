/**
 * Whom a letter of reminder is about: each reporter with its report, its late dossiers and apologies, overdue tasks, and targets
 * that it does not reach. Dossiers and apologies are known by their names in the catalogue; figures are those that documents print.
 */
import type { MonitoredPeriod } from '../../contract/monitoring';
import type { DocumentData, ReportTask } from '../../contract/report';
import { foldText } from '../../core/fold-text';
import { groupBy } from '../../core/group-by';
import { goalRows } from '../../core/monitoring/board';
import { reportText, type Report } from '../../rules/monitoring/late-reports';
import type { PeriodFigures } from '../../rules/monitoring/period-figures';
import { remindersOf } from '../../rules/monitoring/reminders';
import { lateRows } from '../../rules/monitoring/text-checks';
import type { GoalStanding } from '../../rules/monitoring/unit-period';
import { TEXT_CHECKS } from '../../text/text-checks';
import { figuresIn, periodIn } from './period-source';
import { printedFigures, type PrintedFigure } from './printed-figures';

interface LateFiles {
  readonly files: PrintedFigure;
  /** Undefined where nobody has said how many. */
  readonly apologies: PrintedFigure | undefined;
}

interface BelowGoal extends GoalStanding {
  /** Undefined where no one number can be printed. */
  readonly printed: PrintedFigure | undefined;
}

export interface RemindedUnit {
  readonly unit: string;
  /** Its place among the reporters. */
  readonly at: number;
  /** As people say it; '' where it was sent, or nobody asks. */
  readonly unsent: string;
  /** '' where it was not sent late. */
  readonly late: string;
  readonly files: readonly LateFiles[];
  readonly tasks: readonly ReportTask[];
  readonly goals: readonly BelowGoal[];
}

export interface RemindedPeriod {
  readonly period: MonitoredPeriod;
  /** As yyyymmdd. */
  readonly today: number;
  readonly figures: PeriodFigures;
  /** Those alone who are to be reminded. */
  readonly units: readonly RemindedUnit[];
}

export function remindedIn(data: DocumentData, about: string): RemindedPeriod {
  const { monitoring, period } = periodIn(data, about);
  const { today } = data;
  if (today === undefined) throw new RangeError('a reminder wants to know the day');
  const figures = figuresIn(monitoring, period);
  const reminders = remindersOf(monitoring, figures, today);
  const [unsent, late] = [byPlace(reminders.unsent), byPlace(reminders.late)];
  const [tasks, goals] = [byPlace(reminders.tasks), byPlace(reminders.goals)];
  const { rows, isTold } = filesIn(figures);
  const units = period.reporters.map(({ name: unit }, at): RemindedUnit => {
    const printed = printedFigures(monitoring, period, unit);
    const find = (code: string) => printed.find((each) => each.code === code && each.text !== '');
    return {
      ...{ unit, at, unsent: saidOf(unsent(at)), late: saidOf(late(at)), tasks: tasks(at) },
      files: rows.flatMap(({ row, code, apology }) => {
        const files = isSome(figures, at, row) ? find(code) : undefined;
        return files === undefined ? [] : [{ files, apologies: find(apology) }];
      }),
      goals: goals(at)
        .filter(({ code }) => !isTold(code))
        .map((goal) => ({ ...goal, printed: find(goal.code) })),
    };
  });
  return { period, today, figures, units: units.filter(isToRemind) };
}

interface BelowUnit extends BelowGoal {
  readonly unit: string;
}

interface MissedGoal extends Pick<BelowGoal, 'code' | 'name' | 'goal'> {
  readonly units: readonly BelowUnit[];
}

/** Who misses which target, in the order of the catalogue. */
export function belowByGoal({ figures, units }: RemindedPeriod): readonly MissedGoal[] {
  const missed = groupBy(
    units.flatMap(({ unit, goals }) => goals.map((goal) => ({ ...goal, unit }))),
    ({ code }) => code,
  );
  return goalRows(figures.layout).flatMap(({ indicator: { code, name }, goal }) => {
    const own = missed.get(code);
    return own === undefined ? [] : [{ code, name, goal: goal.text, units: own }];
  });
}

interface Placed<What> {
  readonly at: number;
  readonly of: readonly What[];
}

function byPlace<What>(reminded: readonly Placed<What>[]) {
  const places = new Map(reminded.map(({ at, of }) => [at, of] as const));
  return (at: number) => places.get(at) ?? [];
}

const saidOf = (reports: readonly Report[]) => reports.map(reportText).join();

const isToRemind = ({ unsent, late, files, tasks, goals }: RemindedUnit) =>
  unsent !== '' || late !== '' || [files, tasks, goals].some(({ length }) => length > 0);

/** Rows that count late dossiers, with the code of the row that counts apologies; '' where there is none. */
function filesIn({ layout }: PeriodFigures) {
  const named = (word: string) =>
    layout.rows.flatMap((placed) => {
      const { measure, name, code } = placed?.indicator ?? {};
      return measure === 'number' && name !== undefined && foldText(name).includes(word)
        ? [code ?? '']
        : [];
    });
  const [apology = ''] = named(TEXT_CHECKS.apology);
  const rows = lateRows(layout)
    .map(({ row, placed: { indicator } }) => ({ ...indicator, row, apology }))
    .filter(({ name, code }) => TEXT_CHECKS.counted.test(foldText(name)) && code !== apology);
  const codes = new Set(rows.map(({ code }) => code));
  return { rows, isTold: (code: string) => codes.has(code) };
}

/** Whether there certainly are some. */
function isSome({ columns }: PeriodFigures, at: number, row: number): boolean {
  const { least } = columns[at]?.[row]?.interval ?? {};
  return least !== undefined && least.numerator > 0;
}

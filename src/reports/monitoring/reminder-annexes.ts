/** Annexes of a letter of reminder: everything unit by unit, and targets that are not reached as a table of figures and distances. */
import { DOTS } from '../../text/reports/frame';
import { REMINDER, REMINDER_ANNEX } from '../../text/reports/reminder';
import { column, listTable, paragraph, position, row, table } from '../blocks';
import type { ReportTable } from '../report-document';
import { figureText, unprovenNotes } from './figure-notes';
import type { Annex } from '../frame';
import { MOST_OF_GOAL } from './reminder-matters';
import { belowByGoal, type RemindedPeriod, type RemindedUnit } from './reminded-units';

export function reminderAnnexes(reminded: RemindedPeriod, said: string): readonly Annex[] {
  const ofGoals = goalTables(reminded);
  const { units } = reminded;
  const files = units.flatMap((unit) => unit.files);
  const goals = units.flatMap((unit) => unit.goals);
  const isSilent = files.some(({ apologies }) => apologies === undefined);
  return [
    {
      orientation: 'portrait',
      title: REMINDER_ANNEX.unitsTitle(said),
      blocks: [
        unitsTable(units),
        ...(isSilent ? [paragraph('note', REMINDER_ANNEX.filesNote)] : []),
        ...unprovenNotes(files.map((each) => each.files)),
      ],
    },
    ...(ofGoals.length === 0
      ? []
      : [
          {
            orientation: 'landscape' as const,
            title: REMINDER_ANNEX.goalsTitle(said),
            blocks: [
              ...ofGoals,
              paragraph('note', REMINDER_ANNEX.belowNote),
              ...unprovenNotes(goals.flatMap(({ printed }) => printed ?? [])),
            ],
          },
        ]),
  ];
}

type Telling = Parameters<typeof listTable<RemindedUnit>>[1][number];

const { headers } = REMINDER_ANNEX;

/** Columns that would be blank are left out; the unit and its tasks take the room. */
function unitsTable(units: readonly RemindedUnit[]): ReportTable {
  const told: readonly Telling[] = [
    [headers.report, 17, 'left', ({ unsent, late }) => unsent || late],
    [headers.files, 14, 'center', filesText],
    units.length > MOST_LISTED
      ? [headers.tasks, 16, 'center', taskCount]
      : [headers.tasks, 34, 'left', tasksText],
    [headers.goals, 11, 'center', ({ goals }) => (goals.length === 0 ? '' : String(goals.length))],
  ];
  const shown = told.filter(([, , , text]) => units.some((unit, at) => text(unit, at) !== ''));
  const rest = 100 - NUMBER_WIDTH - shown.reduce((sum, [, width]) => sum + width, 0);
  return listTable(units, [
    [headers.number, NUMBER_WIDTH, 'center', position],
    [headers.unit, rest, 'left', ({ unit }) => unit],
    ...shown,
  ]);
}

const NUMBER_WIDTH = 6;

const filesText = ({ files }: RemindedUnit) =>
  files
    .map(({ files: late, apologies }) =>
      REMINDER_ANNEX.files(figureText(late), apologies ? figureText(apologies) : ''),
    )
    .join('\n');

const taskCount = ({ tasks: { length } }: RemindedUnit) =>
  length === 0 ? '' : REMINDER.taskCount(length);

/** Of more units the tasks alone would be fifty pages; whoever gets the letter has them in the tab of tasks. */
const MOST_LISTED = 20;
const MOST_TASKS = 5;

function tasksText({ tasks }: RemindedUnit): string {
  const more = tasks.length - MOST_TASKS;
  return [
    ...tasks.slice(0, MOST_TASKS).map(({ task, deadline }) => REMINDER.task(task, deadline)),
    ...(more > 0 ? [REMINDER.moreTasks(more)] : []),
  ]
    .map((text) => `- ${text}`)
    .join('\n');
}

/** As many targets to a table as a page has room for; in each the units that miss one of them. None where the body says all. */
function goalTables(reminded: RemindedPeriod): readonly ReportTable[] {
  const goals = belowByGoal(reminded);
  if (goals.every(({ units }) => units.length <= MOST_OF_GOAL)) return [];
  const tables = Math.ceil(goals.length / MOST_GOALS);
  const size = Math.ceil(goals.length / Math.max(1, tables));
  return Array.from({ length: tables }, (_, i) =>
    goalTable(reminded.units, goals.slice(i * size, (i + 1) * size)),
  );
}

const MOST_GOALS = 13;
const UNIT_WIDTH = 14;

function goalTable(
  units: readonly RemindedUnit[],
  goals: ReturnType<typeof belowByGoal>,
): ReportTable {
  const each = Math.min(12, Math.floor((960 - UNIT_WIDTH * 10) / goals.length) / 10);
  const columns = [
    column(headers.number, 4, 'center'),
    column(headers.unit, (960 - Math.round(each * 10) * goals.length) / 10),
    ...goals.map(({ name, goal }) => column(REMINDER.goal(name, goal), each, 'center')),
  ];
  const below = units.filter((unit) => unit.goals.some(({ code }) => isAmong(code)));
  return table(
    columns,
    below.map((unit, i) =>
      row('plain', String(i + 1), unit.unit, ...goals.map(({ code }) => cellOf(unit, code))),
    ),
  );

  function isAmong(code: string): boolean {
    return goals.some((goal) => goal.code === code);
  }
}

function cellOf({ goals }: RemindedUnit, code: string): string {
  const own = goals.find((goal) => goal.code === code);
  if (own === undefined) return '';
  // A narrow cell would break its mark.
  const figure = own.printed ? figureText(own.printed).replace('\u00a0', '\n') : DOTS;
  return REMINDER_ANNEX.below(figure, own.distance);
}

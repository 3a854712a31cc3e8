/**
 * What a letter of reminder says in its body, matter by matter: how many units it is true of and, of few, which and how far they
 * are. Of one unit alone everything, since then there is no annex.
 */
import { DOTS, listed } from '../../text/reports/frame';
import { REMINDER } from '../../text/reports/reminder';
import { figureText } from './figure-notes';
import type { PrintedFigure } from './printed-figures';
import { belowByGoal, type RemindedPeriod, type RemindedUnit } from './reminded-units';

interface Matter {
  readonly heading: string;
  readonly lines: readonly string[];
  /** What units are asked for. */
  readonly requests: readonly string[];
  /** Those that the lines print. */
  readonly figures: readonly PrintedFigure[];
}

/** A unit, and what there is to say of it. */
interface Entry {
  readonly unit: string;
  readonly said: readonly string[];
  readonly figures: readonly (PrintedFigure | undefined)[];
}

/** In their order; what nobody has to be reminded of is left out. */
export function mattersOf(reminded: RemindedPeriod): readonly Matter[] {
  return [...reports(reminded), ...files(reminded), ...tasks(reminded), ...goals(reminded)];
}

const { headings, requests } = REMINDER;
/** More are not named in the body. */
const MOST_UNITS = 5;
export const MOST_OF_GOAL = 3;

function reports(reminded: RemindedPeriod): readonly Matter[] {
  const { deadline } = reminded.period;
  const kinds = (['unsent', 'late'] as const).flatMap((kind) => {
    const entries = entriesOf(reminded, (unit) =>
      unit[kind] === '' ? [] : [REMINDER.standing(unit[kind])],
    );
    return entries.length === 0 ? [] : [{ kind, entries }];
  });
  const items = kinds.map(({ kind, entries }) =>
    item(reminded, REMINDER[kind](deadline), entries, MOST_UNITS),
  );
  return matter(
    headings.reports,
    items,
    kinds.map(({ kind }) => requests[kind]),
  );
}

function files(reminded: RemindedPeriod): readonly Matter[] {
  const entries = entriesOf(
    reminded,
    (unit) =>
      unit.files.map(({ files: late, apologies }) =>
        REMINDER.lateFiles(figureText(late), late.unit, apologies ? figureText(apologies) : ''),
      ),
    (unit) => unit.files.flatMap(({ files: late, apologies }) => [late, apologies]),
  );
  const items = entries.length === 0 ? [] : [item(reminded, REMINDER.files, entries, MOST_UNITS)];
  return matter(headings.files, items, [requests.files]);
}

function tasks(reminded: RemindedPeriod): readonly Matter[] {
  const isOne = reminded.units.length === 1;
  const entries = entriesOf(reminded, (unit) =>
    isOne
      ? unit.tasks.map(({ task, deadline }) => REMINDER.task(task, deadline))
      : unit.tasks.length === 0
        ? []
        : [REMINDER.taskCount(unit.tasks.length)],
  );
  const own = entries.flatMap(({ said }) => said).map((text) => ({ text, figures: [] }));
  const many = entries.length === 0 ? [] : [item(reminded, REMINDER.tasks, entries, MOST_UNITS)];
  return matter(headings.tasks, isOne ? own : many, [requests.tasks]);
}

function goals(reminded: RemindedPeriod): readonly Matter[] {
  const items = belowByGoal(reminded).map(({ name, goal, units }) => {
    const entries = units.map(({ unit, printed, distance }): Entry => {
      const figure = printed === undefined ? DOTS : figureText(printed);
      return {
        ...{ unit, figures: [printed] },
        said: [figure, REMINDER.distance(distance)].filter(Boolean),
      };
    });
    return item(reminded, REMINDER.goal(name, goal), entries, MOST_OF_GOAL);
  });
  return matter(headings.goals, items, [requests.goals]);
}

function entriesOf(
  { units }: RemindedPeriod,
  saidOf: (unit: RemindedUnit) => readonly string[],
  figuresOf: (unit: RemindedUnit) => Entry['figures'] = () => [],
): readonly Entry[] {
  return units.flatMap((unit) => {
    const said = saidOf(unit);
    const entry = { unit: unit.unit, figures: figuresOf(unit) };
    return said.length === 0 ? [] : [{ ...entry, said: said.filter(Boolean) }];
  });
}

interface Item {
  readonly text: string;
  readonly figures: Entry['figures'];
}

/** What is true of some units; who is not named stands in an annex. */
function item(
  { units }: RemindedPeriod,
  what: string,
  entries: readonly Entry[],
  most: number,
): Item {
  const shown = entries.length <= most ? entries : [];
  const figures = shown.flatMap((entry) => entry.figures);
  if (units.length === 1) {
    return {
      text: REMINDER.own(
        what,
        entries.flatMap(({ said }) => said),
      ),
      figures,
    };
  }
  const named = shown.map(({ unit, said }) => REMINDER.unit(unit, said));
  return { text: REMINDER.units(what, entries.length, named), figures };
}

function matter(
  heading: string,
  items: readonly Item[],
  asked: readonly string[],
): readonly Matter[] {
  if (items.length === 0) return [];
  const figures = items.flatMap((each) => each.figures.flatMap((figure) => figure ?? []));
  return [{ heading, lines: listed(items.map(({ text }) => text)), requests: asked, figures }];
}

/**
 * Figures typed into blank cells of a period: a unit is found by the key of its column, a row by its code, never by position. What
 * cannot be entered is told in sentences; into a closed period, or columns of which it is not certain whose they are, nothing goes.
 */
import type { EnterStatisticsOutcome } from '../../contract/calls/enter-statistics';
import { codeKey, indexBy } from '../../core/identity';
import { areaOf, columnLetters, type Area } from '../../tabs/plan/a1';
import type { Unit } from '../../rules/units';
import { cellText } from '../../text/cell-text';
import { ENTER_FIGURES } from '../../text/enter-figures';
import { LOG_DETAIL } from '../../text/log';
import { PERIOD_STATE } from '../../text/period-state';
import { valuesOf } from '../workbook/cell-values';
import { enterBlank, type BlankBlock, type Entries } from '../workbook/enter-blank';
import { whole } from '../workbook/open-tab';
import type { Tabs } from '../workbook/tabs';
import { readUnits } from '../workbook/units';
import type { Reporter } from './period-cells';
import { columnDoubt, readPeriodHead, type PeriodHead } from './period-head';

/** What is wanted in one cell. */
interface FigureItem {
  readonly unit: string;
  readonly code: string;
  readonly text: string;
  readonly note?: string;
}

interface Asked {
  readonly period: string;
  readonly items: readonly FigureItem[];
  readonly request: unknown;
  /** Of a cell that says something else. */
  readonly taken: (unit: string, code: string, present: unknown, text: string) => string;
}

export function enterFigures(tabs: Tabs, asked: Asked): EnterStatisticsOutcome {
  const { period, request, taken } = asked;
  const head = readPeriodHead(tabs, period);
  if (!head.ok) return head;
  if (head.state.isClosed) {
    return { ok: false, reason: 'closed', message: PERIOD_STATE.closed(head.state.day) };
  }
  const { units } = whole(readUnits(tabs));
  const doubt = columnDoubt(head, new Map(units.map(({ id, name }) => [id, name])));
  if (doubt !== undefined) return { ok: false, reason: 'unreadable', message: doubt };
  const tab = head.sheet.getName();
  const items = asked.items.filter(({ text }) => text.trim() !== '');
  const grid = gridOf(head);
  const { placed, problems } = placesOf(items, reporterFinder(head, units), grid, tab);
  if (placed.length === 0) return { ok: true, entered: 0, problems };
  const block = blockOf(head, grid, placed);
  const told = ([entries]: readonly Entries[]) =>
    LOG_DETAIL.figures(tab, { entered: entries?.open ?? 0, asked: items.length });
  const entered = enterBlank(tabs, [block], { action: 'period', request, said: told });
  if (entered === undefined) {
    return { ok: false, reason: 'notAllowed', message: ENTER_FIGURES.protected() };
  }
  const standing = new Map(
    entered.flatMap((entries) => entries.taken.map((cell) => [placeOf(cell), cell.present])),
  );
  const answered = placed.flatMap((figure) => {
    const { reporter, code, text } = figure;
    const place = placeOf(figure);
    return standing.has(place) ? [taken(reporter.name, code, standing.get(place), text)] : [];
  });
  const count = entered.reduce((sum, { open }) => sum + open, 0);
  return { ok: true, entered: count, problems: [...problems, ...answered] };
}

const placeOf = ({ row, column }: { readonly row: number; readonly column: number }) =>
  `${row} ${column}`;

type Finder = (unit: string) => Reporter | undefined;

/** By the list of units, else by the header. */
function reporterFinder({ reporters }: PeriodHead, units: readonly Unit[]): Finder {
  const listed = indexBy(units, ({ name }) => name);
  const headed = indexBy(reporters, ({ name }) => name);
  const byId = new Map(reporters.map((reporter) => [reporter.id, reporter]));
  return (unit) => byId.get(listed.find(unit)?.id ?? '') ?? headed.find(unit);
}

interface Grid {
  /** Of the rows below the header. */
  readonly codes: readonly string[];
  /** From the first column on. */
  readonly cells: readonly (readonly unknown[])[];
  /** Of all reporters, and of whatever stands between them. */
  readonly area: Area;
}

function gridOf({ sheet, headerRow, codeColumn, reporters }: PeriodHead): Grid {
  const columns = reporters.map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const width = Math.max(last, codeColumn);
  // From the header down, so that a tab without rows is one, too.
  const below = sheet.getRange(`A${headerRow}:${columnLetters(width)}`);
  const cells = valuesOf(below).slice(1);
  const codes = cells.map((row) => cellText(row[codeColumn - 1]));
  return { codes, cells, area: areaOf(headerRow + 1, first, codes.length, last - first + 1) };
}

/** A wanted figure with its cell, by row and column of the block. */
interface Placed extends FigureItem {
  readonly reporter: Reporter;
  readonly row: number;
  readonly column: number;
}

function placesOf(items: readonly FigureItem[], reporterOf: Finder, grid: Grid, tab: string) {
  const rows = indexBy(
    grid.codes.map((code, row) => ({ code, row })),
    ({ code }) => code,
    codeKey,
  );
  const units = new Map(items.map(({ unit }) => [unit, reporterOf(unit)]));
  const rowOf = new Map(items.map(({ code }) => [code, rows.find(code)?.row]));
  const placed = new Map<string, Placed>();
  const doubtful: string[] = [];
  for (const item of items) {
    const [reporter, row] = [units.get(item.unit), rowOf.get(item.code)];
    if (reporter === undefined || row === undefined) continue;
    const place = `${row} ${reporter.id}`;
    const first = placed.get(place);
    if (first === undefined) {
      placed.set(place, { ...item, reporter, row, column: reporter.column - grid.area.column });
    } else if (first.text.trim() !== item.text.trim()) {
      doubtful.push(ENTER_FIGURES.twice(reporter.name, item.code, first.text, item.text));
    }
  }
  const missing = (found: ReadonlyMap<string, unknown>) =>
    [...found].flatMap(([name, place]) => (place === undefined ? [name] : []));
  const lost = missing(units);
  const unknown =
    lost.length === 0 ? [] : [ENTER_FIGURES.unknownUnits(lost, units.size - lost.length)];
  const uncoded = missing(rowOf).map((code) => ENTER_FIGURES.unknownCode(tab, code));
  return { placed: [...placed.values()], problems: [...unknown, ...uncoded, ...doubtful] };
}

function blockOf({ sheet }: PeriodHead, grid: Grid, placed: readonly Placed[]): BlankBlock {
  const { area, codes, cells } = grid;
  const blank = () => codes.map(() => new Array<string | undefined>(area.columns).fill(undefined));
  const [wanted, notes] = [blank(), blank()];
  for (const { row, column, text, note } of placed) {
    wanted[row]?.splice(column, 1, text.trim());
    notes[row]?.splice(column, 1, note);
  }
  const from = area.column - 1;
  const present = cells.map((row) => row.slice(from, from + area.columns));
  const hasNotes = placed.some(({ note }) => note !== undefined);
  return { sheet, area, wanted, cells: present, ...(hasNotes && { notes }) };
}

/**
 * Figures typed into blank cells of a period: a unit is found by the key of its column, a row by its code. Into a closed period, or
 * columns of which it is not certain whose they are, nothing goes.
 */
import type { EnterStatisticsOutcome } from '../../contract/calls/enter-statistics';
import { codeKey, indexBy } from '../../core/identity';
import { areaOf, columnLetters } from '../../tabs/plan/a1';
import type { Unit } from '../../rules/units';
import { cellText } from '../../text/cell-text';
import { ENTER_FIGURES } from '../../text/enter-figures';
import { LOG_DETAIL } from '../../text/log';
import { PERIOD_STATE } from '../../text/period-state';
import { valuesOf } from '../workbook/cell-values';
import { whole } from '../workbook/open-tab';
import type { Tabs } from '../workbook/tabs';
import { readUnits } from '../workbook/units';
import { enterItems, type ItemBlock, type WantedItem } from './enter-items';
import type { Reporter } from './period-cells';
import { columnDoubt, readPeriodHead, type PeriodHead } from './period-head';

interface Asked {
  readonly period: string;
  readonly items: readonly WantedItem[];
  readonly request: unknown;
  /** Of a cell that says something else. */
  readonly taken: (unit: string, code: string, present: unknown, text: string) => string;
}

export function enterFigures(tabs: Tabs, asked: Asked): EnterStatisticsOutcome {
  const { period, items, request, taken } = asked;
  const head = readPeriodHead(tabs, period);
  if (!head.ok) return head;
  if (head.state.isClosed) {
    return { ok: false, reason: 'closed', message: PERIOD_STATE.closed(head.state.day) };
  }
  const { units } = whole(readUnits(tabs));
  const doubt = columnDoubt(head, new Map(units.map(({ id, name }) => [id, name])));
  if (doubt !== undefined) return { ok: false, reason: 'unreadable', message: doubt };
  const tab = head.sheet.getName();
  const { codes, block } = figuresIn(head);
  const rows = indexBy(
    codes.map((code, row) => ({ code, row, block: 0 })),
    ({ code }) => code,
    codeKey,
  );
  const reporterOf = reporterFinder(head, units);
  return enterItems(tabs, {
    ...{ items, blocks: [block], request, taken, action: 'period', rowOf: rows.find },
    unitOf: (name) => {
      const reporter = reporterOf(name);
      return reporter && { name: reporter.name, columns: [reporter.column - block.area.column] };
    },
    locked: ENTER_FIGURES.protected(),
    unknownCode: (code) => ENTER_FIGURES.unknownCode(tab, code),
    said: (count) => LOG_DETAIL.figures(tab, count),
  });
}

type Finder = (unit: string) => Reporter | undefined;

/** By the list of units, else by the header. */
function reporterFinder({ reporters }: PeriodHead, units: readonly Unit[]): Finder {
  const listed = indexBy(units, ({ name }) => name);
  const headed = indexBy(reporters, ({ name }) => name);
  const byId = new Map(reporters.map((reporter) => [reporter.id, reporter]));
  return (unit) => byId.get(listed.find(unit)?.id ?? '') ?? headed.find(unit);
}

interface Figures {
  /** Of the rows below the header. */
  readonly codes: readonly string[];
  /** Of all reporters, and of whatever stands between them. */
  readonly block: ItemBlock;
}

function figuresIn({ sheet, headerRow, codeColumn, reporters }: PeriodHead): Figures {
  const columns = reporters.map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const width = Math.max(last, codeColumn);
  // From the header down, so that a tab without rows is one, too.
  const rows = valuesOf(sheet.getRange(`A${headerRow}:${columnLetters(width)}`)).slice(1);
  const codes = rows.map((row) => cellText(row[codeColumn - 1]));
  const area = areaOf(headerRow + 1, first, codes.length, last - first + 1);
  return { codes, block: { sheet, area, cells: rows.map((row) => row.slice(first - 1, last)) } };
}

/** A period as its tab says it, every typed cell with its place, in one read of the tab. */
import type { MonitoredPeriod, TypedCell } from '../../contract/monitoring';
import { isBlank, isDate, codeText } from '../../core/reading';
import { dayText } from '../../text/moment';
import { PERIOD, PERIOD_TAB } from '../../text/period';
import { columnLetters } from '../../tabs/plan/a1';
import { cellsOf, type Damage } from '../workbook/open-tab';
import { periodNameOf } from './opened-period';
import { readPeriodCells } from './period-cells';

type Cells = readonly (readonly unknown[])[];

export function readMonitored(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  role: string,
): MonitoredPeriod | Damage {
  const cells = cellsOf(sheet);
  const tab = sheet.getName();
  const head = readPeriodCells(cells, role);
  if (head === undefined) return { damage: PERIOD.damaged(tab) };
  const { keyRow, columns, reporters, levels, ...said } = head;
  const codeAt = (columns.get('code') ?? 0) - 1;
  const header = cells.findIndex((row, i) => i >= keyRow && !isBlank(row[codeAt]));
  const rows = cells.flatMap((row, i) =>
    header >= 0 && i > header && !isBlank(row[codeAt]) ? [i] : [],
  );
  const typed = (column: number) => ({
    column: columnLetters(column),
    cells: rows.map((row) => typedCell(cells[row]?.[column - 1])),
  });
  const stated = columns.get('stated');
  const id = role.slice(role.indexOf(':') + 1);
  return {
    ...{ id, year: Number.parseInt(id, 10), tab, name: periodNameOf(tab), ...said },
    isOpen: said.state === PERIOD_TAB.states[0],
    codes: rows.map((row) => codeText(cells[row]?.[codeAt])),
    rows: rows.map((row) => row + 1),
    reporters: reporters.map(({ id: reporter, column }) => ({
      id: reporter,
      name: codeText(cells[header]?.[column - 1]),
      level: codeText(levels[column - 1]),
      ...typed(column),
    })),
    stated: stated === undefined ? null : typed(stated),
  };
}

function typedCell(cell: unknown): TypedCell {
  if (isDate(cell)) return { day: dayText(cell) };
  const isPlain = typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean';
  return isPlain ? cell : '';
}

/** Trailing blank rows of a grid say nothing. */
export function usedRows(grid: Cells): readonly (readonly TypedCell[])[] {
  const last = grid.map((row) => row.every(isBlank)).lastIndexOf(false);
  return grid.slice(0, last + 1).map((row) => row.map(typedCell));
}

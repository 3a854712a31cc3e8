/** A period as its tab says it, every typed cell with its place, in one read of the tab. */
import type { MonitoredPeriod, TypedCell } from '../../contract/monitoring';
import { isBlank, isDate, codeText } from '../../core/reading';
import { dayText } from '../../text/moment';
import { PERIOD_STATE, periodStateIn } from '../../text/period-state';
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
  if (head === undefined) return { damage: PERIOD_STATE.keysMissing(tab) };
  const { headerRow, codeColumn, columns, reporters, levels } = head;
  const codes = cells.map((row) => codeText(row[codeColumn - 1]));
  const rows = codes.flatMap((code, i) => (code === '' || i < headerRow ? [] : [i]));
  const typed = (column: number) => ({
    column: columnLetters(column),
    cells: rows.map((row) => typedCell(cells[row]?.[column - 1])),
  });
  const { from, to, deadline, isCumulative, state } = head;
  const stated = columns.get('stated');
  const id = role.slice(role.indexOf(':') + 1);
  return {
    ...{ id, year: Number.parseInt(id, 10), tab, name: periodNameOf(tab) },
    ...{ from, to, deadline, isCumulative, state: state.text },
    isOpen: periodStateIn(state.text)?.isClosed === false,
    codes: rows.map((row) => codes[row] ?? ''),
    rows: rows.map((row) => row + 1),
    reporters: reporters.map(({ id: reporter, name, column }) => ({
      ...{ id: reporter, name, level: codeText(levels[column - 1]) },
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

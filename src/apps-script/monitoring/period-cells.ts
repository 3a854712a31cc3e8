/**
 * What stands above the figures of a period, from its cells from A1 on: whose each column is by the row of keys, days and state by
 * the labels that stand before them, however people have moved and inserted rows and columns. The one reading of it.
 */
import { sameName } from '../../core/identity';
import { isBlank } from '../../core/reading';
import { cellText, typedText } from '../../text/cell-text';
import { PERIOD_TAB } from '../../text/period';
import { keysIn, positionsOf, roleOfKeyRow } from '../../tabs/plan/keys';
import { REPORTER_KEY } from '../../tabs/plan/period-place';

type Cells = readonly (readonly unknown[])[];

export interface Reporter {
  readonly id: string;
  /** As the header says it. */
  readonly name: string;
  readonly column: number;
}

interface Labelled {
  /** '' where the label is gone. */
  readonly text: string;
  /** Of the cell behind the label, from 1. */
  readonly place: { readonly row: number; readonly column: number } | undefined;
}

/** Rows and columns from 1. */
export interface PeriodCells {
  readonly keyRow: number;
  readonly headerRow: number;
  /** By key; one that stands twice is nobody's. */
  readonly columns: ReadonlyMap<string, number>;
  readonly codeColumn: number;
  /** As they stand beside each other. */
  readonly reporters: readonly Reporter[];
  readonly from: string;
  readonly to: string;
  readonly deadline: string;
  readonly isCumulative: boolean;
  readonly state: Labelled;
  /** The row that says the level of each reporter. */
  readonly levels: readonly unknown[];
}

/** Undefined where not one row of keys names the column of codes and somebody who reports. */
export function readPeriodCells(cells: Cells, role: string): PeriodCells | undefined {
  const keyRows = cells.flatMap((row, i) => (roleOfKeyRow(row) === undefined ? [] : [i]));
  const [at] = keyRows;
  if (at === undefined || keyRows.length > 1) return undefined;
  const columns = positionsOf(keysIn(cells[at] ?? [], role));
  const header = cells.findIndex((row, i) => i > at && !row.every(isBlank));
  const reporters = [...columns].flatMap(([key, column]) => {
    const name = cellText(cells[header]?.[column - 1]);
    return key.startsWith(REPORTER_KEY)
      ? [{ id: key.slice(REPORTER_KEY.length), name, column }]
      : [];
  });
  const codeColumn = columns.get('code');
  if (codeColumn === undefined || reporters.length === 0 || header < 0) return undefined;
  const above = cells.slice(0, at);
  const [from, to, deadline] = PERIOD_TAB.window;
  const [way, state] = PERIOD_TAB.state;
  const isLevel = (cell: unknown) => isLabel(cell, PERIOD_TAB.level);
  return {
    ...{ keyRow: at + 1, headerRow: header + 1, columns, codeColumn, reporters },
    from: behind(above, from).text,
    to: behind(above, to).text,
    deadline: behind(above, deadline).text,
    isCumulative: sameName(behind(above, way).text, PERIOD_TAB.ways[0]),
    state: behind(above, state),
    levels: above.find((row) => row.some(isLevel)) ?? [],
  };
}

function isLabel(cell: unknown, label: string): boolean {
  return typeof cell === 'string' && sameName(cell, label);
}

/** What stands in the cell behind a label. */
function behind(cells: Cells, label: string): Labelled {
  for (const [i, row] of cells.entries()) {
    const at = row.findIndex((cell) => isLabel(cell, label));
    if (at >= 0) return { text: typedText(row[at + 1]), place: { row: i + 1, column: at + 2 } };
  }
  return { text: '', place: undefined };
}

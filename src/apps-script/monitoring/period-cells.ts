/**
 * The head of a period's tab, from its cells from A1 on: which column is whose by the row of keys, days and state by the labels
 * that stand before them. The one reading of it; what the figures mean is `core/monitoring`'s.
 */
import { sameName } from '../../core/identity';
import { typedText } from '../../text/cell-text';
import { PERIOD_TAB } from '../../text/period';
import { keysIn, positionsOf } from '../../tabs/plan/keys';
import { REPORTER_KEY } from '../../tabs/plan/period-place';

type Cells = readonly (readonly unknown[])[];

export interface PeriodCells {
  /** From 1. */
  readonly keyRow: number;
  /** By key, from 1; one that stands twice is nobody's. */
  readonly columns: ReadonlyMap<string, number>;
  /** By their keys, as they stand beside each other. */
  readonly reporters: readonly { readonly id: string; readonly column: number }[];
  readonly from: string;
  readonly to: string;
  readonly deadline: string;
  readonly isCumulative: boolean;
  readonly state: string;
  /** The row that says the level of each reporter. */
  readonly levels: readonly unknown[];
}

/** Undefined where no row of keys names the column of codes. */
export function readPeriodCells(cells: Cells, role: string): PeriodCells | undefined {
  const at = cells.findIndex((row) => keysIn(row, role).includes('code'));
  if (at < 0) return undefined;
  const columns = positionsOf(keysIn(cells[at] ?? [], role));
  const above = cells.slice(0, at);
  const [from, to, deadline] = PERIOD_TAB.window;
  const [way, state] = PERIOD_TAB.state;
  return {
    keyRow: at + 1,
    columns,
    reporters: [...columns].flatMap(([key, column]) =>
      key.startsWith(REPORTER_KEY) ? [{ id: key.slice(REPORTER_KEY.length), column }] : [],
    ),
    from: behind(above, from),
    to: behind(above, to),
    deadline: behind(above, deadline),
    isCumulative: sameName(behind(above, way), PERIOD_TAB.ways[0]),
    state: behind(above, state),
    levels: above.find((row) => row.some((cell) => isLabel(cell, PERIOD_TAB.level))) ?? [],
  };
}

function isLabel(cell: unknown, label: string): boolean {
  return typeof cell === 'string' && sameName(cell, label);
}

/** What stands in the cell behind a label; '' where there is none. */
function behind(cells: Cells, label: string): string {
  for (const row of cells) {
    const at = row.findIndex((cell) => isLabel(cell, label));
    if (at >= 0) return typedText(row[at + 1]);
  }
  return '';
}

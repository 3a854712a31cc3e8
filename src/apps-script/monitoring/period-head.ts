/**
 * What stands above the figures of a period: whose each column is, by the keys, and whether it still takes figures. However people
 * have moved and inserted rows and columns; what cannot be told is refused with the place and the way out.
 */
import type { Refusal } from '../../contract/call';
import { nameKey } from '../../core/identity';
import { period, periodRole } from '../../tabs/period';
import { areaName, areaOf } from '../../tabs/plan/a1';
import { misnamedIn, positionsOf } from '../../tabs/plan/keys';
import { REPORTER_KEY } from '../../tabs/plan/period-place';
import type { Role } from '../../tabs';
import { cellText } from '../../text/cell-text';
import { PERIOD_TAB } from '../../text/period';
import { PERIOD_STATE, periodStateIn, type PeriodState } from '../../text/period-state';
import { SETUP } from '../../text/setup-message';
import { isDamaged, openCells, rowsOf } from '../workbook/open-tab';
import type { Tabs } from '../workbook/tabs';

export interface Reporter {
  readonly id: string;
  /** As the header says it. */
  readonly name: string;
  readonly column: number;
}

export interface PeriodHead {
  readonly ok: true;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly headerRow: number;
  /** Of the tab. */
  readonly lastRow: number;
  readonly codeColumn: number;
  readonly reporters: readonly Reporter[];
  readonly state: PeriodState;
  readonly stateText: string;
  readonly stateCell: { readonly row: number; readonly column: number };
}

/** More than the rows to the header as it is made. */
const HEAD_ROWS = 20;

/** Two service calls; `id` is what stands behind the role. */
export function readPeriodHead(
  tabs: Tabs,
  id: string,
): PeriodHead | Refusal<'notOpened' | 'unreadable'> {
  const role: Role = periodRole(id);
  const sheet = tabs.get(role);
  if (sheet === undefined) {
    const isFirst = !tabs.roles.some((other) => other.startsWith(period.role));
    const message = isFirst ? PERIOD_STATE.noPeriod() : PERIOD_STATE.notOpened(id);
    return { ok: false, reason: 'notOpened', message };
  }
  const read = headIn(sheet, role);
  return typeof read === 'string' ? { ok: false, reason: 'unreadable', message: read } : read;
}

/** Or the sentence why it cannot be told. */
function headIn(sheet: PeriodHead['sheet'], role: Role): PeriodHead | string {
  const lastRow = sheet.getMaxRows();
  const cells = rowsOf(sheet, 1, Math.min(lastRow, HEAD_ROWS));
  const opened = openCells(sheet, period, role, cells);
  if (isDamaged(opened)) return PERIOD_STATE.keysMissing(sheet.getName());
  const { keys, keyRow, headerRow, headers } = opened;
  const columns = positionsOf(keys);
  const codeColumn = columns.get('code');
  const reporters = [...columns].flatMap(([key, column]) =>
    key.startsWith(REPORTER_KEY) ? [reporterAt(headers, key, column)] : [],
  );
  if (codeColumn === undefined || reporters.length === 0) {
    return PERIOD_STATE.keysMissing(sheet.getName());
  }
  const stateCell = stateCellIn(cells.slice(0, keyRow));
  if (stateCell === undefined) return PERIOD_STATE.stateMissing(sheet.getName());
  const stateText = cellText(cells[stateCell.row - 1]?.[stateCell.column - 1]);
  const state = periodStateIn(stateText);
  if (state === undefined) {
    return PERIOD_STATE.unreadable(sheet.getName(), nameOf(stateCell), stateText);
  }
  const place = { sheet, headerRow, lastRow, codeColumn, reporters };
  return { ok: true, ...place, state, stateText, stateCell };
}

/** Why people and keys may not mean the same: above a reporter's column stands the name of another. */
export function columnDoubt(
  { sheet, reporters }: PeriodHead,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const other = misnamedIn(
    Object.fromEntries(names),
    reporters.map(({ id }) => id),
    reporters.map(({ name }) => name),
  );
  return other && SETUP.misnamed(sheet.getName(), other);
}

const nameOf = ({ row, column }: PeriodHead['stateCell']) => areaName(areaOf(row, column));

function reporterAt(headers: readonly unknown[], key: string, column: number): Reporter {
  const name = cellText(headers[column - 1]);
  return { id: key.slice(REPORTER_KEY.length), name, column };
}

/** Right of its label. */
function stateCellIn(above: readonly (readonly unknown[])[]): PeriodHead['stateCell'] | undefined {
  const label = nameKey(PERIOD_TAB.state[1]);
  for (const [i, row] of above.entries()) {
    const at = row.findIndex((cell) => nameKey(cellText(cell)) === label);
    if (at >= 0) return { row: i + 1, column: at + 2 };
  }
  return undefined;
}

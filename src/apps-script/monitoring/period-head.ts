/**
 * What stands above the figures of a period: whose each column is, by the keys, and whether it still takes figures. However people
 * have moved and inserted rows and columns; what cannot be told is refused with the place and the way out.
 */
import type { Refusal } from '../../contract/call';
import { period, periodRole } from '../../tabs/period';
import { areaName, areaOf } from '../../tabs/plan/a1';
import { misnamedIn } from '../../tabs/plan/keys';
import type { Role } from '../../tabs';
import { PERIOD_STATE, periodStateIn, type PeriodState } from '../../text/period-state';
import { SETUP } from '../../text/setup-message';
import { rowsOf } from '../workbook/open-tab';
import type { Tabs } from '../workbook/tabs';
import { readPeriodCells, type Reporter } from './period-cells';

export interface PeriodHead {
  readonly ok: true;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly headerRow: number;
  readonly codeColumn: number;
  readonly reporters: readonly Reporter[];
  readonly state: PeriodState;
  readonly stateText: string;
  readonly stateCell: { readonly row: number; readonly column: number };
}

/** More than the rows to the header as it is made. */
const HEAD_ROWS = 20;

/** One service call, more where the tab is shorter than its head may be; `id` is what stands behind the role. */
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
  const cells = rowsOf(sheet, 1, HEAD_ROWS);
  const read = readPeriodCells(cells, role);
  if (read === undefined) return PERIOD_STATE.keysMissing(sheet.getName());
  const { text: stateText, place: stateCell } = read.state;
  if (stateCell === undefined) return PERIOD_STATE.stateMissing(sheet.getName());
  const state = periodStateIn(stateText);
  if (state === undefined) {
    const cell = areaName(areaOf(stateCell.row, stateCell.column));
    return PERIOD_STATE.unreadable(sheet.getName(), cell, stateText);
  }
  const { headerRow, codeColumn, reporters } = read;
  const place = { sheet, headerRow, codeColumn, reporters };
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

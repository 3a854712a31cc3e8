/**
 * Which unit and criterion the active cell belongs to. On a group tab its row and column say it, on the other tabs the
 * table row that it stands in; found by keys, in at most three reads of small ranges.
 */
import type { Selection } from '../../contract/selection';
import { tabOf, type Role } from '../../tabs';
import { groupCodeOf } from '../../tabs/group';
import { readColumnKey } from '../../tabs/plan/group-layout';
import { periodRole } from '../../tabs/period';
import { REPORTER_KEY } from '../../tabs/plan/period-place';
import { isDamaged, openTab, type OpenTab } from './open-tab';
import type { Tabs } from './tabs';

type Place = Pick<Selection, 'unit' | 'code'>;
interface Position {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

const NOWHERE: Place = { unit: null, code: null };

export function readSelection(tabs: Tabs): Selection {
  const position = activePosition();
  const key = keyOf(position);
  const role = (tabs.roles as readonly Role[]).find(
    (candidate) => tabs.get(candidate)?.getSheetId() === position?.sheetId,
  );
  const declared = role && tabOf(role);
  if (position === undefined || role === undefined || declared === undefined) {
    return { key, ...NOWHERE };
  }
  const tab = openTab(tabs, declared, role);
  const isBelowHeader = !isDamaged(tab) && position.row > tab.headerRow;
  return { key, ...(isBelowHeader ? placeOn(role, tab, position) : NOWHERE) };
}

export function selectionKey(): string {
  return keyOf(activePosition());
}

function activePosition(): Position | undefined {
  // Google answers null where nothing is selected, a chart for example; its types do not say so.
  const cell = SpreadsheetApp.getCurrentCell() as GoogleAppsScript.Spreadsheet.Range | null;
  if (cell === null) return undefined;
  return {
    sheetId: cell.getSheet().getSheetId(),
    row: cell.getRow(),
    column: cell.getColumn(),
  };
}

function keyOf(position: Position | undefined): string {
  return position === undefined ? '' : `${position.sheetId}:${position.row}:${position.column}`;
}

function placeOn(role: Role, tab: OpenTab, { row, column }: Position): Place {
  const textAt = (at: number | undefined) =>
    at === undefined ? null : String(tab.sheet.getRange(row, at).getValue()).trim() || null;
  const { columns } = tab;
  switch (role) {
    case 'units':
      return { unit: textAt(columns['name']), code: null };
    case 'ranking': {
      const isSorted = column <= (columns['sorted/note'] ?? 0);
      return { unit: textAt(columns[isSorted ? 'sorted/unit' : 'unit']), code: null };
    }
    default: {
      if (role.startsWith(periodRole(''))) return { unit: headerAt(tab, column), code: null };
      if (columns['unit'] !== undefined) {
        return { unit: textAt(columns['unit']), code: textAt(columns['code']) };
      }
      if (groupCodeOf(role) === undefined) return NOWHERE;
      return { unit: headerAt(tab, column), code: textAt(columns['code']) };
    }
  }
}

/** The unit whose column it is; null where it is nobody's. */
function headerAt({ keys, headers }: OpenTab, column: number): string | null {
  const key = keys[column - 1] ?? '';
  const isUnit = readColumnKey(key) !== undefined || key.startsWith(REPORTER_KEY);
  const header = headers[column - 1];
  return isUnit && typeof header === 'string' ? header.trim() : null;
}

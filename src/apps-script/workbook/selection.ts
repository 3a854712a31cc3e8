/**
 * Which unit and criterion the active cell belongs to. On a group tab its row and column say it, on the other tabs the
 * table row that it stands in; found by anchors, in at most two reads of small ranges.
 */
import type { Selection } from '../../contract/selection';
import { RANKING } from '../../tabs/plan/ranking-layout';
import { DEDUCTION } from '../../tabs/deductions-tab';
import type { AnchoredTab, AnchoredTabs } from './anchors';

type Place = Pick<Selection, 'unit' | 'code'>;
interface Position {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

const NOWHERE: Place = { unit: null, code: null };

export function readSelection(tabs: AnchoredTabs): Selection {
  const position = activePosition();
  const key = keyOf(position);
  const found = [...tabs].find(([, { sheet }]) => sheet.getSheetId() === position?.sheetId);
  if (position === undefined || found === undefined) return { key, ...NOWHERE };
  const [role, tab] = found;
  const isBelowHeader = position.row > (tab.rows.get('header') ?? Infinity);
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

function placeOn(role: string, tab: AnchoredTab, { row, column }: Position): Place {
  const { sheet, rows, columns } = tab;
  const textIn = (atRow: number, atColumn: number) =>
    String(sheet.getRange(atRow, atColumn).getValue()).trim() || null;
  const from = (anchor: string, offset = 1) => (columns.get(anchor) ?? 1) + offset - 1;
  switch (role) {
    case 'units':
      return { unit: textIn(row, from('unit')), code: null };
    case 'ranking': {
      const isSorted = column <= from('rankingNote');
      const unitColumn = isSorted ? from('ranking', RANKING.unit) : from('units');
      return { unit: textIn(row, unitColumn), code: null };
    }
    case 'deductions':
      return {
        unit: textIn(row, from('deductions', DEDUCTION.unit)),
        code: textIn(row, from('deductions', DEDUCTION.code)),
      };
    default: {
      if (!role.startsWith('group:')) return NOWHERE;
      const isInBlocks = column >= (columns.get('self') ?? Infinity);
      const unit = isInBlocks ? textIn(rows.get('header') ?? 1, column) : null;
      return { unit, code: textIn(row, from('code')) };
    }
  }
}

// Pasting from other programs: the clipboard's text is read cell by cell as if typed, and written as one step that
// can be undone. What was copied in this grid is left to Univer, which copies formulas and formats with it.
import type { ICellData } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import type { CellRange } from '../../univer/a1-notation';
import type { UniverWorkbook } from '../../univer/univer-workbook';
import type { GridSelection } from './grid-selection';
import { readTableText } from './table-text';
import { typedCell } from './typed-cell';

/** The mark in what this grid puts on the clipboard. */
const COPIED_HERE = 'data-copy-id=';

export function readPastingAsVietnamese(workbook: UniverWorkbook, selection: GridSelection): void {
  const clipboard = workbook.univer.__getInjector().get(ISheetClipboardService);
  const byKeyboard = clipboard.legacyPaste.bind(clipboard);
  const byMenu = clipboard.paste.bind(clipboard);
  const paste = (text: string) => pasteText(workbook, selection, text);
  // Both ways of pasting end in these methods; Univer offers no hook that sees the text of a pasted table.
  clipboard.legacyPaste = (html = '', text = '', files) =>
    text === '' || html.includes(COPIED_HERE) ? byKeyboard(html, text, files) : paste(text);
  clipboard.paste = async (item, pasteType) => {
    const [html, text] = [await textOf(item, 'text/html'), await textOf(item, 'text/plain')];
    return text === '' || html.includes(COPIED_HERE) ? byMenu(item, pasteType) : paste(text);
  };
}

async function textOf(item: ClipboardItem, type: string): Promise<string> {
  return item.types.includes(type) ? (await item.getType(type)).text() : '';
}

async function pasteText(
  workbook: UniverWorkbook,
  selection: GridSelection,
  text: string,
): Promise<boolean> {
  const { sheetId } = selection;
  const sheet = workbook.sheet(sheetId);
  if (!sheet) return false;
  const table = readTableText(text.replace(/\r?\n$/, ''));
  const area = pastedArea(table, selection.range);
  if (area.endRow >= sheet.getMaxRows()) sheet.setRowCount(area.endRow + 1);
  if (area.endColumn >= sheet.getMaxColumns()) sheet.setColumnCount(area.endColumn + 1);
  const done = await workbook.commands.executeCommand(SetRangeValuesCommand.id, {
    unitId: workbook.facade.getId(),
    subUnitId: sheetId,
    range: area,
    value: cellsOf(workbook, sheetId, area, table),
  });
  selection.range = area;
  return done;
}

/** A selection that the pasted table fits into a whole number of times is filled with it. */
function pastedArea(table: readonly (readonly string[])[], selected: CellRange): CellRange {
  const rows = table.length;
  const columns = Math.max(...table.map((row) => row.length));
  const { startRow, startColumn } = selected;
  return {
    startRow,
    startColumn,
    endRow: startRow + repeated(selected.endRow - startRow + 1, rows) - 1,
    endColumn: startColumn + repeated(selected.endColumn - startColumn + 1, columns) - 1,
  };
}

function repeated(selected: number, pasted: number): number {
  return selected % pasted === 0 ? selected : pasted;
}

function cellsOf(
  workbook: UniverWorkbook,
  sheetId: string,
  area: CellRange,
  table: readonly (readonly string[])[],
): ICellData[][] {
  const columns = Math.max(...table.map((row) => row.length));
  return Array.from({ length: area.endRow - area.startRow + 1 }, (_, r) =>
    Array.from({ length: area.endColumn - area.startColumn + 1 }, (__, c) => {
      const style = workbook.cells.style(sheetId, area.startRow + r, area.startColumn + c);
      const text = table[r % table.length]?.[c % columns] ?? '';
      return typedCell(text, style.n?.pattern);
    }),
  );
}

// Buttons that fold and unfold the column groups of the active tab, since Univer's open packages draw none.
// A group is a run of columns with a depth (univer/outline.ts); its name is the first text of its header that people see.
import type { FWorksheet } from '@univerjs/sheets/facade';
import { page } from '../../text/page';
import { formatA1 } from '../../univer/a1-notation';
import type { UniverWorkbook } from '../../univer/univer-workbook';
import { element } from '../dom';

interface ColumnGroup {
  readonly start: number;
  readonly end: number;
}

export function foldButtons(workbook: UniverWorkbook): HTMLElement[] {
  const sheet = workbook.facade.getActiveSheet();
  return columnGroups(sheet).map(({ start, end }) => {
    const isFolded = !sheet.getSheet().getColVisible(start);
    const name = groupName(workbook, sheet, start, end);
    const button = element('button', {
      type: 'button',
      textContent: name.split(':')[0] ?? name,
      ariaExpanded: String(!isFolded),
      title: `${isFolded ? page.unfold : page.fold}: ${name}`,
    });
    button.addEventListener('click', () => {
      if (isFolded) sheet.showColumns(start, end - start + 1);
      else sheet.hideColumns(start, end - start + 1);
    });
    return button;
  });
}

function columnGroups(sheet: FWorksheet): ColumnGroup[] {
  const groups: { start: number; end: number }[] = [];
  const columns = sheet.getSheet().getConfig().columnData;
  for (let c = 0; c < sheet.getMaxColumns(); c++) {
    if (!(Number(columns[c]?.custom?.['outline']) > 0)) continue;
    const last = groups.at(-1);
    if (last?.end === c - 1) last.end = c;
    else groups.push({ start: c, end: c });
  }
  return groups;
}

function groupName(
  workbook: UniverWorkbook,
  sheet: FWorksheet,
  start: number,
  end: number,
): string {
  for (let row = 0; row < sheet.getFreeze().ySplit; row++) {
    // Keys stand in hidden rows.
    if (!sheet.getSheet().getRowVisible(row)) continue;
    const cell = workbook.cells.cell(sheet.getSheetId(), row, start);
    if (typeof cell?.v === 'string' && cell.v !== '') return cell.v;
  }
  return formatA1({ startRow: 0, endRow: 0, startColumn: start, endColumn: end }).replace(
    /\d/g,
    '',
  );
}

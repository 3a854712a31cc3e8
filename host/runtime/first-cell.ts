// The selection where nobody looks at the workbook: the first cell until a script selects another.
import type { Selection } from '../platform/platform-context';
import type { UniverWorkbook } from '../univer/univer-workbook';

export function firstCell(workbook: UniverWorkbook): Selection {
  return {
    sheetId: workbook.facade.getSheets()[0]?.getSheetId() ?? '',
    range: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
  };
}

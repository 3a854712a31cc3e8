// A new spreadsheet as Google makes it: one tab of 1,000 rows and 26 columns.
import type { IWorkbookData } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import { vi } from '../text/vi';

export function emptyWorkbook(): IWorkbookData {
  const id = '0';
  return {
    id: 'spreadsheet',
    name: vi.newSpreadsheet,
    appVersion: '0.25.1',
    locale: LocaleType.VI_VN,
    styles: {},
    sheetOrder: [id],
    sheets: { [id]: { id, name: vi.firstSheet, rowCount: 1000, columnCount: 26, cellData: {} } },
  };
}

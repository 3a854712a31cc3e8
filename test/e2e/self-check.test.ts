// The self-check in the page, one click: the dialog's report says that the local host keeps every contract.
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { emptyWorkbook } from '../../host/runtime/empty-workbook';
import type { GridPage } from './helpers/grid-page';
import { PageSession, takeScreenshot } from './helpers/page-session';

jest.setTimeout(120_000);

let session: PageSession;
let grid: GridPage;

beforeAll(async () => {
  session = await PageSession.start(emptyWorkbook());
  grid = await session.open();
});

afterAll(() => session.close());

it('the dialog of the self-check shows a report without a difference', async () => {
  await grid.menu('CCHC', 'Tự kiểm tra trên Google Sheets');
  const report = grid.frame().getByRole('textbox', { name: 'Kết quả' });
  await grid.frame().getByText('Xong.').waitFor({ timeout: 60_000 });
  const lines = (await report.inputValue()).split('\n');
  expect(lines.filter((line) => line.startsWith('KHÁC'))).toEqual([]);
  expect(lines[0]).toBe('57 khớp, 0 KHÁC, 14 không mô phỏng');
  await takeScreenshot(grid.page, 'self-check');
  expect(session.complaints).toEqual([]);
});

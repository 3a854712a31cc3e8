// The next year opened in the page, where a workbook is copied by saving it: what is told before, and the card of a criterion after.
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { GridPage } from './helpers/grid-page';
import { PageSession, takeScreenshot } from './helpers/page-session';
import { scoredSample } from './helpers/scored-sample';
import { seriousViolations } from './helpers/serious-violations';

jest.setTimeout(240_000);

let session: PageSession;
let grid: GridPage;

beforeAll(async () => {
  session = await PageSession.start(await scoredSample());
  grid = await session.open();
  await grid.select('2 Thể chế', 'AI13');
  await grid.menu('CCHC', 'Mở bảng bên');
});

afterAll(() => session.close());

const tab = (name: string) => grid.frame().getByRole('tab', { name });
const panel = () => grid.frame().getByRole('tabpanel');

it('tells what goes along and what is emptied, asks, and opens the year', async () => {
  await tab('Đợt chấm').click();
  await panel().getByRole('button', { name: 'Mở năm 2023' }).click();
  await panel().getByText('Xóa khỏi bảng này: kết quả tự chấm').waitFor();
  await takeScreenshot(grid.page, 'next-year');
  const [, frame] = grid.page.frames();
  expect(frame && (await seriousViolations(frame))).toEqual([]);
  await panel().getByRole('button', { name: 'Mở năm 2023' }).click();
  await panel().getByText('Đã mở năm 2023.').waitFor({ timeout: 120_000 });
  await grid.page.waitForFunction(() => window.cchcHost.sheetNames.includes('Năm trước'));
  await tab('Tiêu chí').click();
  await panel().getByText('Năm 2022: ').first().waitFor({ timeout: 60_000 });
  await panel().getByText('/2 điểm').first().waitFor();
  await takeScreenshot(grid.page, 'next-year-criterion');
});

// Publishing in the page: confirmed in the sidebar, sealed, and a cell changed afterwards is named.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { GridPage } from './helpers/grid-page';
import { PageSession, takeScreenshot } from './helpers/page-session';
import { scoredSample } from './helpers/scored-sample';
import { seriousViolations } from './helpers/serious-violations';

jest.setTimeout(120_000);

const GROUP = '2 Thể chế';
/** Criterion 2.3 of Xã Vĩnh Long: appraised result. */
const APPRAISED = 'AI13';

let session: PageSession;
let grid: GridPage;

beforeAll(async () => {
  session = await PageSession.start(await scoredSample());
  grid = await session.open();
  await grid.menu('CCHC', 'Mở bảng bên');
});

afterAll(() => session.close());

const tab = (name: string) => grid.frame().getByRole('tab', { name });
const panel = () => grid.frame().getByRole('tabpanel');
const button = (name: string) => panel().getByRole('button', { name, exact: true });
const code = () => panel().locator('.publication > div .code').first();

describe('the section Công bố', () => {
  it('says what publishing will do, and publishes when confirmed', async () => {
    await tab('Đợt chấm').click();
    await panel().getByText('Đợt chấm này chưa được công bố.').waitFor();
    await button('Công bố kết quả…').click();
    await panel().getByText('kèm mã SHA-256', { exact: false }).waitFor();
    await button('Công bố').click();
    await panel().getByText('Khớp bản công bố').waitFor();
    await expect(code().textContent()).resolves.toMatch(/^[0-9A-F-]{12}$/);
    await takeScreenshot(grid.page, 'sidebar-publication');
    const [, frame] = grid.page.frames();
    if (frame === undefined) throw new Error('no sidebar');
    await expect(seriousViolations(frame)).resolves.toEqual([]);
  });

  it('checks the code of a paper, and knows one that is not of this workbook', async () => {
    const field = panel().getByLabel('Kiểm tra mã in trên văn bản');
    await field.fill('AAAA-AAAA-AA');
    await button('Kiểm tra mã').click();
    await panel().getByText('không có bản công bố mã AAAA-AAAA-AA', { exact: false }).waitFor();
    await field.fill((await code().textContent()) ?? '');
    await button('Kiểm tra mã').click();
    await panel().locator('.code-check').getByText('Khớp bản công bố').waitFor();
  });

  it('names the cell that is changed afterwards when the panel is opened again', async () => {
    await tab('Tiêu chí').click();
    await grid.select(GROUP, APPRAISED);
    const field = panel().getByLabel('Kết quả thẩm định');
    await field.waitFor();
    await field.fill('10/10');
    await field.press('Enter');
    await grid.page.waitForFunction(
      ([name, cell]) => window.cchcHost.values(name, cell)[0]?.[0] === '10/10',
      [GROUP, APPRAISED] as const,
    );
    await tab('Đợt chấm').click();
    await panel().getByText('Thẩm định 2.3 Xã Vĩnh Long: (trống) → “10/10”').first().waitFor();
    await panel().getByText('Tổng điểm Xã Vĩnh Long: 84,66 → 86,66').first().waitFor();
    await takeScreenshot(grid.page, 'sidebar-publication-differs');
  });
});

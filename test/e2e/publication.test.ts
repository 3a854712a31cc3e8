// Publishing in the page: confirmed in the sidebar, sealed, and a cell changed afterwards is named.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { readQr } from '../helpers/read-qr';
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

/** The element as the browser has drawn it, read as a telephone would. */
async function readDrawnQr(drawn: Locator): Promise<string | undefined> {
  const png = (await drawn.screenshot()).toString('base64');
  const { pixels, width, height } = await grid.page.evaluate(async (content) => {
    const image = new Image();
    image.src = `data:image/png;base64,${content}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    return { pixels: [...data], width: image.width, height: image.height };
  }, png);
  return readQr(pixels, width, height);
}

describe('the section Công bố', () => {
  it('says what publishing will do, and publishes when confirmed', async () => {
    await tab('Đợt chấm').click();
    await panel().getByText('Đợt chấm này chưa được công bố.').waitFor();
    await button('Công bố kết quả…').click();
    await panel().getByText('kèm mã SHA-256', { exact: false }).waitFor();
    await button('Công bố').click();
    await panel().getByText('Khớp bản công bố').waitFor();
    await expect(code().textContent()).resolves.toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){7}$/);
    await takeScreenshot(grid.page, 'sidebar-publication');
    const [, frame] = grid.page.frames();
    if (frame === undefined) throw new Error('no sidebar');
    await expect(seriousViolations(frame)).resolves.toEqual([]);
  });

  it('draws the whole hash as a QR, which the check takes as well as the code', async () => {
    const section = panel().locator('.publication');
    await section.getByText('Thông tin bản công bố').first().click();
    const hash = (await section.locator('dd').last().textContent()) ?? '';
    const said = await readDrawnQr(section.locator('svg.qr').first());
    expect(said).toBe(`CCHC2:${hash.toUpperCase()}`);
    await panel()
      .getByLabel('Kiểm tra mã in trên văn bản')
      .fill(said ?? '');
    await button('Kiểm tra mã').click();
    await panel().locator('.code-check').getByText('Khớp bản công bố').waitFor();
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

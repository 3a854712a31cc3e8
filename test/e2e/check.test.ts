// Kiểm tra & sửa bảng in the page: what is damaged is told in words, repaired where it is ours, and nothing typed is lost.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { GridPage } from './helpers/grid-page';
import { PageSession, takeScreenshot } from './helpers/page-session';
import { scoredSample } from './helpers/scored-sample';
import { seriousViolations } from './helpers/serious-violations';

jest.setTimeout(120_000);

const GROUP = '2 Thể chế';
/** The maximum of 2.3, and what Xã Vĩnh Long typed for it. */
const [MAXIMUM, TYPED] = ['C13', 'Q13'];

let session: PageSession;
let grid: GridPage;

beforeAll(async () => {
  session = await PageSession.start(await scoredSample());
  grid = await session.open();
  await grid.menu('CCHC', 'Mở bảng bên');
  await grid.frame().getByRole('tab', { name: 'Công cụ' }).click();
});

afterAll(() => session.close());

const panel = () => grid.frame().getByRole('tabpanel');
const button = (name: string) => panel().getByRole('button', { name, exact: true });

describe('the section Kiểm tra & sửa bảng', () => {
  it('says that nothing is wrong where nothing is', async () => {
    await button('Kiểm tra').click();
    await panel().getByText('Không thấy gì sai.').waitFor();
    expect(await button('Sửa những chỗ sửa được').isVisible()).toBe(false);
  });

  it('names a changed maximum with both values, and puts it back', async () => {
    const typed = await grid.value(GROUP, TYPED);
    await grid.type(GROUP, MAXIMUM, '30');
    await button('Kiểm tra').click();
    await panel().getByText('2 Thể chế C13: Mã 2.3, Điểm tối đa: đang là “30”').waitFor();
    await takeScreenshot(grid.page, 'sidebar-check');
    await button('Sửa những chỗ sửa được').click();
    await panel().getByText('Đã sửa 1 chỗ:').waitFor();
    expect(await grid.value(GROUP, MAXIMUM)).toBe(2);
    expect(await grid.value(GROUP, TYPED)).toBe(typed);
    await button('Kiểm tra').click();
    await panel().getByText('Không thấy gì sai.').waitFor();
  });

  describe('where the round cannot be shown', () => {
    const page = () => grid.frame().getByRole('main');
    const check = () => page().getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    const repair = () => page().getByRole('button', { name: 'Sửa những chỗ sửa được' });
    const refresh = async (name: string) => {
      await page().getByRole('button', { name, exact: true }).click();
    };
    const typed = (sheet: string, a1: string, text: string) =>
      grid.page.evaluate((place) => window.cchcHost.type(...place), [sheet, a1, text] as const);

    it('offers no repair of what only people can correct on Cấu hình', async () => {
      const decimals = await grid.value('Cấu hình', 'B8');
      await typed('Cấu hình', 'B8', 'hai');
      await refresh('Làm mới số liệu');
      await page().getByRole('heading', { name: 'Bảng cần được sửa' }).waitFor();
      await check();
      await page().getByText('phải là số nguyên từ 0 đến 4').last().waitFor();
      await page().getByText('cần người sửa').waitFor();
      expect(await repair().isVisible()).toBe(false);
      await takeScreenshot(grid.page, 'sidebar-damaged');
      await typed('Cấu hình', 'B8', String(decimals));
      await refresh('Làm mới');
      await grid.frame().getByRole('tab', { name: 'Công cụ' }).click();
    });

    it('repairs lost keys, and shows the round again', async () => {
      await typed(GROUP, 'C4', '');
      await refresh('Làm mới số liệu');
      await check();
      await repair().click();
      await grid.frame().getByRole('tab', { name: 'Công cụ' }).click();
      await button('Kiểm tra').click();
      await panel().getByText('Không thấy gì sai.').waitFor();
    });
  });

  it('is in the menu too, and says there where to repair', async () => {
    await grid.type(GROUP, MAXIMUM, '30');
    await grid.menu('CCHC', 'Kiểm tra & sửa bảng');
    const dialog = grid.page.getByRole('dialog');
    await dialog.getByText('Thấy 1 chỗ sai:', { exact: false }).waitFor();
    expect(await dialog.textContent()).toContain('Sửa: mở bảng bên, thẻ Công cụ.');
    await takeScreenshot(grid.page, 'menu-check');
    await dialog.getByRole('button').first().click();
  });

  it('has no serious accessibility fault, and no complaint of the console', async () => {
    const [, frame] = grid.page.frames();
    if (!frame) throw new Error('the sidebar has no frame');
    expect(await seriousViolations(frame)).toEqual([]);
    expect(session.complaints).toEqual([]);
  });
});

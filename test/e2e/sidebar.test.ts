// Our sidebar in the page: it follows the selected cell, says where a unit stands, and edits the same cells.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { GridPage } from './helpers/grid-page';
import { PageSession, takeScreenshot } from './helpers/page-session';
import { scoredSample } from './helpers/scored-sample';
import { seriousViolations } from './helpers/serious-violations';

jest.setTimeout(120_000);

const GROUP = '2 Thể chế';
/** Criterion 2.3 of Xã Vĩnh Long: appraised result. */
const APPRAISED = 'AI13';
/** Each with what stands there when all of it is read. */
const PANELS = [
  ['Đơn vị', 'mục, −'],
  ['Tiêu chí', 'Cách chấm'],
  ['Xếp hạng', 'Xếp hạng 18 đơn vị'],
  ['Đợt chấm', 'Đợt chấm này chưa được công bố.'],
  ['Khắc phục', 'Tiến độ các đơn vị'],
  ['Theo dõi', 'Chưa mở kỳ báo cáo nào'],
  ['Báo cáo', 'Loại tài liệu'],
  ['Công cụ', 'Kiểm tra & sửa bảng'],
] as const;

let session: PageSession;
let grid: GridPage;

beforeAll(async () => {
  session = await PageSession.start(await scoredSample());
  grid = await session.open();
  await grid.select(GROUP, APPRAISED);
  await grid.menu('CCHC', 'Mở bảng bên');
});

afterAll(() => session.close());

const tab = (name: string) => grid.frame().getByRole('tab', { name });
const panel = () => grid.frame().getByRole('tabpanel');

/** Presses Tab until the field with this label has the focus, as somebody without a mouse does. */
async function tabTo(label: string): Promise<void> {
  const [, frame] = grid.page.frames();
  for (let press = 0; press < 25; press++) {
    await grid.page.keyboard.press('Tab');
    const focused = await frame?.evaluate(() => {
      const field = document.activeElement as HTMLInputElement | null;
      return field?.labels?.[0]?.textContent;
    });
    if (focused?.includes(label) === true) return;
  }
  throw new Error(`no way to ${label} by keyboard`);
}

describe('the sidebar', () => {
  it('says where the unit of the selected cell stands', async () => {
    await tab('Đơn vị').click();
    await panel().getByText('84,66').first().waitFor();
    await panel().getByText('8/18').first().waitFor();
    await takeScreenshot(grid.page, 'sidebar-unit');
  });

  it('shows the criterion of the selected cell, and edits it: 10/10 gives 2 points more and rank 7', async () => {
    await tab('Tiêu chí').click();
    const field = panel().getByLabel('Kết quả thẩm định');
    await field.waitFor();
    await takeScreenshot(grid.page, 'sidebar-criterion');
    await field.fill('10/10');
    await field.press('Enter');
    await panel().getByText('10/10', { exact: false }).first().waitFor();
    await grid.page.waitForFunction(
      ([name, cell]) => window.cchcHost.values(name, cell)[0]?.[0] === '10/10',
      [GROUP, APPRAISED] as const,
    );
    await tab('Đơn vị').click();
    await panel().getByText('86,66').first().waitFor();
    await panel().getByText('7/18').first().waitFor();
  });

  it('follows the selection to another unit', async () => {
    await grid.select(GROUP, 'AB13');
    await panel().getByText('88,79').first().waitFor();
  });

  it('is walked through by keyboard alone', async () => {
    await tab('Đơn vị').focus();
    for (const [name] of [...PANELS.slice(1), ...PANELS.slice(0, 1)]) {
      await grid.page.keyboard.press('ArrowRight');
      await expect(tab(name).getAttribute('aria-selected')).resolves.toBe('true');
    }
    await grid.page.keyboard.press('ArrowRight');
    await panel().getByLabel('Kết quả thẩm định').waitFor();
    await tabTo('Kết quả thẩm định');
    await grid.page.keyboard.type('60/119');
    await grid.page.keyboard.press('Escape');
    await expect(panel().getByLabel('Kết quả thẩm định').inputValue()).resolves.toBe('');
    await grid.page.keyboard.type('119/119');
    await grid.page.keyboard.press('Enter');
    await grid.page.waitForFunction(
      ([name, cell]) => window.cchcHost.values(name, cell)[0]?.[0] === '119/119',
      [GROUP, 'AB13'] as const,
    );
  });

  it('moves the round on, protects it, and goes back only when asked to twice', async () => {
    await tab('Đợt chấm').click();
    await panel().getByRole('button', { name: 'Chuyển sang Tự chấm' }).click();
    await grid.frame().getByText('Giai đoạn: Tự chấm').waitFor();
    await panel().getByRole('button', { name: 'Phân quyền' }).click();
    await panel().getByText('Đã phân quyền xong 164 vùng.').waitFor({ timeout: 60_000 });
    await panel().getByText('Chưa có e-mail, nên chỉ chủ bảng gõ được').waitFor();
    await takeScreenshot(grid.page, 'sidebar-round');
    await panel().getByRole('button', { name: 'Quay lại Chuẩn bị' }).click();
    await panel().getByRole('button', { name: 'Quay lại', exact: true }).click();
    await grid.frame().getByText('Giai đoạn: Chuẩn bị').waitFor();
  });

  it('says where somebody has moved the round meanwhile, and moves it where the person still wants', async () => {
    await tab('Đợt chấm').click();
    const others = { stage: 'Thẩm định', expected: 'Chuẩn bị' };
    await grid.page.evaluate((move) => window.cchcHost.run('setStage', move), others);
    await panel().getByRole('button', { name: 'Chuyển sang Tự chấm' }).click();
    await panel().getByText('Giai đoạn: giá trị mới “Thẩm định”, của bạn “Tự chấm”').waitFor();
    await panel().getByRole('button', { name: 'Giữ của tôi' }).click();
    await grid.frame().getByText('Giai đoạn: Tự chấm').waitFor();
    expect(await grid.value('Cấu hình', 'B11')).toBe('Tự chấm');
  });

  it('makes the tab of the rule book on request, and says where it is', async () => {
    await tab('Công cụ').click();
    await panel().getByRole('button', { name: 'Mở tab Cách tính' }).click();
    await panel().getByText('Có ở tab Cách tính').waitFor({ timeout: 60_000 });
    await takeScreenshot(grid.page, 'sidebar-tools');
    const why = await grid.value('Cách tính', 'F6');
    expect(why).toMatch(/27\/30 = 90%/);
  });

  it('has no serious accessibility fault in any panel', async () => {
    const [, frame] = grid.page.frames();
    if (!frame) throw new Error('the sidebar has no frame');
    for (const [name, read] of PANELS) {
      await tab(name).click();
      await panel().getByText(read).first().waitFor();
      expect([name, await seriousViolations(frame)]).toEqual([name, []]);
    }
  });

  it('has told the console of no error and asked nobody else for anything', () => {
    expect(session.complaints).toEqual([]);
    expect(session.foreignRequests).toEqual([]);
  });
});

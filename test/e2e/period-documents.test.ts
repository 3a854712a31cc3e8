// Documents of the sample year in the dialog: the period is chosen there, what has to be known is told beside each document.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { GridPage } from './helpers/grid-page';
import { monitoredSample } from './helpers/monitored-sample';
import { PageSession, takeScreenshot } from './helpers/page-session';
import { seriousViolations } from './helpers/serious-violations';

jest.setTimeout(240_000);

const UNIT = 'Phường Huyền Tụng';

let session: PageSession;
let grid: GridPage;

const dialog = () => grid.page.frameLocator('dialog iframe');
const paper = () => dialog().locator('.paper');
const shows = (text: string) => paper().getByText(text).first().waitFor({ timeout: 60_000 });
const tick = (name: string) => dialog().getByRole('checkbox', { name, exact: true }).click();

beforeAll(async () => {
  const sample = await monitoredSample(0);
  session = await PageSession.start(sample, undefined, sample);
  grid = await session.open();
  grid.page.setDefaultTimeout(20_000);
  await grid.menu('CCHC', 'Tạo báo cáo');
  await dialog().getByRole('checkbox', { name: 'Thông báo kết quả' }).waitFor({ timeout: 60_000 });
  await tick('Thông báo kết quả');
});
afterAll(() => session.close());

describe('documents of a period in the dialog', () => {
  it('are of the newest period, with figures as computed', async () => {
    const provisional = dialog().getByText('Tài liệu sẽ ghi rõ là tạm tính');
    await expect(provisional.count()).resolves.toBe(0);
    await tick('Báo cáo CCHC kỳ của đơn vị');
    await expect(provisional.count()).resolves.toBe(0);
    await shows('Tiếp nhận 764 hồ sơ; xử lý qua phần mềm một cửa điện tử 244 hồ sơ (31,94%)');
    await expect(paper().innerText()).resolves.not.toContain('8,48');
    await dialog().getByText('Còn 1 số liệu lệch: HS33').waitFor();
    await expect(dialog().locator('.documents li').count()).resolves.toBe(6);
    await takeScreenshot(grid.page, 'period-report');
    const frame = await (await grid.page.waitForSelector('dialog iframe')).contentFrame();
    expect(frame && (await seriousViolations(frame))).toEqual([]);
  });

  it('are of the period that is chosen', async () => {
    const period = dialog().getByRole('combobox', { name: 'Kỳ báo cáo' });
    await period.selectOption({ label: 'Quý I năm 2022' });
    await dialog()
      .getByRole('button', { name: /Huyện Vĩnh Linh$/ })
      .click();
    await shows('Tỷ lệ hồ sơ thanh toán trực tuyến: 5,9%');
    await shows('(*) theo báo cáo, chưa có tử số, mẫu số.');
    await period.selectOption({ index: 0 });
  });

  it('are of the whole locality, of an inspection, which names what it lacks, and a letter of reminder', async () => {
    await tick('Báo cáo CCHC kỳ của đơn vị');
    await tick('Báo cáo CCHC kỳ toàn địa bàn');
    await shows('Hoàn thành 56/57 nhiệm vụ của kế hoạch (98,25%); số liệu của 2/6 đơn vị.');
    await tick('Báo cáo CCHC kỳ toàn địa bàn');
    await tick('Thông báo kết luận kiểm tra');
    await shows('Số liệu đối chiếu');
    await dialog().getByText('7/7 kiến nghị chưa có thời hạn').waitFor();
    await dialog()
      .getByRole('button', { name: `Kết luận kiểm tra KT-01 - ${UNIT}` })
      .waitFor();
    await takeScreenshot(grid.page, 'conclusion');
    await tick('Thông báo kết luận kiểm tra');
    await tick('Công văn đôn đốc');
    await shows('V/v đôn đốc thực hiện công tác cải cách hành chính 10 tháng đầu năm 2022');
    await takeScreenshot(grid.page, 'reminder');
  });

  it('stay in sight, and what makes them, where the dialog comes out small', async () => {
    await grid.page.setViewportSize({ width: 680, height: 500 });
    const element = await grid.page.waitForSelector('dialog iframe');
    const { width = 0, height = 0 } = (await element.boundingBox()) ?? {};
    expect([width < 620, height < 400]).toEqual([true, true]);
    const frame = await element.contentFrame();
    const overflow = await frame?.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    const paperBox = await paper().boundingBox();
    expect(paperBox?.width).toBeGreaterThan(250);
    await dialog()
      .getByRole('button', { name: /^Tạo báo cáo \(/ })
      .click({ trial: true });
  });
});

// A period as an office lives it, in the page: a form is pasted, the unit sends, the office sees who is to be reminded and how all
// stand; at 18 and at 168 units with names as long as they get.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { IWorkbookData } from '@univerjs/core';
import type { Frame } from 'playwright-core';
import { openHost } from '../../host/runtime/open-host';
import { builtBundle } from '../helpers/built-bundle';
import { PASTED_FORM } from '../helpers/pasted-form';
import { SMALL_CRITERIA } from '../src/apps-script/setup/setup-host';
import type { GridPage } from './helpers/grid-page';
import { PageSession, takeScreenshot } from './helpers/page-session';
import { seriousViolations } from './helpers/serious-violations';

jest.setTimeout(240_000);

const TAB = 'Số liệu 6 tháng';

/** In ms; nothing lasts 100 here, and a loaded machine is no fault. */
const LONGEST_TASK = 250;
const LONG = 'Xã có tên dài đến sáu mươi chữ để thử bảng bên hẹp, thứ';

/** Q1 with figures of all but the first three, the half-year without any; three have addresses. */
async function officeYear(unitCount: number): Promise<IWorkbookData> {
  const named = Array.from({ length: unitCount - 3 }, (_, i) => `${LONG} ${i + 1}`);
  const host = await openHost(builtBundle());
  await host.run('setupRound', {
    ...{ units: ['Xã A', 'Xã B', 'Xã C', ...named], year: 2022, criteria: SMALL_CRITERIA },
  });
  for (const [i, name] of ['a', 'b', 'c'].entries()) {
    await host.type('Đơn vị', `D${6 + i}`, `ubnd.xa.${name}@tinh.gov.vn`);
  }
  await host.run('openPeriod', { kind: 'firstQuarter' });
  const values = Object.fromEntries(
    ['Xã A', ...named].map((name, i) => [
      name,
      {
        HS03: String(400 + i),
        HS04: String(40 + 5 * (i % 60)),
        ...(i % 4 === 1 && { CD24: '19/03/2022' }),
      },
    ]),
  );
  await host.run('enterStatistics', { period: '2022-Q1', values });
  await host.run('openPeriod', { kind: 'halfYear' });
  const half = Object.fromEntries(
    named.map((name, i) => [
      name,
      {
        ...{ HS03: String(800 + i), HS04: String(90 + 7 * (i % 100)) },
        ...(i % 5 === 1 && { CD24: '22/06/2022' }),
        ...(i % 5 === 2 && { CD24: '19/06/2022' }),
      },
    ]),
  );
  await host.run('enterStatistics', { period: '2022-M6', values: half });
  const snapshot = host.snapshot();
  host.dispose();
  return snapshot;
}

let session: PageSession;
let grid: GridPage;

const panel = () => grid.frame().getByRole('tabpanel');
const press = (name: string | RegExp) =>
  panel().getByRole('button', { name, exact: true }).last().click();
const sees = (text: string | RegExp) =>
  panel().getByText(text).first().waitFor({ timeout: 60_000 });

function sidebar(): Frame {
  const [, frame] = grid.page.frames();
  if (!frame) throw new Error('the sidebar has no frame');
  return frame;
}

async function start(unitCount: number): Promise<void> {
  session = await PageSession.start(await officeYear(unitCount));
  grid = await session.open();
  await grid.select(TAB, 'G9');
  await grid.menu('CCHC', 'Mở bảng bên');
  await grid.frame().getByRole('tab', { name: 'Theo dõi' }).click();
  await sees('Chưa có số liệu nào: nhập vào cột G');
}

/** So that a picture shows it. */
const show = (text: string | RegExp) => panel().getByText(text).first().scrollIntoViewIfNeeded();

/** The longest task of the page's thread while something is done, in ms. */
async function longestTask(act: () => Promise<unknown>): Promise<number> {
  await sidebar().evaluate(() => {
    const seen = window as unknown as { longest: number };
    seen.longest = 0;
    new PerformanceObserver((list) => {
      seen.longest = Math.max(seen.longest, ...list.getEntries().map(({ duration }) => duration));
    }).observe({ entryTypes: ['longtask'] });
  });
  await act();
  await grid.page.waitForTimeout(500);
  return sidebar().evaluate(() => (window as unknown as { longest: number }).longest);
}

describe.each([18, 168])('a period of %i units', (unitCount) => {
  beforeAll(() => start(unitCount));
  afterAll(() => session.close());

  it('takes a pasted form: what will be written, whom nobody knows, who is missing', async () => {
    await panel().getByText('Dán biểu II.06a').click();
    await panel().getByLabel('Nội dung biểu').fill('chào');
    await sees(/^Không nhận ra biểu II\.06a/);
    await panel().getByLabel('Nội dung biểu').fill(PASTED_FORM);
    await sees('Sẽ ghi 22 ô của 2 đơn vị');
    await sees(`Không tìm thấy đơn vị “Xã Khác”; 2/3 đơn vị đã nhận`);
    await panel().getByText('Sẽ ghi 22 ô').click();
    await show('Sẽ ghi 22 ô');
    await takeScreenshot(grid.page, `monitoring-paste-${unitCount}`);
    await press('Ghi 22 ô');
    await sees('Đã điền 22 ô.');
    await sees('Không có số nào để ghi.');
    const codes = (await grid.values(TAB, 'A1:A60')).flat();
    await expect(grid.value(TAB, `H${codes.indexOf('HS03') + 1}`)).resolves.toBe('1.010');
  });

  it('is sent after one question, and says later that it was', async () => {
    await press('Gửi');
    await sees(/^Số liệu đủ 11\/\d+\. Vẫn ghi là đã gửi hôm nay\?$/);
    await show(/^Số liệu đủ/);
    await takeScreenshot(grid.page, `monitoring-send-${unitCount}`);
    await press('Để sau');
    await press('Gửi');
    await press('Vẫn gửi');
    await sees(/^Đã ghi ngày gửi \d\d\/\d\d\/\d{4} vào ô G\d+\.$/);
    await sees(/^đã gửi ngày \d\d\/\d\d\/\d{4}, trễ \d+ ngày$/);
    await press('Gửi');
    await sees(/^Đã gửi: ô G\d+ ghi ngày/);
  });

  it('says who is to be reminded of what, and copies their addresses', async () => {
    const longest = await longestTask(() =>
      panel()
        .getByText(/^Chưa gửi số liệu: \d+ đơn vị$/)
        .click(),
    );
    await sees(/^chưa gửi, quá hạn \d+ ngày$/);
    await show(/^Chưa gửi số liệu/);
    await takeScreenshot(grid.page, `monitoring-reminders-${unitCount}`);
    await press('Chép e-mail (2)');
    await sees(/^Đã chép\. /);
    const copied = await grid.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe('ubnd.xa.b@tinh.gov.vn, ubnd.xa.c@tinh.gov.vn');
    await panel()
      .getByText(/^Gửi trễ: \d+ đơn vị$/)
      .click();
    await panel()
      .getByText(/^Chưa đạt mục tiêu: \d+ đơn vị$/)
      .click();
    // Where a frame may not write there.
    await sidebar().evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await press('Chép e-mail (1)');
    const byHand = panel().getByLabel('Nội dung để chép');
    await expect(byHand.inputValue()).resolves.toBe('ubnd.xa.a@tinh.gov.vn');
    await sees(/^Trình duyệt không cho chép tự động/);
    await sees(/^HS33 Tỷ lệ hồ sơ trực tuyến: 11,25%, mục tiêu ≥50%, còn cách/);
    await show(/^HS33 Tỷ lệ hồ sơ trực tuyến: 11,25%/);
    await takeScreenshot(grid.page, `monitoring-below-${unitCount}`);
    expect(longest).toBeLessThan(LONGEST_TASK);
  });

  it('puts all beside each other by one indicator, with the quarter before, and follows a unit', async () => {
    await panel().locator('[aria-labelledby=comparison-heading] select').selectOption('HS33');
    await sees('Xã A qua các kỳ');
    await sees('Quý I năm 2022: 10%');
    const open = () => panel().getByText(`Xếp ${unitCount} đơn vị theo chỉ tiêu này`).click();
    const longest = await longestTask(open);
    await sees(/^Toàn địa bàn \(\d+ đơn vị\): .* · Quý I /);
    await show('Xã A qua các kỳ');
    await takeScreenshot(grid.page, `monitoring-compared-${unitCount}`);
    const change = () =>
      panel().locator('[aria-labelledby=comparison-heading] select').selectOption('HS03');
    const changed = await longestTask(change);
    await sees('Xã A qua các kỳ');
    expect(Math.max(longest, changed)).toBeLessThan(LONGEST_TASK);
    await show(/^1\. /);
    await takeScreenshot(grid.page, `monitoring-sums-${unitCount}`);
  });

  it('turns to another period and back without letting anybody wait', async () => {
    const periods = panel().locator('.unit-picker select');
    const longest = await longestTask(async () => {
      await periods.selectOption('Số liệu Quý I');
      await sees('Hạn gửi 20/03/2022');
      await periods.selectOption(TAB);
      await sees('Hạn gửi 20/06/2022');
    });
    expect(longest).toBeLessThan(LONGEST_TASK);
  });

  it('has no serious accessibility fault, and nothing wider than the panel', async () => {
    expect(await seriousViolations(sidebar())).toEqual([]);
    const { wide, room } = await sidebar().evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      room: document.documentElement.clientWidth,
    }));
    expect(wide).toBeLessThanOrEqual(room);
  });

  it('has told the console of no error and asked nobody else for anything', () => {
    expect(session.complaints).toEqual([]);
    expect(session.foreignRequests).toEqual([]);
  });
});

// From the sidebar to the documents: chosen, previewed, made, stopped, gone on with, downloaded, printed, saved into Drive.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Frame } from 'playwright-core';
import { addOnWithDrive, type AddOnFolder } from './helpers/add-on-with-drive';
import type { GridPage } from './helpers/grid-page';
import { PageSession, takeScreenshot } from './helpers/page-session';
import { scoredSample } from './helpers/scored-sample';
import { seriousViolations } from './helpers/serious-violations';

jest.setTimeout(180_000);

const VINH_LONG = 'Thông báo kết quả - Xã Vĩnh Long';
/** The last of the sample's units, by a name that tries to be markup and a path. */
const HOSTILE_UNIT = 'Xã <img src=x onerror=alert(1)> A/B: "C" & D';
const HOSTILE_REASON = '</script><b>Thiếu\n"hồ sơ" & <i>chữ ký</i> 😀';
const DEDUCTED =
  '1.1.3 1.4.2 1.5.4 2.2.1 2.3 3.11.2 3.12.1 3.12.2 3.12.3 3.13.2 3.13.3 6.2.1 6.2.2'.split(' ');

let addOn: AddOnFolder;
let session: PageSession;
let grid: GridPage;

beforeAll(async () => {
  addOn = addOnWithDrive();
  session = await PageSession.start(
    await scoredSample({ 'Xã Vĩnh Thái': HOSTILE_UNIT }),
    addOn.path,
  );
  grid = await session.open();
  grid.page.setDefaultTimeout(10_000);
  await run('editResult', {
    unit: 'Xã Vĩnh Long',
    code: '2.3',
    changes: { reason: { value: HOSTILE_REASON, expected: '' } },
  });
  await grid.menu('CCHC', 'Mở bảng bên');
});

afterAll(async () => {
  await session.close();
  addOn.remove();
});

/** A function of the add-on, called from outside its pages. */
function run(name: string, ...args: readonly unknown[]): Promise<unknown> {
  return grid.page.evaluate(([called, given]) => window.cchcHost.run(called, ...given), [
    name,
    args,
  ] as const);
}

const sidebar = () => grid.page.frameLocator('#side-panel iframe');
const dialog = () => grid.page.frameLocator('dialog iframe');
const button = (name: RegExp | string) => dialog().getByRole('button', { name, exact: true });
const sheets = () => dialog().locator('.paper .sheet');
const says = (text: string) => dialog().getByRole('status').filter({ hasText: text }).waitFor();
const states = (kind: string) => dialog().locator(`.state.${kind}`).count();

async function openDialog(): Promise<void> {
  await sidebar().getByRole('button', { name: 'Tạo báo cáo' }).click();
  await sheets().first().waitFor();
}

async function closed(): Promise<void> {
  await grid.page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function frameOf(selector: string): Promise<Frame> {
  const element = await grid.page.waitForSelector(`${selector} iframe`);
  const frame = await element.contentFrame();
  if (frame === null) throw new Error(`no frame in ${selector}`);
  return frame;
}

/** Label and name of whatever has the focus. */
const focusedIn = (frame: Frame) =>
  frame.evaluate(() => {
    const field = document.activeElement as HTMLInputElement | null;
    const names = [...(field?.labels ?? []), field].map((element) => element?.textContent);
    return [...names, field?.getAttribute('aria-label')].join(' ');
  });

async function tabTo(frame: Frame, caption: string): Promise<void> {
  for (let press = 0; press < 40; press++) {
    await grid.page.keyboard.press('Tab');
    if ((await focusedIn(frame)).includes(caption)) return;
  }
  throw new Error(`no way to ${caption} by keyboard`);
}

async function downloaded(caption: RegExp): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    grid.page.waitForEvent('download'),
    dialog().getByRole('button', { name: caption }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The words of a .docx, one line for each paragraph or cell. */
function textOf(docx: Uint8Array | undefined): string {
  const xml = strFromU8(
    unzipSync(docx ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array(),
  );
  const plain = xml.replace(/<w:br\/>|<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
  const letters = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return plain.replace(/&(\w+);/g, (_, name: keyof typeof letters) => letters[name]);
}

describe('the panel Báo cáo', () => {
  it('says which settings are missing, and is used by keyboard alone', async () => {
    const frame = await frameOf('#side-panel');
    await sidebar().getByRole('tab', { name: 'Đơn vị' }).focus();
    for (let press = 0; press < 6; press++) await grid.page.keyboard.press('ArrowRight');
    await sidebar().getByText('Địa phương, Cơ quan chủ quản, Cơ quan ban hành').waitFor();
    await takeScreenshot(grid.page, 'reports-panel');
    await tabTo(frame, 'Phụ lục xếp hạng');
    await grid.page.keyboard.press('Space');
    await sidebar().getByText('19 tài liệu').waitFor();
    await tabTo(frame, 'Tất cả 18 đơn vị');
    await grid.page.keyboard.press('ArrowDown');
    await sidebar().getByText('Chọn ít nhất một đơn vị.').waitFor();
    await tabTo(frame, 'Tìm đơn vị');
    await grid.page.keyboard.type('vinh lo');
    await tabTo(frame, 'Xã Vĩnh Long');
    await grid.page.keyboard.press('Space');
    await sidebar().getByText('2 tài liệu').waitFor();
    await tabTo(frame, 'Tạo báo cáo');
    await grid.page.keyboard.press('Enter');
    await sheets().first().waitFor();
    await dialog().getByText('Thông báo kết quả, Phụ lục xếp hạng · 1/18 đơn vị').waitFor();
  });
});

describe('the preview', () => {
  it('shows the notice as pages: number from page 2, the head of the table on every page', async () => {
    await sheets().filter({ hasText: 'Tổng điểm: 84,66/100' }).waitFor();
    const [first, second] = await sheets().allInnerTexts();
    expect(first).toMatch(/^CỘNG HÒA|^…/);
    expect(second).toMatch(/^2\n+Mã\s+Nội dung/);
    for (const code of DEDUCTED) expect(`${first ?? ''}${second ?? ''}`).toContain(`\n${code}`);
    await takeScreenshot(grid.page, 'reports-notice');
  });

  it('breaks lines at every size where paper breaks them', async () => {
    const heights = () =>
      dialog()
        .locator('.paper tr')
        .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).offsetHeight));
    const fitted = await heights();
    await dialog().getByLabel('Cỡ xem').selectOption('full');
    expect(await heights()).toEqual(fitted);
    await dialog().getByLabel('Cỡ xem').selectOption('fit');
  });

  it('prints a hostile reason as it was typed', async () => {
    await sheets()
      .filter({ hasText: HOSTILE_REASON.split('\n')[0] ?? '' })
      .first()
      .waitFor();
    expect(await dialog().locator('.sheet img, .sheet i, .sheet script').count()).toBe(0);
  });

  it('goes from document to document with the arrow keys; wide annexes lie on their side', async () => {
    await button(VINH_LONG).focus();
    await grid.page.keyboard.press('ArrowDown');
    await dialog().locator('.paper .sheet.landscape').waitFor();
    expect(await focusedIn(await frameOf('dialog'))).toContain('Phụ lục xếp hạng');
    await dialog().locator('.sheet.landscape').scrollIntoViewIfNeeded();
    await takeScreenshot(grid.page, 'reports-annex');
    await grid.page.keyboard.press('Home');
    await sheets().filter({ hasText: 'Tổng điểm: 84,66/100' }).waitFor();
  });

  it('follows what is chosen in the dialog', async () => {
    await dialog().getByText('Chọn tài liệu').click();
    await dialog().getByRole('checkbox', { name: 'Phụ lục xếp hạng' }).uncheck();
    await dialog().getByLabel('Tất cả 18 đơn vị').check();
    await button('Tạo báo cáo (18)').waitFor();
    await button('Tài liệu sau').click();
    await sheets().filter({ hasText: 'Thị trấn Bến Quan' }).first().waitFor();
    await dialog().getByText('Chọn tài liệu').click();
  });
});

describe('making the documents', () => {
  it('stops on demand and keeps what is done', async () => {
    // At once when the first is done: a person is slower, and so are machines with more units.
    await (
      await frameOf('dialog')
    ).evaluate(() => {
      const press = (caption: string) => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find(({ textContent }) => textContent.startsWith(caption))?.click();
      };
      const watch = new MutationObserver(() => {
        if (document.querySelector('.state.done') === null) return;
        watch.disconnect();
        press('Dừng');
      });
      watch.observe(document.body, { subtree: true, childList: true, attributes: true });
      press('Tạo báo cáo');
    });
    await says('chưa tạo');
    const done = await states('done');
    expect(done).toBeGreaterThan(0);
    expect(await states('skipped')).toBe(18 - done);
    await takeScreenshot(grid.page, 'reports-stopped');
  });

  it('goes on with the rest', async () => {
    await dialog()
      .getByRole('button', { name: /^Tạo tiếp/ })
      .click();
    await says('Đã tạo 18 tài liệu');
    expect(await states('done')).toBe(18);
  });

  it('gives one .zip with 18 .docx; Vĩnh Long’s adds up', async () => {
    const { name, bytes } = await downloaded(/^Tải 18 tệp/);
    expect(name).toBe('Báo cáo CCHC 2022.zip');
    const files = unzipSync(bytes);
    const names = Object.keys(files);
    expect(names).toHaveLength(18);
    expect(names.filter((file) => /[\\/:*?"<>|]/.test(file))).toEqual([]);
    expect(names).toContain(
      'Thông báo kết quả - Xã -img src=x onerror=alert(1)- A-B- -C- & D.docx',
    );
    for (const file of names) expect(files[file]?.length).toBeLessThan(60_000);
    const notice = textOf(files[`${VINH_LONG}.docx`]);
    const lines = notice.split('\n');
    expect(lines.filter((line) => DEDUCTED.includes(line))).toEqual(DEDUCTED);
    expect(lines.slice(lines.indexOf('3.13.3')).slice(2, 5)).toEqual(['1,5', '0', '1,5']);
    expect(notice).toContain('15,34');
    expect(notice).toContain('84,66');
    expect(notice).toContain(HOSTILE_REASON);
  });

  it('prints all of them as one job, page by page', async () => {
    const frame = await frameOf('dialog');
    await frame.evaluate(() => {
      window.print = () => {
        const printed = document.querySelectorAll('.printed .sheet').length;
        document.body.dataset['printed'] = String(printed);
      };
    });
    await button('In / lưu PDF').click();
    await dialog().locator('body[data-printed]').waitFor();
    const printed = Number(await dialog().locator('body').getAttribute('data-printed'));
    expect(printed).toBeGreaterThanOrEqual(36);
  });

  it('says what to do where the browser prints nothing from a frame', async () => {
    const frame = await frameOf('dialog');
    await frame.evaluate(() => {
      window.print = () => {
        throw new Error('The document is sandboxed.');
      };
    });
    await button('In / lưu PDF').click();
    await dialog().getByText('tải tệp .docx về rồi in').waitFor();
  });
});

describe('Drive', () => {
  it('that refuses one document leaves the others saved, and says what to do', async () => {
    await run('refuseInDrive', 'Xã Vĩnh Ô');
    await button('Lưu vào Drive').click();
    await says('Trong Drive: 17 tài liệu, 1 chưa lưu được');
    expect(await dialog().locator('li .reason').allInnerTexts()).toEqual([
      expect.stringMatching(/^chưa lưu được vào Drive: Drive đã đầy/),
    ]);
    const link = dialog().getByRole('link', { name: `Mở ${VINH_LONG}` });
    expect(await link.getAttribute('href')).toContain('https://drive.google.com/');
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener',
    ]);
    await takeScreenshot(grid.page, 'reports-outcome');
    expect((await downloaded(/^Tải 18 tệp/)).bytes.length).toBeGreaterThan(100_000);
  });

  it('gets the refused one when it is tried again, and none twice', async () => {
    await run('refuseInDrive', '');
    await button('Lưu lại vào Drive (1)').click();
    await says('Trong Drive: 18 tài liệu');
    expect(await run('namesInDrive')).toHaveLength(19);
  });

  it('is looked at first in a dialog opened anew: what is there is not saved again', async () => {
    await button('Đóng').click();
    await closed();
    await sidebar().getByLabel('Tất cả 18 đơn vị').check();
    await openDialog();
    await button('Tạo báo cáo (19)').click();
    await says('Đã tạo 19 tài liệu');
    await button('Lưu vào Drive').click();
    await says('Trong Drive: 19 tài liệu');
    expect(await dialog().getByText('Đã có trong Drive từ trước').count()).toBe(18);
    expect(await run('namesInDrive')).toHaveLength(20);
  });

  it('takes one more where somebody asks for it', async () => {
    await dialog().getByLabel('Lưu thêm bản nữa').check();
    await button('Lưu vào Drive').click();
    await says('Trong Drive: 19 tài liệu');
    await dialog().getByText('Đã có trong Drive từ trước').first().waitFor({ state: 'detached' });
    expect(await run('namesInDrive')).toHaveLength(39);
  });
});

describe('the dialog', () => {
  it('has no serious accessibility fault, nor has the panel', async () => {
    expect(await seriousViolations(await frameOf('dialog'))).toEqual([]);
    await dialog().getByText('Chọn tài liệu').click();
    expect(await seriousViolations(await frameOf('dialog'))).toEqual([]);
    await button('Đóng').click();
    await closed();
    expect(await seriousViolations(await frameOf('#side-panel'))).toEqual([]);
  });

  it('asks before it closes over documents that nobody has taken', async () => {
    await sidebar().getByLabel('Chỉ Thị trấn Hồ Xá').check();
    await sidebar().getByRole('checkbox', { name: 'Phụ lục xếp hạng' }).uncheck();
    await openDialog();
    await button('Tạo báo cáo (1)').click();
    await says('Đã tạo 1 tài liệu');
    await button('Đóng').click();
    await dialog().getByRole('alertdialog').waitFor();
    await grid.page.keyboard.press('Enter');
    await dialog().getByRole('alertdialog').waitFor({ state: 'detached' });
    const { name } = await downloaded(/^Tải tệp/);
    expect(name).toBe('Thông báo kết quả - Thị trấn Hồ Xá.docx');
    await button('Đóng').click();
    await closed();
  });

  it('has told the console of no error and asked nobody else for anything', () => {
    expect(session.complaints).toEqual([]);
    expect(session.foreignRequests).toEqual([]);
  });
});

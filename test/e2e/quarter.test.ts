/**
 * One quarter as an office lives it, in the page, four people at the keyboard in turn: it is opened, a commune pastes and sends, another
 * types and is late, an inspection is written down, the period is closed and units are reminded. Then the year's figures go into the round.
 */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { IWorkbookData } from '@univerjs/core';
import { openHost } from '../../host/runtime/open-host';
import { builtBundle } from '../helpers/built-bundle';
import { PASTED_FORM } from '../helpers/pasted-form';
import type { GridPage } from './helpers/grid-page';
import { PageSession, takeScreenshot } from './helpers/page-session';

jest.setTimeout(240_000);

const [A, B] = ['Xã A', 'Xã B'];
const UNITS = [A, B];
const [TAB, GROUP] = ['Số liệu Quý I', '3 TTHC'];
const TYPED = { HS03: '764', HS04: '09', HS33: '8,48%', HS10: '3', HS13: '0' };
const VISIT = { 'Cuộc (ví dụ KT-01)': 'KT-01', 'Tồn tại': 'Tuyên truyền còn ít' };
/** The owner is whom the page was opened for. */
const PEOPLE = {
  owner: '',
  a: 'xa.a@tinh.gov.vn',
  b: 'xa.b@tinh.gov.vn',
  inspector: 'doan@tinh.gov.vn',
};

async function office(): Promise<IWorkbookData> {
  const host = await openHost(builtBundle());
  await host.run('setupRound', { units: UNITS, year: 2022, sampleSet: 'reform' });
  await host.type('Đơn vị', 'D6', PEOPLE.a);
  await host.type('Đơn vị', 'D7', PEOPLE.b);
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
  panel().getByText(text).first().waitFor({ timeout: 30_000 });
const dialog = () => grid.page.frameLocator('dialog iframe');
const shows = (text: string) =>
  dialog().locator('.paper').getByText(text).first().waitFor({ timeout: 60_000 });

/** Clocks of Playwright stand still, which Univer's timers do not bear. */
function shiftClock(away: number): void {
  const seen = window as unknown as { realDate?: DateConstructor };
  const Real = (seen.realDate ??= Date);
  const now = () => Real.now() + away;
  window.Date = new Proxy(Real, {
    construct: (_, given) => new Real(...((given.length === 0 ? [now()] : given) as [number])),
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });
}

/** At the keyboard from now on; on a day, as dd/MM/yyyy. */
async function sit(person: keyof typeof PEOPLE, day: string): Promise<void> {
  const [date = 1, month = 1, year = 0] = day.split('/').map(Number);
  const away = new Date(year, month - 1, date, 9).getTime() - Date.now();
  await grid.page.addInitScript(shiftClock, away);
  await grid.page.evaluate(shiftClock, away);
  await grid.page.evaluate((email) => {
    window.cchcHost.takeSeat(email);
  }, PEOPLE[person]);
}

/** With a cell of the unit chosen and the sidebar opened anew. */
async function look(unit: string, card: string, tab = TAB): Promise<void> {
  const isThere = await grid.page.evaluate(
    (name) => window.cchcHost.sheetNames.includes(name),
    tab,
  );
  if (isThere) await grid.select(tab, await cellOf(unit, 'HS03', tab));
  await grid.menu('CCHC', 'Mở bảng bên');
  await grid.frame().getByRole('tab', { name: card }).click();
}

async function closeDialog(): Promise<void> {
  await dialog().getByRole('button', { name: 'Đóng' }).click();
  await grid.page.locator('dialog iframe').waitFor({ state: 'detached' });
}

async function cellOf(unit: string, code: string, tab = TAB): Promise<string> {
  const rows = (await grid.values(tab, 'A:A')).flat();
  const [header = []] = (await grid.values(tab, '1:8')).filter((cells) => cells.includes(unit));
  return `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[header.indexOf(unit)] ?? ''}${rows.indexOf(code) + 1}`;
}

beforeAll(async () => {
  session = await PageSession.start(await office());
  grid = await session.open();
  grid.page.setDefaultTimeout(20_000);
});
afterAll(() => session.close());

describe('a quarter', () => {
  it('is opened by whoever keeps the workbook', async () => {
    await sit('owner', '10/03/2022');
    await look(A, 'Theo dõi');
    await sees('Chưa mở kỳ báo cáo nào');
    await press('Mở kỳ');
    await sees(/^Hạn gửi 20\/03\/2022/);
  });

  it('gets a pasted form from one commune, which sends in time', async () => {
    await sit('a', '18/03/2022');
    await look(A, 'Theo dõi');
    await panel().getByText('Dán biểu II.06a').click();
    await panel().getByLabel('Nội dung biểu').fill(PASTED_FORM);
    await press('Ghi 11 ô');
    await sees('Đã điền 11 ô.');
    await press('Gửi');
    await press('Vẫn gửi');
    await sees('đã gửi ngày 18/03/2022, đúng hạn');
    expect(await grid.value(TAB, await cellOf(B, 'HS03'))).toBe('');
  });

  it('is typed by another, whose rate cannot be true, and sent late', async () => {
    await sit('b', '25/03/2022');
    for (const [code, text] of Object.entries(TYPED)) {
      await grid.type(TAB, await cellOf(B, code), text);
    }
    await look(B, 'Theo dõi');
    await sees('9/764 = 1,18%, nguồn nêu 8,48%');
    await press('Gửi');
    await sees(/^Số liệu đủ 4\/\d+, 1 lệch\. Vẫn ghi là đã gửi hôm nay\?$/);
    await press('Vẫn gửi');
    await sees('đã gửi ngày 25/03/2022, trễ 5 ngày');
  });

  it('has an inspection, written down by whoever inspected', async () => {
    await sit('owner', '26/03/2022');
    await look(B, 'Khắc phục');
    await press('Lập tab Kiểm tra');
    await panel().getByRole('button', { name: 'Thêm cuộc kiểm tra' }).waitFor({ timeout: 60_000 });
    await sit('inspector', '28/03/2022');
    await look(B, 'Khắc phục');
    await press('Thêm cuộc kiểm tra');
    for (const [label, text] of Object.entries(VISIT)) await panel().getByLabel(label).fill(text);
    await panel()
      .getByRole('region', { name: 'Kiểm tra' })
      .getByRole('button', { name: 'Lưu' })
      .click();
    await press('Đưa 1 tồn tại vào nhiệm vụ');
    await sees('Kiến nghị: xong 0/1');
  });

  it('is closed, and ends in a conclusion, a report and a letter, each opened with what it is of', async () => {
    await sit('owner', '30/03/2022');
    await look(B, 'Theo dõi');
    await press('Chốt kỳ');
    await sees('Mở lại kỳ');
    await press('Thông báo kết luận');
    await shows('Tuyên truyền còn ít.');
    await closeDialog();
    await press('Tạo báo cáo kỳ');
    await shows('Tiếp nhận 764 hồ sơ');
    await closeDialog();
    await press('Tạo công văn');
    for (const text of [
      'V/v đôn đốc thực hiện công tác cải cách hành chính Quý I năm 2022',
      'Gửi báo cáo trễ hạn (hạn gửi ngày 20/03/2022): xã B (trễ 5 ngày).',
      'Còn hồ sơ quá hạn: 2 đơn vị, gồm xã A (3 hồ sơ, chưa có số đã xin lỗi), xã B (3 hồ sơ, chưa có số đã xin lỗi).',
      'Tỷ lệ hồ sơ trực tuyến (mục tiêu ≥50%): 2 đơn vị, gồm xã A (30%; còn cách 20 điểm phần trăm), xã B (1,18%; còn cách 48,82 điểm phần trăm)',
    ]) {
      await shows(text);
    }
    await dialog().getByText('công văn in số tính lại: Xã B HS33').waitFor();
    await takeScreenshot(grid.page, 'quarter-letter');
    await closeDialog();
  });
});

describe('the year', () => {
  it('goes into the round where cells are blank, and the criterion says that it agrees', async () => {
    await grid.page.evaluate(async (units) => {
      await window.cchcHost.run('openPeriod', { kind: 'year' });
      const figures = { HS30: '941', HS07: '955' };
      const values = Object.fromEntries(units.map((unit) => [unit, figures]));
      await window.cchcHost.run('enterStatistics', { period: '2022-Y', values });
    }, UNITS);
    await sit('owner', '20/12/2022');
    await look(A, 'Theo dõi', 'Số liệu Năm');
    await press('Đề xuất cho 2 đơn vị (2)');
    await sees('Đã điền 2 ô tự chấm.');
    const cell = await cellOf(A, '3.7', GROUP);
    await expect(grid.value(GROUP, cell)).resolves.toBe('941/955');
    const note = grid.page.evaluate(
      ([tab, a1]) => window.cchcHost.workbook.facade.getSheetByName(tab)?.getRange(a1).getNote(),
      [GROUP, cell] as const,
    );
    expect(await note).toMatchObject({ note: 'Đề xuất từ số liệu theo dõi Năm 2022: HS30/HS07' });
    await grid.select(GROUP, cell);
    await grid.frame().getByRole('tab', { name: 'Tiêu chí' }).click();
    await sees(/khớp kết quả đã gõ/);
    await takeScreenshot(grid.page, 'year-agrees');
  });

  it('has told the console of no error and asked nobody else for anything', () => {
    expect(session.complaints).toEqual([]);
    expect(session.foreignRequests).toEqual([]);
  });
});

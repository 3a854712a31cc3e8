// What becomes of the workbook between visits, in two tabs, without storage, and as a file.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { IWorkbookData } from '@univerjs/core';
import { readXlsx } from '../../host/xlsx/read-xlsx';
import type { GridPage } from './helpers/grid-page';
import { PageSession } from './helpers/page-session';
import { scoredSample } from './helpers/scored-sample';

jest.setTimeout(120_000);

let sample: IWorkbookData;
let session: PageSession;
const folder = mkdtempSync(join(tmpdir(), 'cchc-files-'));

beforeAll(async () => {
  sample = await scoredSample();
  session = await PageSession.start(sample);
});

beforeEach(() => session.forget());

afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true });
});

const GROUP = '2 Thể chế';
const RESULT = 'J11';

async function openSavedFile(grid: GridPage, file: string): Promise<void> {
  const chooser = grid.page.waitForEvent('filechooser');
  await grid.menu('Tệp', 'Mở tệp (.xlsx)…');
  await (await chooser).setFiles(file);
}

async function saveFile(grid: GridPage): Promise<string> {
  const download = grid.page.waitForEvent('download');
  await grid.menu('Tệp', 'Lưu tệp (.xlsx)');
  const file = join(folder, `${Date.now()}.xlsx`);
  await (await download).saveAs(file);
  return file;
}

describe('the workbook', () => {
  it('is there again after the page was closed', async () => {
    const first = await session.open();
    await first.type(GROUP, RESULT, '1/116');
    await first.saved();
    await first.page.close();
    const again = await session.open();
    expect(await again.value(GROUP, RESULT)).toBe('1/116');
  });

  it('has earlier versions to go back to', async () => {
    const grid = await session.open();
    const before = await grid.value(GROUP, RESULT);
    await grid.type(GROUP, 'J13', '1/119');
    await grid.saved();
    await grid.menu('Tệp', 'Bảng mới');
    await grid.opened(1);
    await grid.saved();
    await grid.menu('Tệp', 'Bản đã lưu trước đó…');
    await grid.page
      .getByRole('button', { name: /^Mở bản này/ })
      .first()
      .click();
    await grid.opened(sample.sheetOrder.length);
    expect(await grid.value(GROUP, RESULT)).toBe(before);
    expect(await grid.value(GROUP, 'J13')).toBe('1/119');
  });

  it('is set up from the menu in an empty workbook', async () => {
    const grid = await session.open();
    await grid.menu('Tệp', 'Bảng mới');
    await grid.opened(1);
    await grid.menu('CCHC', 'Khởi tạo bảng chấm điểm');
    const dialog = grid.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'OK' }).click();
    expect(await grid.page.evaluate(() => window.cchcHost.sheetNames)).toContain('Đơn vị');
  });
});

describe('two tabs of one browser', () => {
  it('change the workbook one at a time, and nothing is lost', async () => {
    const first = await session.open();
    const second = await session.open();
    const banner = (grid: GridPage) => grid.page.locator('.banner[data-cause=other-tab]');
    await banner(second).waitFor();
    await second.type(GROUP, RESULT, '2/116');
    expect(await second.value(GROUP, RESULT)).not.toBe('2/116');
    await first.type(GROUP, RESULT, '3/116');
    await second.page.getByRole('button', { name: 'Dùng ở đây' }).click();
    await banner(first).waitFor();
    await banner(second).waitFor({ state: 'detached' });
    await second.ready();
    expect(await second.value(GROUP, RESULT)).toBe('3/116');
    await second.type(GROUP, RESULT, '4/116');
    expect(await second.value(GROUP, RESULT)).toBe('4/116');
  });
});

describe('a browser that keeps nothing', () => {
  it('says so and still saves files', async () => {
    const grid = await session.open(() => {
      Object.defineProperty(window, 'indexedDB', {
        value: {
          open: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        },
      });
    });
    await grid.page.locator('.banner[data-cause=storage]').waitFor();
    await grid.type(GROUP, RESULT, '5/116');
    await grid.page.locator('.banner[data-cause=storage]').waitFor();
    const reading = await readXlsx(readFileSync(await saveFile(grid)));
    expect(reading.ok).toBe(true);
  });
});

describe('a file', () => {
  it('written and opened again gives the same workbook', async () => {
    const grid = await session.open();
    await grid.type(GROUP, RESULT, '0,5');
    await grid.select(GROUP, RESULT);
    const areas = ['A1:BK16', 'J11:AA13'] as const;
    const before = await Promise.all(areas.map((area) => grid.values(GROUP, area)));
    const ranking = await grid.values('Xếp hạng', 'A1:V23');
    const file = await saveFile(grid);
    await grid.menu('Tệp', 'Bảng mới');
    await grid.opened(1);
    await openSavedFile(grid, file);
    await grid.opened(sample.sheetOrder.length);
    expect(await Promise.all(areas.map((area) => grid.values(GROUP, area)))).toEqual(before);
    expect(await grid.values('Xếp hạng', 'A1:V23')).toEqual(ranking);
  });

  it('that is no workbook is refused with a sentence, and the open workbook stays', async () => {
    const grid = await session.open();
    const broken = join(folder, 'hong.xlsx');
    writeFileSync(broken, 'PK\u0003\u0004 không phải bảng tính');
    await openSavedFile(grid, broken);
    const dialog = grid.page.getByRole('dialog');
    await expect(dialog.textContent()).resolves.toMatch(
      /Không mở được tệp hong\.xlsx: .+ giữ nguyên/,
    );
    await dialog.getByRole('button', { name: 'OK' }).click();
    expect(await grid.value(GROUP, 'A13')).toBe('2.3');
  });
});

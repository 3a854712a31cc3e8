// What the page opens with after it was closed before it had saved, its clock was set back and a state was damaged. The
// workbook is one small tab, the script one line: only the keeping of it is looked at; its kinds are in test/host/web/storage.
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { emptyWorkbook } from '../../host/runtime/empty-workbook';
import { page as words } from '../../host/text/page';
import { temporaryFolder } from '../tools/temporary-folder';
import type { GridPage } from './helpers/grid-page';
import { PageSession } from './helpers/page-session';

jest.setTimeout(120_000);

const TAB = 'Trang tính1';
const script = temporaryFolder({
  'Code.js':
    'function remember(text) { PropertiesService.getDocumentProperties().setProperty("x", text); }',
});

let session: PageSession;
let grid: GridPage;
const asked: string[] = [];

beforeAll(async () => {
  session = await PageSession.start(emptyWorkbook(), script.path);
  grid = await session.open();
  grid.page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
});

afterAll(async () => {
  await session.close();
  script.remove();
});

/** Leaves the page and opens it again, in the same tab. */
async function openAgain(): Promise<void> {
  await grid.page.goto(`${session.url}page.css`);
  await grid.page.goto(session.url);
  await grid.ready();
}

const notices = () => grid.page.locator('.banner').allTextContents();

it('saves what a script writes, also where no cell changes, and then asks nobody who leaves', async () => {
  await grid.type(TAB, 'A1', 'một');
  await grid.page.evaluate(() => window.cchcHost.run('remember', 'điều này'));
  await grid.saved();
  await grid.page.addInitScript(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() - 31 * 24 * 3600_000;
  });
  await openAgain();
  const custom = await grid.page.evaluate(() => window.cchcHost.snapshot().custom);
  expect(custom).toEqual({ documentProperties: { x: 'điều này' } });
  expect(asked).toEqual([]);
});

it('asks who leaves too early, keeps what was typed, and opens it although the clock was set back', async () => {
  // Nothing is saved by itself meanwhile.
  await grid.page.evaluate(() => {
    window.requestIdleCallback = () => 0;
  });
  await grid.type(TAB, 'A1', 'hai');
  await openAgain();
  expect(asked).toEqual(['beforeunload']);
  expect([await grid.value(TAB, 'A1'), await notices()]).toEqual(['hai', []]);
});

it('passes over states that do not open, says so, and lets them be taken away', async () => {
  await grid.page.evaluate(async () => {
    const sheets = { a: { id: 'a', name: 'a', cellData: {}, mergeData: 7 } };
    const snapshot = { id: 'x', sheets, sheetOrder: ['a'], styles: 7, resources: 7 };
    const opening = indexedDB.open('cchc', 1);
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const transaction = opening.result.transaction('generations', 'readwrite');
    transaction.objectStore('generations').put({ id: 998, savedAt: 1, name: 'x', snapshot });
    const text = new Blob(['dở dang']);
    transaction.objectStore('generations').put({ id: 999, savedAt: 1, name: 'x', snapshot: text });
    await new Promise((resolve) => (transaction.oncomplete = resolve));
  });
  await openAgain();
  expect(await grid.value(TAB, 'A1')).toBe('hai');
  const { notJson, notOpened } = words.damage.faults;
  expect(await notices()).toEqual([expect.stringMatching(`${notJson}.+${notOpened}.+Đã mở bản`)]);
  await grid.menu('Tệp', 'Bản đã lưu trước đó…');
  const download = grid.page.waitForEvent('download');
  await grid.page.getByRole('button', { name: words.earlier.rescue }).first().click();
  expect((await download).suggestedFilename()).toBe(`${words.earlier.rescued}-999.json`);
});

// What an add-on finds in the page: menus, sidebar and dialogs in their sandbox, google.script.run, questions that
// wait for an answer. With a small add-on of its own, so that ours may change freely.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { emptyWorkbook } from '../../host/runtime/empty-workbook';
import type { GridPage } from './helpers/grid-page';
import { PageSession } from './helpers/page-session';

jest.setTimeout(60_000);

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Thử')
    .addItem('Bảng bên', 'showSidebar').addItem('Hộp', 'showDialog').addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Hỏi')
      .addItem('Có hay không', 'askYesNo').addItem('Tên gì', 'askName')).addToUi();
}
function showSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Bảng thử'));
}
function showDialog() {
  const html = HtmlService.createHtmlOutput('<button onclick="google.script.host.close()">Xong</button>');
  SpreadsheetApp.getUi().showModalDialog(html, 'Hộp thử');
}
function askYesNo() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1').setValue(sheet.getRange('A1').getValue() + 1);
  const ui = SpreadsheetApp.getUi();
  let answer;
  try { answer = ui.alert('Hỏi', 'Xóa không?', ui.ButtonSet.YES_NO); } catch (e) { sheet.getRange('A9').setValue('caught'); }
  sheet.getRange('A2').setValue(String(answer) + (answer === ui.Button.YES));
}
function askName() {
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt('Tên', 'Tên của bạn?', ui.ButtonSet.OK_CANCEL);
  SpreadsheetApp.getActive().toast(String(response.getSelectedButton()) + ' ' + response.getResponseText(), 'Chào');
}
function double(n) { return { twice: 2 * n, also: undefined, isArray: Array.isArray([1]) }; }
function fail() { throw new Error('Hỏng rồi'); }
function hidden_() { return 1; }
function names() { return [typeof window, typeof document, typeof fetch, typeof setTimeout].join(); }
`;

/** Reports every outcome as a line of text. */
const PANEL = `<!doctype html><html><head><base target="_top"></head><body><ul id="log"></ul><script>
const say = (text) => { const li = document.createElement('li'); li.textContent = text; document.getElementById('log').append(li); };
const ok = (tag) => (value, user) => say(tag + ' ' + JSON.stringify(value) + ' ' + user);
const bad = (tag) => (error, user) => say(tag + ' ' + error.message + ' ' + (error instanceof Error) + ' ' + user);
const plain = google.script.run;
const withHandlers = plain.withSuccessHandler(ok('A')).withFailureHandler(bad('A')).withUserObject('u');
withHandlers.double(21);
withHandlers.withSuccessHandler(ok('B')).fail();
withHandlers.hidden_();
withHandlers.double(new Date());
withHandlers.names();
try { withHandlers.double(() => 1); } catch (error) { say('function refused'); }
say('plain is untouched ' + (plain !== withHandlers) + ' ' + (withHandlers.double(1) === undefined));
try { parent.document.title; say('reached the page'); } catch (error) { say('no way to the page'); }
fetch('https://example.com').then(() => say('reached the net'), () => say('no way to the net'));
</script></body></html>`;

let session: PageSession;
let grid: GridPage;
const dist = mkdtempSync(join(tmpdir(), 'cchc-add-on-'));

beforeAll(async () => {
  writeFileSync(join(dist, 'Code.js'), CODE);
  writeFileSync(join(dist, 'panel.html'), PANEL);
  session = await PageSession.start(emptyWorkbook(), dist);
  grid = await session.open();
});

afterAll(async () => {
  await session.close();
  rmSync(dist, { recursive: true });
});

describe('the sidebar', () => {
  it('calls the server as google.script.run does, and reaches nothing else', async () => {
    await grid.menu('Thử', 'Bảng bên');
    const log = grid.frame().locator('#log li');
    await log.filter({ hasText: '"twice":2,' }).waitFor();
    await log.filter({ hasText: 'the net' }).waitFor();
    const lines = await log.allTextContents();
    expect(lines).toEqual(
      expect.arrayContaining([
        'A {"twice":42,"also":null,"isArray":true} u',
        'A Hỏng rồi true u',
        'A Script function not found: hidden_ true u',
        'A Failed due to illegal value in property: 0 true u',
        'A "undefined,undefined,undefined,undefined" u',
        'function refused',
        'plain is untouched true true',
        'no way to the page',
        'no way to the net',
      ]),
    );
    expect(session.foreignRequests.filter((url) => !url.startsWith('https://example.com'))).toEqual(
      [],
    );
  });

  it('has its title, is 300 px wide and closes', async () => {
    const panel = grid.page.getByRole('complementary', { name: 'Bảng thử' });
    expect((await panel.locator('iframe').boundingBox())?.width).toBe(300);
    await panel.getByRole('button', { name: 'Đóng' }).click();
    expect(await panel.isVisible()).toBe(false);
  });
});

describe('a dialog', () => {
  it('is closed by its own page', async () => {
    await grid.menu('Thử', 'Hộp');
    const dialog = grid.page.getByRole('dialog', { name: 'Hộp thử' });
    await dialog.waitFor();
    await grid.page.frameLocator('dialog iframe').getByRole('button', { name: 'Xong' }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('an alert', () => {
  const alert = () => grid.page.getByRole('dialog', { name: 'Hỏi' });

  /** The script goes on in a later task than the one that closes the dialog. */
  const answered = (text: string) =>
    grid.page.waitForFunction(
      (wanted) => window.cchcHost.values('Trang tính1', 'A2')[0]?.[0] === wanted,
      text,
    );

  it('holds the script until it is answered, and does nothing twice', async () => {
    await grid.menu('Thử', 'Hỏi', 'Có hay không');
    await alert().getByRole('button', { name: 'Có', exact: true }).click();
    await alert().waitFor({ state: 'detached' });
    await answered('YEStrue');
    await expect(grid.values('Trang tính1', 'A1:A2')).resolves.toEqual([[1], ['YEStrue']]);
  });

  it('is CLOSE where somebody presses Esc', async () => {
    await grid.menu('Thử', 'Hỏi', 'Có hay không');
    await alert().waitFor();
    await grid.page.keyboard.press('Escape');
    await alert().waitFor({ state: 'detached' });
    await answered('CLOSEfalse');
    await expect(grid.values('Trang tính1', 'A1:A9')).resolves.toEqual(
      [2, 'CLOSEfalse', '', '', '', '', '', '', ''].map((value) => [value]),
    );
  });
});

describe('a prompt', () => {
  it('gives button and text, by keyboard alone', async () => {
    await grid.page.getByRole('menuitem', { name: 'Tệp' }).focus();
    await grid.page.keyboard.press('ArrowRight');
    await grid.page.keyboard.press('Enter');
    await grid.page.keyboard.press('End');
    await grid.page.keyboard.press('ArrowRight');
    await grid.page.keyboard.press('ArrowDown');
    await grid.page.keyboard.press('Enter');
    await grid.page.getByRole('dialog', { name: 'Tên' }).waitFor();
    await grid.page.keyboard.type('Lan');
    await grid.page.keyboard.press('Enter');
    await grid.page.locator('.toast', { hasText: 'OK Lan' }).waitFor();
  });
});

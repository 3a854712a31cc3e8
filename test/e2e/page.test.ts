// The page around the grid: accessible, closed to the outside, and helpful with the add-on's functions.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { GridPage } from './helpers/grid-page';
import { PageSession, takeScreenshot } from './helpers/page-session';
import { scoredSample } from './helpers/scored-sample';
import { seriousViolations } from './helpers/serious-violations';

jest.setTimeout(120_000);

let session: PageSession;
let grid: GridPage;

beforeAll(async () => {
  session = await PageSession.start(await scoredSample());
  grid = await session.open();
});

afterAll(() => session.close());

/** In our own parts of the page; the grid is Univer's, frames have tests of their own. */
const violations = () => seriousViolations(grid.page.mainFrame(), ['#sheet', 'iframe']);

describe('the page', () => {
  it('is in Vietnamese and has the menus of Sheets', async () => {
    expect(await grid.page.locator('html').getAttribute('lang')).toBe('vi');
    const menus = grid.page.locator('.menu-bar > .menu > [role=menuitem]');
    expect(await menus.allTextContents()).toEqual(['Tệp', 'CCHC']);
  });

  it('has no serious accessibility fault, with a menu or a dialog open as well', async () => {
    expect(await violations()).toEqual([]);
    await grid.menu('Tệp');
    await takeScreenshot(grid.page, 'file-menu');
    expect(await violations()).toEqual([]);
    await grid.menu('Bản đã lưu trước đó…');
    await grid.page.getByRole('dialog').waitFor();
    expect(await violations()).toEqual([]);
    await grid.page.keyboard.press('Escape');
  });

  it('folds the columns of the appraisal away and back', async () => {
    await grid.select('2 Thể chế', 'A6');
    await grid.page.getByRole('button', { name: 'Cách nhập' }).waitFor();
    const button = grid.page.getByRole('button', { name: 'THẨM ĐỊNH' });
    await button.click();
    const folded = grid.page.locator('#folds [aria-expanded=false]', { hasText: 'THẨM ĐỊNH' });
    await folded.waitFor();
    await button.click();
    await folded.waitFor({ state: 'detached' });
  });

  it('helps with the functions of the add-on in Vietnamese', async () => {
    await grid.page.evaluate(() => {
      window.cchcHost.workbook.facade.insertSheet('Thử');
    });
    await grid.select('Thử', 'A1');
    await grid.page.keyboard.type('=CCHC_RA');
    await grid.page.getByText('CCHC_RATIO').first().waitFor();
    await grid.page.keyboard.press('Escape');
    await grid.page.keyboard.press('Escape');
  });

  it('is served with headers that close it to the outside', async () => {
    const { headers } = await fetch(session.url);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('has told the console of no error and asked nobody else for anything', () => {
    expect(session.complaints).toEqual([]);
    expect(session.foreignRequests).toEqual([]);
  });
});

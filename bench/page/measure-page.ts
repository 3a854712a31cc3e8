/**
 * A round's workbook in the real page, in a real Chromium, as a person meets it: opening, an edit until the ranking has
 * changed, a pasted column, scrolling, the long tab of deductions, the sidebar. For each, how long and the longest freeze.
 */
import { join } from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import type { Browser, Page } from 'playwright-core';
import { pageFiles } from '../../host/cli/page-files';
import { servePageSomewhere } from '../../host/cli/serve-page';
import { GridPage } from '../../test/e2e/helpers/grid-page';
import { launchBrowser } from '../../test/e2e/helpers/launch-browser';
import { columnName } from '../../host/univer/a1-notation';
import { projectRoot } from '../../tools/project-root.mjs';
import type { RoundSize } from '../input/round-size';
import { megabytes, seconds, timed, type Figure } from './figure';
import { watchMainThread } from './main-thread';

const PATIENCE_MS = 120_000;
const POLLING_MS = 100;
/** Of the block Tự chấm, from 0: nine describing columns stand before it. */
const FIRST_UNIT_COLUMN = 9;

export async function measurePage(snapshot: IWorkbookData, size: RoundSize): Promise<Figure[]> {
  const files = pageFiles(join(projectRoot, 'build/web'), join(projectRoot, 'dist'), snapshot);
  const server = await servePageSomewhere(files);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({
      viewport: { width: 1366, height: 768 },
      locale: 'vi-VN',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page.setDefaultTimeout(PATIENCE_MS);
    return await new Visit(browser, page, size).go(server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}

class Visit {
  private readonly grid: GridPage;
  private readonly figures: Figure[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly page: Page,
    private readonly size: RoundSize,
  ) {
    this.grid = new GridPage(page);
  }

  async go(url: string): Promise<Figure[]> {
    await this.step('open the page until everything is computed', async () => {
      await this.page.goto(url);
      await this.grid.ready();
    });
    const names = await this.page.evaluate(() => window.cchcHost.sheetNames);
    const [group = ''] = names.filter((name) => name.startsWith('1 '));
    await this.step('show a group tab', () => this.grid.select(group, 'J7'));
    // The first edit warms up, and makes the second one change something.
    await this.grid.type(group, this.appraised(0), 'Không');
    await this.step('one edit until the ranking has changed', () => this.edit(group, '100%'));
    await this.step('paste a column until the ranking has changed', () => this.paste(group));
    await this.step('scroll over the units of a tab', () => this.scroll());
    await this.step('show Điểm trừ', () => this.grid.select('Điểm trừ', 'A5'));
    await this.step('show Xếp hạng', () => this.grid.select('Xếp hạng', 'A5'));
    await this.step('open the sidebar', () => this.openSidebar());
    return [...this.figures, await this.memory()];
  }

  private async step(what: string, action: () => Promise<void>): Promise<void> {
    const { wall, busy, longest } = await watchMainThread(this.browser, action);
    this.figures.push({ what, seen: timed({ wall, cpu: busy.cpu }) });
    this.figures.push({ what: `${what}: longest task`, seen: timed(longest) });
    process.stderr.write(`${what}: ${seconds(wall)}, longest task ${seconds(longest.wall)}\n`);
  }

  private async edit(group: string, text: string): Promise<void> {
    const before = await this.totals();
    await this.grid.select(group, this.appraised(0));
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.totalsAfter(before);
  }

  private async paste(group: string): Promise<void> {
    const column = Array.from({ length: 12 }, (_, i) => `${i + 1}/20`).join('\n');
    const before = await this.totals();
    await this.grid.select(group, this.appraised(1));
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), column);
    await this.page.keyboard.press('Control+v');
    await this.totalsAfter(before);
  }

  /** The first leaf's cell of a unit in the block Thẩm định: what is typed there counts, whatever the unit has typed. */
  private appraised(unit: number): string {
    return `${columnName(FIRST_UNIT_COLUMN + this.size.units + unit)}7`;
  }

  /** The total of every unit, as it stands in the sorted table at this moment. */
  private totals(): Promise<string> {
    return this.page.evaluate(totalsOnPage, `B5:C${4 + this.size.units}`);
  }

  private async totalsAfter(before: string): Promise<void> {
    await this.page.waitForFunction(
      ([range, old]) => JSON.stringify(window.cchcHost.values('Xếp hạng', range)) !== old,
      [`B5:C${4 + this.size.units}`, before] as const,
      { polling: POLLING_MS },
    );
  }

  private async scroll(): Promise<void> {
    const sheet = await this.page.locator('#sheet').boundingBox();
    if (!sheet) throw new Error('no sheet');
    await this.page.mouse.move(sheet.x + sheet.width / 2, sheet.y + sheet.height / 2);
    for (let i = 0; i < 20; i++) {
      await this.page.mouse.wheel(300, 0);
      await this.page.waitForTimeout(30);
    }
  }

  private async openSidebar(): Promise<void> {
    await this.grid.menu('CCHC', 'Mở bảng bên');
    await this.grid.frame().getByRole('tab').first().waitFor();
  }

  private async memory(): Promise<Figure> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { what: 'JavaScript memory of the page, at the end', seen: megabytes(usedSize) };
  }
}

function totalsOnPage(range: string): string {
  return JSON.stringify(window.cchcHost.values('Xếp hạng', range));
}

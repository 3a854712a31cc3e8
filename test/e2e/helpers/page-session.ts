// A browser with the host's page in it, as one test file uses it: serves the built page, opens tabs of one browser
// profile, and keeps what a test wants to know of them afterwards (errors, requests that left the origin).
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { pageFiles } from '../../../host/cli/page-files';
import { servePageSomewhere, type ServedPage } from '../../../host/cli/serve-page';
import { projectRoot } from '../../../tools/project-root.mjs';
import { GridPage } from './grid-page';
import { launchBrowser } from './launch-browser';

const SCREENS = join(projectRoot, 'out', 'screens');

export class PageSession {
  readonly complaints: string[] = [];
  readonly foreignRequests: string[] = [];

  private constructor(
    private readonly server: ServedPage,
    private readonly browser: Browser,
    private context: BrowserContext,
  ) {}

  /** `dist`: the folder of the add-on, by default ours; `year`: the sample year of the menu. */
  static async start(
    sample: IWorkbookData,
    dist = join(projectRoot, 'dist'),
    year?: IWorkbookData,
  ): Promise<PageSession> {
    const server = await servePageSomewhere(
      pageFiles(
        join(projectRoot, 'build/web'),
        dist,
        sample,
        year && (() => Promise.resolve(year)),
      ),
    );
    const browser = await launchBrowser();
    return new PageSession(server, browser, await newProfile(browser));
  }

  get url(): string {
    return this.server.url;
  }

  /** From now on as a browser that has never seen the page. */
  async forget(): Promise<void> {
    await this.context.close();
    this.context = await newProfile(this.browser);
  }

  /** A tab in which `prepare` has run before the page's own scripts. */
  async open(prepare?: () => void): Promise<GridPage> {
    const page = await this.context.newPage();
    if (prepare) await page.addInitScript(prepare);
    this.watch(page);
    await page.goto(this.url);
    const grid = new GridPage(page);
    await grid.ready();
    return grid;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  private watch(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('request', (request) => {
      const isLocal = request.url().startsWith(this.url) || /^(data|blob):/.test(request.url());
      if (!isLocal) this.foreignRequests.push(request.url());
    });
  }
}

function newProfile(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
}

/** Pictures of the main views, for people to look at. */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENS, { recursive: true });
  await page.screenshot({ path: join(SCREENS, `${name}.png`) });
}

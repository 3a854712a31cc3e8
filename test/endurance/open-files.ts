// Small files that ask for much work, opened in the page as a person opens them: how long until the workbook is there or a sentence
// says why not, how long the page did not answer meanwhile, and how much its process held at most. What is too much is the caller's
// business. Memory is read from /proc, so that this runs on Linux alone.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { GridPage } from '../e2e/helpers/grid-page';
import type { PageSession } from '../e2e/helpers/page-session';
import type { HostileKind } from '../fuzz/hostile-files/kind';

export interface OpenedFile {
  readonly verdict: 'read' | 'refused' | 'neither';
  readonly seconds: number;
  /** The longest that nothing else could run in the page. */
  readonly blockedSeconds: number;
  readonly megabytes: number;
}

/** Much later than anybody would wait. */
const PATIENCE_MS = 20_000;

/** In a tab of a profile that has never seen the page. */
async function openInPage(
  session: PageSession,
  file: string,
  bytes: Uint8Array,
): Promise<OpenedFile> {
  writeFileSync(file, bytes);
  await session.forget();
  const grid = await session.open(watchTasks);
  const peak = await peakMemory(grid);
  const name = nameOf(file);
  const chooser = grid.page.waitForEvent('filechooser');
  await grid.menu('Tệp', 'Mở tệp (.xlsx)…');
  // The page's own start is over by now.
  await longestTask(grid.page);
  await grid.page.evaluate(() => (window.longestTask = 0));
  const began = performance.now();
  await (await chooser).setFiles(file);
  const verdict = await answered(grid.page, name);
  const seconds = (performance.now() - began) / 1000;
  const blocked = await longestTask(grid.page);
  const megabytes = peak();
  await grid.page.close();
  return { verdict, seconds, blockedSeconds: blocked / 1000, megabytes };
}

declare global {
  interface Window {
    longestTask: number;
  }
}

function watchTasks(): void {
  window.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      window.longestTask = Math.max(window.longestTask, duration);
    }
  }).observe({ entryTypes: ['longtask'] });
}

const nameOf = (file: string) => (/([^/]+)\.xlsx$/.exec(file) ?? [])[1] ?? '';

async function answered(page: Page, name: string): Promise<OpenedFile['verdict']> {
  const refused = page
    .getByRole('dialog')
    .filter({ hasText: 'Không mở được tệp' })
    .waitFor({ timeout: PATIENCE_MS })
    .then(() => 'refused' as const);
  const read = page
    .waitForFunction(
      (wanted) => 'cchcHost' in window && window.cchcHost.workbook.facade.getName() === wanted,
      name,
      { timeout: PATIENCE_MS },
    )
    .then(() => 'read' as const);
  return Promise.any([refused, read]).catch(() => 'neither' as const);
}

/** Told by the browser a little after it is over; NaN where the page answers nothing more. */
function longestTask(page: Page): Promise<number> {
  const asked = page
    .waitForTimeout(AFTERWARDS_MS)
    // Where the page was at work until now, it has not yet been told of it.
    .then(() => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500))))
    .then(() => page.evaluate(() => window.longestTask));
  const patience = new Promise<number>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, NaN);
  });
  return Promise.race([asked, patience]).catch(() => NaN);
}

/** First of all the grid is drawn. */
const AFTERWARDS_MS = 1500;

/** From now on, of the process that draws the page; its workers are in it. */
async function peakMemory({ page }: GridPage): Promise<() => number> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('no browser');
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  // Linux then counts anew.
  for (const pid of pids) writeFileSync(`/proc/${pid}/clear_refs`, '5');
  return () => Math.max(...pids.map(peakOf));
}

function peakOf(pid: number): number {
  try {
    const [, kilobytes = '0'] =
      /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1000;
  } catch {
    return Infinity;
  }
}

export interface FileOrder {
  readonly kinds: readonly HostileKind[];
  /** Written anew for each of them. */
  readonly file: string;
  readonly report: (kind: HostileKind, size: number, opened: OpenedFile) => void;
}

export async function openFiles(
  session: PageSession,
  { kinds, file, report }: FileOrder,
): Promise<readonly OpenedFile[]> {
  const all: OpenedFile[] = [];
  for (const kind of kinds) {
    for (const size of kind.sizes) {
      const opened = await openInPage(session, file, await kind.build(size));
      report(kind, size, opened);
      all.push(opened);
    }
  }
  return all;
}

// A browser with a profile of its own that is killed (SIGKILL, as by a power cut of the program) while somebody types, at a moment
// that a seed chooses, and opened again: whether each edit that the page had called saved is still there. Some visits
// have their clock set back or on, some begin a workbook, so that one state follows another.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { emptyWorkbook } from '../../host/runtime/empty-workbook';
import { pageFiles } from '../../host/cli/page-files';
import { servePageSomewhere } from '../../host/cli/serve-page';
import { projectRoot } from '../../tools/project-root.mjs';
import { temporaryFolder } from '../tools/temporary-folder';
import { launchProfile, type LaunchedProfile } from '../e2e/helpers/launch-browser';

export interface KillReport {
  readonly kills: number;
  /** Edits that the page had called saved before a kill. */
  readonly confirmed: number;
  readonly lost: number;
  /** Edits that were typed and not called saved when the browser was killed, and how many of them were there again. */
  readonly unconfirmed: number;
  readonly unconfirmedFound: number;
}

export interface KillOrder {
  readonly rounds: number;
  /** 0 to below 1, a new one each time. */
  readonly random: () => number;
  readonly report: (round: number, sofar: KillReport) => void;
}

const DAY_MS = 24 * 3600_000;
const CLOCKS_MS = [0, -31 * DAY_MS, 0, 400 * DAY_MS, -2 * DAY_MS];
const LONGEST_LIFE_MS = 4000;

export async function killBrowsers({ rounds, random, report }: KillOrder): Promise<KillReport> {
  const profile = mkdtempSync(join(tmpdir(), 'cchc-kills-'));
  const script = temporaryFolder({ 'Code.js': '' });
  const files = pageFiles(join(projectRoot, 'build/web'), script.path, emptyWorkbook());
  const server = await servePageSomewhere(files);
  let sofar = { kills: 0, confirmed: 0, lost: 0, unconfirmed: 0, unconfirmedFound: 0 };
  let before: Life = { typed: 0, confirmed: 0 };
  try {
    for (let round = 0; round <= rounds; round++) {
      const clock = CLOCKS_MS[Math.floor(random() * CLOCKS_MS.length)] ?? 0;
      const launched = await launchProfile(profile);
      const page = await openPage(launched.browser, server.url, clock);
      const found = await lastEdit(page);
      sofar = afterLife(sofar, before, found);
      if (round > 0) report(round, sofar);
      if (round === rounds) launched.kill();
      else before = await liveAndDie({ page, launched, random, found });
    }
  } finally {
    await server.close();
    script.remove();
    rmSync(profile, { recursive: true, force: true });
  }
  return sofar;
}

/** Edits are numbers, each one more than the one before. */
interface Life {
  readonly typed: number;
  readonly confirmed: number;
  readonly first?: number;
}

function afterLife(
  sofar: KillReport,
  { typed, confirmed, first }: Life,
  found: number,
): KillReport {
  if (first === undefined) return sofar;
  return {
    kills: sofar.kills + 1,
    confirmed: sofar.confirmed + confirmed - first,
    lost: sofar.lost + Math.max(0, confirmed - found),
    unconfirmed: sofar.unconfirmed + typed - confirmed,
    unconfirmedFound: sofar.unconfirmedFound + Math.max(0, found - confirmed),
  };
}

async function openPage(browser: Browser, url: string, clock: number): Promise<Page> {
  const [context] = browser.contexts();
  const page = context?.pages()[0];
  if (!page) throw new Error('no page');
  await page.addInitScript((shift) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + shift;
  }, clock);
  await page.goto(url);
  await page.waitForFunction(() => 'cchcHost' in window);
  return page;
}

/**
 * Column A holds the edits of this workbook, one below the other. A workbook that has just begun has none; those that were
 * confirmed before are among the earlier states.
 */
async function lastEdit(page: Page): Promise<number> {
  const opened = await page.evaluate(() => {
    const [tab = ''] = window.cchcHost.sheetNames;
    return Math.max(...window.cchcHost.values(tab, 'A1:A1000').map(([value]) => Number(value)));
  });
  return opened > 0 ? opened : page.evaluate(lastStoredEdit);
}

/** In the page. */
async function lastStoredEdit(): Promise<number> {
  const result = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error(request.error?.message));
      };
    });
  const database = await result(indexedDB.open('cchc', 1));
  const states = database.transaction('generations').objectStore('generations');
  const all = (await result(states.getAll())) as readonly { readonly snapshot: Blob }[];
  database.close();
  const texts = await Promise.all(all.map(({ snapshot }) => snapshot.text()));
  return Math.max(0, ...texts.flatMap(editsIn));

  function editsIn(text: string): number[] {
    const { sheets } = JSON.parse(text) as {
      readonly sheets: Record<string, { cellData: Record<string, Record<string, { v: number }>> }>;
    };
    const rows = Object.values(sheets).flatMap(({ cellData }) => Object.values(cellData));
    return rows.map((row) => row['0']?.v ?? 0);
  }
}

interface Living {
  readonly page: Page;
  readonly launched: LaunchedProfile;
  readonly random: () => number;
  readonly found: number;
}

/** Types until the moment has come. What the page has called saved is told by the page itself, at once, as it says it. */
async function liveAndDie({ page, launched, random, found }: Living): Promise<Life> {
  let typed = found;
  let confirmed = found;
  await page.exposeFunction('cchcSaved', (edit: number) => {
    confirmed = Math.max(confirmed, edit);
  });
  await page.exposeFunction('cchcTyped', (edit: number) => {
    typed = Math.max(typed, edit);
  });
  const isNew = random() < 0.2;
  const pauses = Array.from({ length: 60 }, () => Math.floor(random() * random() * 600));
  const died = new Promise((resolve) => launched.browser.once('disconnected', resolve));
  setTimeout(launched.kill, 300 + random() * LONGEST_LIFE_MS);
  await page.evaluate(typeOn, { found, isNew, pauses, newWorkbook: 'Bảng mới' }).catch(() => null);
  await died;
  return { typed, confirmed, first: found };
}

interface Told {
  readonly cchcSaved: (edit: number) => void;
  readonly cchcTyped: (edit: number) => void;
}

/** In the page. An edit is a command of the grid, as a finished cell editor gives it. */
async function typeOn(order: {
  readonly found: number;
  readonly isNew: boolean;
  readonly pauses: readonly number[];
  readonly newWorkbook: string;
}): Promise<void> {
  const told = window as unknown as Told;
  const state = document.getElementById('save-state');
  let typed = order.found;
  const tell = () => {
    if (state?.textContent.startsWith('Đã lưu')) told.cchcSaved(typed);
  };
  new MutationObserver(tell).observe(state ?? document.body, { childList: true });
  const pause = (milliseconds: number) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));
  if (order.isNew) {
    for (const item of document.querySelectorAll<HTMLElement>('[role=menuitem]')) {
      if (item.textContent === order.newWorkbook) item.click();
    }
    await pause(50);
  }
  for (const milliseconds of order.pauses) {
    await pause(milliseconds);
    if (!('cchcHost' in window)) continue;
    const sheet = window.cchcHost.workbook.facade.getActiveSheet();
    const row = (typed + 1) % 900;
    sheet.getRange(row, 0).setValue(typed + 1);
    typed += 1;
    told.cchcTyped(typed);
  }
}

/** The same numbers for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

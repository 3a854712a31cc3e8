// HTML documents as PDF, printed by the Chromium that comes with npm (tools/unpack-chromium.mjs). Both packages are for
// development: where they are missing, or the machine cannot run them, the person is told another way.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserType } from 'playwright-core';
import { FAULT } from '../text/command-line';
import { PROJECT } from './add-on';
import { CliFault } from './cli-fault';

export interface Printer {
  print(html: Uint8Array): Promise<Uint8Array>;
  close(): Promise<void>;
}

export async function openPrinter(): Promise<Printer> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ javaScriptEnabled: false });
  return {
    async print(html) {
      await page.setContent(new TextDecoder().decode(html));
      return page.pdf({ preferCSSPageSize: true, printBackground: true });
    },
    close: () => browser.close(),
  };
}

async function launchBrowser(): Promise<Browser> {
  try {
    // Not part of build/cchc.cjs: three megabytes that nothing else needs.
    const load = createRequire(join(PROJECT, 'package.json'));
    const { chromium } = load('playwright-core') as { readonly chromium: BrowserType };
    const unpack = join(PROJECT, 'tools', 'unpack-chromium.mjs');
    const folder = execFileSync(process.execPath, [unpack], { encoding: 'utf8' }).trim();
    return await chromium.launch({
      executablePath: join(folder, 'chromium'),
      args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
      env: { ...process.env, ...fontSettings(folder), LD_LIBRARY_PATH: join(folder, 'al2023/lib') },
    });
  } catch (error) {
    throw new CliFault(FAULT.noPrinter(error instanceof Error ? error.message : String(error)));
  }
}

/** The machine's own fonts, among them one like Times New Roman; the one that comes along only where there are none. */
function fontSettings(folder: string): NodeJS.ProcessEnv {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
}

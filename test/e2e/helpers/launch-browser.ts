// The Chromium that comes with npm, unpacked once per machine: no apt, one font for every machine alike.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { projectRoot } from '../../../tools/project-root.mjs';

export function launchBrowser(): Promise<Browser> {
  const unpack = join(projectRoot, 'tools/unpack-chromium.mjs');
  const folder = execFileSync(process.execPath, [unpack], { encoding: 'utf8' }).trim();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...process.env,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    },
  });
}

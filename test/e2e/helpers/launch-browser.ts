// The Chromium that comes with npm, unpacked once per machine: no apt, one font for every machine alike.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { projectRoot } from '../../../tools/project-root.mjs';

export function launchBrowser(): Promise<Browser> {
  return chromium.launch(chromiumHere());
}

export interface LaunchedProfile {
  readonly browser: Browser;
  /** All of its processes at once, at once. */
  readonly kill: () => void;
}

/** With a profile that outlives it, for those who mean to kill it. */
export async function launchProfile(folder: string): Promise<LaunchedProfile> {
  const { executablePath, args, env } = chromiumHere();
  const profile = [`--user-data-dir=${folder}`, '--remote-debugging-port=0', '--lang=vi-VN'];
  const started = spawn(executablePath, [...args, ...profile, '--headless', 'about:blank'], {
    env,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const kill = () => {
    if (started.pid !== undefined) process.kill(-started.pid, 'SIGKILL');
  };
  return { browser: await chromium.connectOverCDP(await addressOf(started)), kill };
}

function addressOf(started: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    started.stderr?.on('data', (text: Buffer) => {
      told += text.toString();
      const address = /DevTools listening on (\S+)/.exec(told)?.[1];
      if (address !== undefined) resolve(address);
    });
    started.once('exit', () => {
      reject(new Error(told));
    });
  });
}

function chromiumHere() {
  const unpack = join(projectRoot, 'tools/unpack-chromium.mjs');
  const folder = execFileSync(process.execPath, [unpack], { encoding: 'utf8' }).trim();
  return {
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...process.env,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    },
  };
}

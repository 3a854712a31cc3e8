/**
 * Gate: clasp would push exactly the files of dist/ that write-dist.mjs names. clasp exits with 0 even where the
 * manifest is missing, so its list is compared. It refuses the empty scriptId of our .clasp.json ("Project settings
 * not found."), so it looks at a copy with a made-up one; no network and no login are needed.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pushedFiles } from '../build/write-dist.mjs';

const clasp = createRequire(import.meta.url).resolve('@google/clasp');

/**
 * @param {{ readonly root: string }} dist
 * @returns {string[]}
 */
export function checkPushedFiles({ root }) {
  const listed = listFiles(root);
  const expected = pushedFiles.map((name) => `dist/${name}`);
  return [
    ...expected
      .filter((file) => !listed.includes(file))
      .map((file) => `clasp would not push ${file}.`),
    ...listed.filter((file) => !expected.includes(file)).map((file) => `clasp would push ${file}.`),
  ];
}

/**
 * @param {string} root
 * @returns {string[]}
 */
function listFiles(root) {
  const copy = mkdtempSync(join(tmpdir(), 'cchc-clasp-'));
  try {
    cpSync(join(root, 'dist'), join(copy, 'dist'), { recursive: true });
    cpSync(join(root, '.claspignore'), join(copy, '.claspignore'));
    const settings = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'));
    writeFileSync(join(copy, '.clasp.json'), JSON.stringify({ ...settings, scriptId: 'made-up' }));
    const answer = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: copy,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return JSON.parse(answer).filesToPush;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

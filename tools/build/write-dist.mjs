/** Writes dist/ so that it holds exactly what clasp is to push, and nothing that an earlier build left. */
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Google gets; the gate compares clasp's own list with it. */
export const pushedFiles = ['Code.js', 'appsscript.json', 'sidebar.html'];

/**
 * @param {string} root
 * @param {{ readonly code: string, readonly sidebar: string }} made
 */
export function writeDist(root, { code, sidebar }) {
  const dist = join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  const left = readdirSync(dist).filter((name) => !pushedFiles.includes(name));
  for (const name of left) rmSync(join(dist, name), { recursive: true });
  writeFileSync(join(dist, 'Code.js'), code);
  writeFileSync(join(dist, 'sidebar.html'), sidebar);
  copyFileSync(join(root, 'appsscript.json'), join(dist, 'appsscript.json'));
}

/** Writes dist/ so that it holds exactly what clasp is to push, and nothing that an earlier build left. */
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages of the client, data and licences, as HtmlService finds them (without `.html`). */
export const pageNames = [
  'criteria-template',
  'guide',
  'notices',
  'reports',
  'sample-criteria',
  'rule-book',
  'sample-766',
  'sample-indicators',
  'self-check',
  'sidebar',
];

/** What Google gets; the gate compares clasp's own list with it. */
export const pushedFiles = [
  'Code.js',
  'appsscript.json',
  ...pageNames.map((name) => `${name}.html`),
];

/**
 * @param {string} root
 * @param {import('./make-dist.mjs').Made} made
 */
export function writeDist(root, { code, pages }) {
  const dist = join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  const left = readdirSync(dist).filter((name) => !pushedFiles.includes(name));
  for (const name of left) rmSync(join(dist, name), { recursive: true });
  writeFileSync(join(dist, 'Code.js'), code);
  for (const name of pageNames) writeFileSync(join(dist, `${name}.html`), pages[name] ?? '');
  copyFileSync(join(root, 'appsscript.json'), join(dist, 'appsscript.json'));
}

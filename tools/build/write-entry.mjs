/**
 * The entry of the bundle, written from the tables: all custom functions, and each command from the file of its name. What
 * stands in src/apps-script on its own is compared with the tables by find-table-faults.mjs.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exportedNames } from './exported-names.mjs';

const folder = 'src/apps-script';

/**
 * @param {string} root
 * @param {import('./read-tables.mjs').Tables} tables
 * @returns {import('./bundle-script.mjs').Entry}
 */
export function writeEntry(root, { customFunctions, commands }) {
  const functions = customFunctions.map(({ name }) => name).join(', ');
  const lines = [
    `export { ${functions} } from './custom-functions';`,
    ...commands.map(({ name }) => `export { ${name} } from './commands/${kebab(name)}';`),
  ];
  return { contents: lines.join('\n'), resolveDir: join(root, folder) };
}

/**
 * What the sources have to offer: exports of custom-functions, and a command for each file of commands.
 * @param {string} root
 * @returns {Promise<string[]>}
 */
export async function offeredNames(root) {
  const files = readdirSync(join(root, folder, 'commands')).filter((name) => name.endsWith('.ts'));
  const functions = await exportedNames(root, `${folder}/custom-functions/index.ts`);
  return [...functions, ...files.map((name) => camel(name.slice(0, -'.ts'.length)))];
}

/** @param {string} name */
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** @param {string} name */
const camel = (name) => name.replace(/-(.)/g, (_whole, letter) => letter.toUpperCase());

/**
 * The text of dist/Code.js: version line, bundle, stubs. Same sources and same commit give the same bytes. Its source map
 * stays here: with it tools/where.mjs reads the stack traces that Google shows.
 * Writes nothing: tools/build.mjs does.
 */
import { bundleScript } from './bundle-script.mjs';
import { findTableFaults } from './find-table-faults.mjs';
import { namespace } from './namespace.mjs';
import { readTables } from './read-tables.mjs';
import { versionLine } from './version-line.mjs';
import { offeredNames, writeEntry } from './write-entry.mjs';
import { writeStubs } from './write-stubs.mjs';

/**
 * @param {string} root
 * @returns {Promise<import('./bundle-script.mjs').Script>} the map begins at the second line of the code
 */
export async function makeCode(root) {
  const [tables, offered] = await Promise.all([readTables(root), offeredNames(root)]);
  const faults = findTableFaults(tables, offered);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const { code, map } = await bundleScript(root, writeEntry(root, tables), namespace);
  return { code: `${versionLine(root)}\n${code}\n${writeStubs(tables)}`, map };
}

/**
 * The text of dist/Code.js: version line, bundle, stubs. Same sources and same commit give the same bytes. Its source map
 * stays here: with it tools/where.mjs reads the stack traces that Google shows.
 * Writes nothing: tools/build.mjs does.
 */
import { bundleScript } from './bundle-script.mjs';
import { exportedNames } from './exported-names.mjs';
import { findTableFaults } from './find-table-faults.mjs';
import { namespace } from './namespace.mjs';
import { readTables } from './read-tables.mjs';
import { versionLine } from './version-line.mjs';
import { writeStubs } from './write-stubs.mjs';

const entry = 'src/apps-script/main.ts';

/**
 * @param {string} root
 * @returns {Promise<import('./bundle-script.mjs').Script>} the map begins at the second line of the code
 */
export async function makeCode(root) {
  const [{ code, map }, exported, tables] = await Promise.all([
    bundleScript(root, entry, namespace),
    exportedNames(root, entry),
    readTables(root),
  ]);
  const faults = findTableFaults(tables, exported);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { code: `${versionLine(root)}\n${code}\n${writeStubs(tables)}`, map };
}

/**
 * The text of dist/Code.js: version line, bundle, stubs. Same sources and same commit give the same bytes.
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
 * @returns {Promise<string>}
 */
export async function makeCode(root) {
  const [bundle, exported, tables] = await Promise.all([
    bundleScript(root, entry, namespace),
    exportedNames(root, entry),
    readTables(root),
  ]);
  const faults = findTableFaults(tables, exported);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return `${versionLine(root)}\n${bundle}\n${writeStubs(tables)}`;
}

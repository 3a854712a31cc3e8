/**
 * The tables of public functions (src/apps-script/globals.ts) as plain data, evaluated in an empty context:
 * a table that needs more than the language itself fails here. What may stand in them: find-table-faults.mjs.
 */
import { runInNewContext } from 'node:vm';
import { bundleScript } from './bundle-script.mjs';

/** @typedef {typeof import('../../src/apps-script/globals')} Globals */
/** @typedef {Globals['customFunctions'][number]} CustomFunctionDoc */
/** @typedef {{ readonly customFunctions: Globals['customFunctions'], readonly commands: Globals['commands'] }} Tables */

/**
 * @param {string} root
 * @returns {Promise<Tables>}
 */
export async function readTables(root) {
  const { code } = await bundleScript(root, 'src/apps-script/globals.ts', 'tables');
  const read = 'JSON.stringify([tables.customFunctions, tables.commands])';
  const [customFunctions, commands] = JSON.parse(String(runInNewContext(`${code}\n${read}`)));
  if (!Array.isArray(customFunctions) || !Array.isArray(commands)) {
    throw new Error('globals.ts must export customFunctions and commands, both lists.');
  }
  return { customFunctions, commands };
}

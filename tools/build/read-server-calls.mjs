/** The names of the sidebar's calls (src/contract/server-calls.ts) as plain data, evaluated in an empty context. */
import { runInNewContext } from 'node:vm';
import { bundleScript } from './bundle-script.mjs';

/**
 * @param {string} root
 * @returns {Promise<readonly string[]>}
 */
export async function readServerCalls(root) {
  const { code } = await bundleScript(root, 'src/contract/server-calls.ts', 'calls');
  const names = JSON.parse(String(runInNewContext(`${code}\nJSON.stringify(calls.SERVER_CALLS)`)));
  if (!Array.isArray(names)) throw new Error('server-calls.ts must export SERVER_CALLS, a list.');
  return names;
}

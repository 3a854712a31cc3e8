/**
 * Gate: every call of the sidebar is a public function of Code.js. Otherwise people meet "Script function not found",
 * the commonest failure at run time.
 */
import { parseScript, topLevelFunctions } from './parse-script.mjs';

/**
 * @param {{ readonly code: string, readonly serverCalls: readonly string[] }} dist
 * @returns {string[]}
 */
export function checkServerCalls({ code, serverCalls }) {
  const names = topLevelFunctions(parseScript(code).program).map((node) => node.id.name);
  return serverCalls
    .filter((name) => !names.includes(name))
    .map((name) => `The sidebar calls ${name}, but Code.js has no such function.`);
}

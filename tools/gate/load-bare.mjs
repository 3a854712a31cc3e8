/**
 * Evaluates the bundle where there is nothing but the language and what is handed in: AuthMode.NONE, in which
 * Google evaluates the whole file before it calls onOpen.
 * Source: developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle.
 */
import { createContext, Script } from 'node:vm';

const longestRun = 5000;

/**
 * @param {string} code
 * @param {Readonly<Record<string, unknown>>} [globals]
 * @returns {{ call: (expression: string) => unknown }}
 * @throws what the bundle throws while it loads
 */
export function loadBare(code, globals = {}) {
  const context = createContext(Object.assign(Object.create(null), globals));
  /** @type {(text: string, filename: string) => unknown} */
  const run = (text, filename) =>
    new Script(text, { filename }).runInContext(context, { timeout: longestRun });
  run(code, 'Code.js');
  return { call: (expression) => run(expression, 'gate') };
}

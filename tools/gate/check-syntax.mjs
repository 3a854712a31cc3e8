/**
 * Gate: the bundle is an ES2020 script. Left-over import or export, #private, static fields and top-level await,
 * which Apps Script rejects with a parse error, all fail here.
 * Source: developers.google.com/apps-script/guides/v8-runtime (limitations), PLATFORM §8.
 */
import { parseScript } from './parse-script.mjs';

/**
 * @param {{ readonly code: string }} dist
 * @returns {string[]}
 */
export function checkSyntax({ code }) {
  try {
    parseScript(code);
    return [];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [`Code.js is not an ES2020 script: ${error.message}.`];
  }
}

/**
 * Gate: the top-level functions are exactly those of the tables. Any other would be callable from the sidebar and
 * stand in the run menu by accident. No name reads like a cell, a constant or a built-in function of Sheets.
 * Source: developers.google.com/apps-script/guides/html/communication, guides/sheets/functions (naming).
 */
import { parseScript, topLevelFunctions } from './parse-script.mjs';

/** A1, R1C1, TRUE: Sheets reads them as something else; SUM, TO_TEXT: built-in functions are all capitals. */
const readsLikeSheets = [
  /^[A-Z]{1,3}\d+$/i,
  /^R\d*C\d*$/i,
  /^(?:true|false)$/i,
  /^(?!CCHC_)[A-Z][A-Z0-9_]*$/,
];

/** @typedef {{ readonly name: string }} Named */

/**
 * @param {{ readonly code: string, readonly customFunctions: readonly Named[], readonly commands: readonly Named[] }} dist
 * @returns {string[]}
 */
export function checkPublicNames({ code, customFunctions, commands }) {
  const names = topLevelFunctions(parseScript(code).program).map((node) => node.id.name);
  const expected = [...customFunctions, ...commands].map((entry) => entry.name);
  const upper = names.map((name) => name.toUpperCase());
  return [
    ...names
      .filter((name) => !expected.includes(name))
      .map((name) => `${name} is public, but no table names it.`),
    ...expected
      .filter((name) => !names.includes(name))
      .map((name) => `A table names ${name}, but Code.js has no such function.`),
    ...names
      .filter((_name, at) => upper.indexOf(upper[at] ?? '') !== at)
      .map((name) => `${name} stands twice, and cells do not tell capitals apart.`),
    ...names
      .filter((name) => readsLikeSheets.some((pattern) => pattern.test(name)))
      .map((name) => `${name} reads like a cell or a built-in function of Sheets.`),
    ...names
      .filter((name) => name.endsWith('_'))
      .map((name) => `${name} ends with _, so Google hides it.`),
  ];
}

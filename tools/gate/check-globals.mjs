/**
 * Gate: the bundle takes no name from its surroundings but the language's own and the services this add-on may use.
 * A name that may be absent can be used behind a `typeof` guard. The scopes that the services need: check-permissions.mjs.
 */
import { freeReferences } from './free-references.mjs';
import { allowedServices, refusedServices } from './google-services.mjs';
import { absentGlobals, hidingGlobals, languageGlobals } from './known-globals.mjs';
import { parseScript } from './parse-script.mjs';

/**
 * @param {{ readonly code: string }} dist
 * @returns {string[]} one fault for each name, at its first line
 */
export function checkGlobals({ code }) {
  const { program } = parseScript(code);
  /** @type {Map<string, number>} */
  const firstLines = new Map();
  for (const { name, line, guarded } of freeReferences(program)) {
    if (!firstLines.has(name) && !(guarded && mayBeAbsent(name))) firstLines.set(name, line);
  }
  return [...firstLines].flatMap(([name, line]) => {
    const fault = faultOf(name);
    return fault === undefined ? [] : [`Line ${line} uses ${name}: ${fault}.`];
  });
}

/**
 * Google decides about permissions by reading the code, so a guard does not help a refused service.
 * @param {string} name
 */
function mayBeAbsent(name) {
  return !refusedServices.has(name) && !hidingGlobals.has(name);
}

/** @param {string} name */
function faultOf(name) {
  if (languageGlobals.has(name) || allowedServices.has(name)) return undefined;
  if (absentGlobals.has(name)) return 'Apps Script does not have it';
  if (hidingGlobals.has(name)) return 'it hides which names the code takes';
  return (
    refusedServices.get(name) ?? 'no part of the language and no service that this add-on knows'
  );
}

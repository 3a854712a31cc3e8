/**
 * The steps onto Google, in the order that avoids clasp's traps (docs/cai-dat.md lists them): the script id lives in a
 * file of this machine, so the committed .clasp.json stays without one; create-script pulls Google's default files into
 * dist/, so the build runs again before the push; the push overwrites the manifest without asking.
 */
import { googleText } from '../text-vi.mjs';

/**
 * @typedef {object} Surroundings
 * @property {(words: string[], options: { show: boolean }) => { ok: boolean, output: string }} clasp
 * @property {() => boolean} build builds and runs the gate
 * @property {(file: string) => string | undefined} readSettings
 * @property {(file: string, text: string) => void} writeSettings
 * @property {(text: string) => void} say
 */

export const LOCAL_SETTINGS = '.clasp.local.json';
const WITH_LOCAL = ['-P', LOCAL_SETTINGS];
const TITLE = 'CCHC';

/**
 * @param {Surroundings} on
 * @returns {boolean}
 */
export function createOnGoogle(on) {
  if (hasScriptId(on)) return refuse(on, googleText.exists(LOCAL_SETTINGS));
  if (!isLoggedIn(on)) return refuse(on, googleText.notLoggedIn);
  if (!on.build()) return false;
  // Without the key `scriptId` clasp takes the project for a new one and writes the id into this very file.
  on.writeSettings(LOCAL_SETTINGS, `${JSON.stringify({ rootDir: 'dist' }, null, 2)}\n`);
  const create = [
    ...WITH_LOCAL,
    'create-script',
    '--type',
    'sheets',
    '--title',
    TITLE,
    '--rootDir',
    'dist',
  ];
  if (!runClasp(on, create)) return false;
  if (!on.build() || !push(on)) return false;
  on.say(googleText.created(LOCAL_SETTINGS));
  return true;
}

/**
 * @param {Surroundings} on
 * @returns {boolean}
 */
export function pushToGoogle(on) {
  if (!hasScriptId(on)) return refuse(on, googleText.notCreated(LOCAL_SETTINGS));
  if (!isLoggedIn(on)) return refuse(on, googleText.notLoggedIn);
  if (!on.build() || !push(on)) return false;
  on.say(googleText.pushed);
  return true;
}

/** @param {Surroundings} on */
function push(on) {
  return runClasp(on, [...WITH_LOCAL, 'push', '--force']);
}

/** @param {Surroundings} on */
function isLoggedIn(on) {
  // clasp says "Not logged in." with exit code 0.
  const { ok, output } = on.clasp(['show-authorized-user'], { show: false });
  return ok && !output.includes('Not logged in');
}

/** @param {Surroundings} on */
function hasScriptId(on) {
  try {
    const settings = JSON.parse(on.readSettings(LOCAL_SETTINGS) ?? '{}');
    return typeof settings.scriptId === 'string' && settings.scriptId !== '';
  } catch {
    return false;
  }
}

/**
 * @param {Surroundings} on
 * @param {string[]} words
 */
function runClasp(on, words) {
  const { ok, output } = on.clasp(words, { show: true });
  if (ok) return true;
  const cure = googleText.cures.find(([part = '']) => output.includes(part));
  return refuse(on, cure?.[1] ?? googleText.failed);
}

/**
 * @param {Surroundings} on
 * @param {string} sentence
 */
function refuse(on, sentence) {
  on.say(sentence);
  return false;
}

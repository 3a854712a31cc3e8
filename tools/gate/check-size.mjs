/** Gate: the bundle stays small enough to be read in the editor and to start at once (docs/decisions.md, 101). */
const largest = 362_000;

/**
 * @param {{ readonly code: string }} dist
 * @returns {string[]}
 */
export function checkSize({ code }) {
  const bytes = Buffer.byteLength(code, 'utf8');
  return bytes <= largest ? [] : [`Code.js has ${bytes} bytes, more than ${largest}.`];
}

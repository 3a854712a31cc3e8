/**
 * Gate: the same sources give the same bytes, and dist/ holds what they give now, not what an older build left.
 */
import { createHash } from 'node:crypto';

/**
 * @param {{ readonly code: string, readonly rebuild: () => Promise<string> }} dist
 * @returns {Promise<string[]>}
 */
export async function checkReproducible({ code, rebuild }) {
  const first = hashOf(await rebuild());
  const second = hashOf(await rebuild());
  if (first !== second) return ['Two builds of the same sources differ.'];
  return hashOf(code) === first
    ? []
    : ['dist/Code.js is not what the sources give: run npm run build.'];
}

/** @param {string} text */
function hashOf(text) {
  return createHash('sha256').update(text).digest('hex');
}

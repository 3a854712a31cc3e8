/**
 * Gate: the same sources give the same bytes, and dist/ holds what they give now, not what an older build left.
 */
import { createHash } from 'node:crypto';

/** @typedef {{ readonly code: string, readonly sidebar: string }} Made */

const files = /** @type {const} */ ([
  ['Code.js', 'code'],
  ['sidebar.html', 'sidebar'],
]);

/**
 * @param {Made & { readonly rebuild: () => Promise<Made> }} dist
 * @returns {Promise<string[]>}
 */
export async function checkReproducible({ rebuild, ...dist }) {
  const [first, second] = [await rebuild(), await rebuild()];
  return files.flatMap(([name, key]) => {
    const wanted = hashOf(first[key]);
    if (wanted !== hashOf(second[key]))
      return [`Two builds of ${name} from the same sources differ.`];
    return hashOf(dist[key]) === wanted
      ? []
      : [`dist/${name} is not what the sources give: run npm run build.`];
  });
}

/** @param {string} text */
function hashOf(text) {
  return createHash('sha256').update(text).digest('hex');
}

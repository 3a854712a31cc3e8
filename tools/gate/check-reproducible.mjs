/**
 * Gate: the same sources give the same bytes, and dist/ holds what they give now, not what an older build left.
 */
import { createHash } from 'node:crypto';

/** @typedef {import('../build/make-dist.mjs').Made} Made */

/**
 * @param {Made & { readonly rebuild: () => Promise<Made> }} dist
 * @returns {Promise<string[]>}
 */
export async function checkReproducible({ rebuild, ...dist }) {
  const [first, second] = [await rebuild(), await rebuild()];
  const [present, again] = [filesOf(dist), filesOf(second)];
  return [...filesOf(first)].flatMap(([name, text]) => {
    const wanted = hashOf(text);
    if (wanted !== hashOf(again.get(name) ?? ''))
      return [`Two builds of ${name} from the same sources differ.`];
    return hashOf(present.get(name) ?? '') === wanted
      ? []
      : [`dist/${name} is not what the sources give: run npm run build.`];
  });
}

/** @param {Made} made */
function filesOf({ code, pages }) {
  const named = Object.entries(pages).map(
    ([name, text]) => /** @type {const} */ ([`${name}.html`, text]),
  );
  return new Map([['Code.js', code], ...named]);
}

/** @param {string} text */
function hashOf(text) {
  return createHash('sha256').update(text).digest('hex');
}

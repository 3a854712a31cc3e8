/** The texts of dist/ that are made from sources; what is written where is write-dist.mjs. */
import { makeCode } from './make-code.mjs';
import { makeSidebar } from './make-sidebar.mjs';

/**
 * @param {string} root
 * @returns {Promise<{ code: string, sidebar: string }>}
 */
export async function makeDist(root) {
  const [code, sidebar] = await Promise.all([makeCode(root), makeSidebar(root)]);
  return { code, sidebar };
}

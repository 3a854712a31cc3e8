/** Reads the three sources and gives the page and the faults; writes nothing. */
import { differencesByMethod, KNOWN_DIFFERENCES } from './known-differences.mjs';
import { judgeHost } from './judge-host.mjs';
import { readGoogle } from './read-google.mjs';
import { readHost } from './read-host.mjs';
import { writePage } from './write-page.mjs';

/**
 * @param {string} root
 * @returns {{ readonly page: string, readonly faults: readonly string[] }}
 */
export function makeConformance(root) {
  const google = readGoogle(root);
  const { classes, faults } = judgeHost(google, readHost(root), differencesByMethod());
  return { page: writePage(classes, google, KNOWN_DIFFERENCES), faults };
}

/** First line of a bundle: which version, built from which commit (left out where git does not answer). */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} root
 * @returns {string}
 */
export function versionLine(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const commit = commitOf(root);
  return `// CCHC ${version}${commit === '' ? '' : `, commit ${commit}`}`;
}

/** @param {string} root */
function commitOf(root) {
  try {
    const full = execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return full.slice(0, 10);
  } catch {
    return '';
  }
}

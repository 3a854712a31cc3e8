/** docs/security.md promises what tests hold: each that it names exists. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../tools/project-root.mjs';

const page = readFileSync(join(projectRoot, 'docs/security.md'), 'utf8');
const promised = page.slice(page.indexOf('## Promised'), page.indexOf('## Not promised'));
const rows = promised
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2);

describe('docs/security.md', () => {
  it('makes promises', () => {
    expect(rows.length).toBeGreaterThan(10);
  });

  it.each(rows.map((row) => [row.split('|')[1]?.trim() ?? '', row] as const))(
    'names tests that exist for: %s',
    (_, row) => {
      const named = [...row.matchAll(/`(test\/[^`]+\.ts)`/g)].map(([, path = '']) => path);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
    },
  );
});

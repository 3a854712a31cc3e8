/** docs/reliability.md says which test holds what: each that it names exists. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { projectRoot } from '../../tools/project-root.mjs';

const page = readFileSync(join(projectRoot, 'docs/reliability.md'), 'utf8');
const [, held = ''] = page.split('## Which test holds what');
const [table = ''] = held.split('\n## ');
const rows = table
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2);

it('docs/reliability.md has a row for each kind of harm', () => {
  expect(rows.length).toBeGreaterThan(25);
});

it.each(rows.map((row) => [row.split('|')[1]?.trim() ?? '', row] as const))(
  'names tests that exist against: %s',
  (_, row) => {
    const named = [...row.matchAll(/`(test\/[^`]+\.ts)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  },
);

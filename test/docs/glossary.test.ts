/** The glossary names what the code really uses, once each, in order. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../tools/project-root.mjs';
import { readExampleTables } from '../helpers/example-tables';

const IDENTIFIER = 'định danh';
const page = readFileSync(join(projectRoot, 'docs/glossary.md'), 'utf8');
const tables = readExampleTables(page).map(({ heading, rows }) => ({
  heading,
  identifiers: rows.map((row) => row[IDENTIFIER] ?? ''),
}));

const source = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(projectRoot, 'src', name), 'utf8'))
  .join('\n');

describe('docs/glossary.md', () => {
  it.each(tables.flatMap(({ identifiers }) => identifiers))('names %s, which src uses', (name) => {
    expect(name).toMatch(/^[A-Za-z]+$/);
    expect(source).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it.each(tables)('is in alphabetical order under $heading', ({ identifiers }) => {
    const sorted = [...identifiers].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
    expect(identifiers).toEqual(sorted);
  });

  it('names each identifier once', () => {
    const all = tables.flatMap(({ identifiers }) => identifiers);
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });
});

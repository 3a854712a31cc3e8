/**
 * What ARCHITECTURE.md and CONTRIBUTING.md say of the tree is true: each path they name exists, and who may import whom is
 * what the compiler is told (tsconfig references) and what the files do.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { projectRoot } from '../../tools/project-root.mjs';
import { readModule } from '../../tools/shape/read-module.mjs';

const TOP = ['src', 'xlsx', 'host', 'test', 'tools', 'bench', 'docs', 'samples'];
/** Made by a build or a run. */
const MADE = /^(?:dist|build|out)\//;

const read = (name: string): string => readFileSync(join(projectRoot, name), 'utf8');
const namesUnder = (folder: string): readonly string[] =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => `${folder}/${name.replaceAll('\\', '/')}`,
  );
const tree = TOP.flatMap(namesUnder);

/** Paths in backticks, alone or in a command, and plain ones that begin at a top folder. */
function pathsIn(text: string): readonly string[] {
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, inside = '']) => inside.split(' '));
  const plain = [...text.matchAll(/[\w./<>*-]+/g)]
    .map(([word]) => word.replace(/\.$/, ''))
    .filter((word) => TOP.some((folder) => word.startsWith(`${folder}/`)));
  const isPath = (word: string) =>
    /^[\w.<>*/-]+$/.test(word) && (word.includes('/') || /\.(?:tsx?|mjs|json|md)$/.test(word));
  return [...new Set([...quoted, ...plain])].filter((word) => isPath(word) && !MADE.test(word));
}

/** A path may begin anywhere (`core/points.ts`) and hold a place for a name (`<kind>`, `*`). */
function exists(path: string): boolean {
  const wanted = path
    .replace(/\/$/, '')
    .replaceAll('.', '\\.')
    .replace(/<\w+>|\*/g, '[^/]+');
  const pattern = new RegExp(`(?:^|/)${wanted}$`);
  return TOP.includes(path.replace(/\/$/, '')) || tree.some((name) => pattern.test(name));
}

describe.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s', (document) => {
  it('names only paths that exist', () => {
    const paths = pathsIn(read(document));
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !exists(path))).toEqual([]);
  });
});

/** The table of worlds: folder -> what it may import, as written. */
const worlds = new Map(
  [...read('ARCHITECTURE.md').matchAll(/^\| `([\w/-]+)` +\|[^|]*\| ([^|]+?) +\|$/gm)].map(
    ([, folder = '', allowed = '']) => [folder, allowed],
  ),
);
const folders = [...worlds.keys()];

/** `core to reports` is a stretch of the table's own order. */
function allowedTo(folder: string): readonly string[] {
  const words = worlds.get(folder) ?? '';
  if (words === '–') return [];
  return words.split(/, /).flatMap((word) => {
    const [from = '', to = from] = word.replace(' (types)', '').split(' to ').map(folderOf);
    return folders.slice(folders.indexOf(from), folders.indexOf(to) + 1);
  });
}

const folderOf = (word: string): string => (folders.includes(word) ? word : `src/${word}`);

/** Of its own tsconfig and of those inside it. */
function referencesOf(folder: string): readonly string[] {
  const found = [`${folder}/tsconfig.json`, ...namesUnder(folder)]
    .filter((name) => name.endsWith('/tsconfig.json'))
    .flatMap((name) => {
      const { config } = ts.readConfigFile(join(projectRoot, name), (path) =>
        ts.sys.readFile(path),
      ) as { readonly config: Config };
      return (config.references ?? []).map(({ path }) => join(dirname(name), path));
    });
  return [...new Set(found)].filter((other) => other !== folder);
}

interface Config {
  readonly references?: readonly { readonly path: string }[];
}

/** The worlds that the files of one take something from. */
function importedBy(folder: string): readonly string[] {
  const found = namesUnder(folder)
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
    .flatMap((name) =>
      readModule(name, read(name)).imports.map(({ from }) => join(dirname(name), from)),
    );
  const others = folders.filter((other) => other !== folder);
  return others.filter((other) => found.some((path) => path.startsWith(`${other}/`)));
}

describe('the table of worlds', () => {
  it('has a line for each folder of src and each project beside it', () => {
    const here = readdirSync(join(projectRoot, 'src')).map((name) => `src/${name}`);
    const beside = TOP.filter((name) => existsSync(join(projectRoot, name, 'tsconfig.json')));
    expect([...folders].sort()).toEqual([...here, ...beside].sort());
  });

  const bound = folders.filter((folder) => worlds.get(folder) !== 'everything');

  it.each(bound)('says of %s what its tsconfig says', (folder) => {
    expect([...allowedTo(folder)].sort()).toEqual([...referencesOf(folder)].sort());
  });

  // The compiler lets through what a referenced project references in its turn.
  it.each(bound)('says of %s what its files do', (folder) => {
    const allowed = allowedTo(folder);
    expect(importedBy(folder).filter((other) => !allowed.includes(other))).toEqual([]);
  });
});

/**
 * The figures by which the shape of a folder of code is judged: sizes of files and functions, how many exports and files
 * have one user, imports, folders. Users and importers are counted inside the folder. Figures only; limits are the test's.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readModule } from './read-module.mjs';

/** @typedef {readonly [name: string, value: number]} Figure */

/**
 * @typedef {object} Shape
 * @property {number} lines
 * @property {number} files
 * @property {number} exports
 * @property {number} usedOnce  exports that exactly one other file uses
 * @property {number} importedOnce  files that exactly one other file imports
 * @property {readonly Figure[]} alone  files under 30 code lines that one other file imports; declarations and derived lists left out
 * @property {readonly Figure[]} imports  of every file, derived lists left out
 * @property {readonly Figure[]} folders  files that lie directly in them, folders of declarations and vocabularies left out
 * @property {readonly Figure[]} fileLines
 * @property {readonly Figure[]} functionLines
 */

/** What stands there for itself, one file for one thing: a short one is no fragment. */
const DECLARATIONS = /\/(?:contract\/calls|apps-script\/commands|tabs|reports)\//;

/** Where many files are no disorder. */
const WIDE =
  /^(?:src\/(?:contract\/calls|apps-script\/commands|tabs|reports|core)|src\/text.*|host\/platform)$/;

/** Lists of what lies beside them; being named there is no use. */
const DERIVED = /(?:^|\/)(?:main|index)\.tsx?$/;

const SMALL = 30;

/** @type {(root: string, folder: string) => Shape} */
export function measureShape(root, folder) {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name))
    .sort();
  const modules = new Map(
    names.map((name) => [name, readModule(name, readFileSync(join(root, name), 'utf8'))]),
  );
  const all = [...modules];
  const { importers, users } = usersOf(modules);
  const isFragment = (/** @type {string} */ name) => {
    const [one, ...others] = importers(name);
    const isAlone = one !== undefined && others.length === 0 && !isDerived(one);
    return isAlone && !DECLARATIONS.test(name) && !isDerived(name);
  };
  return {
    lines: all.reduce((sum, [, { lines }]) => sum + lines, 0),
    files: all.length,
    exports: all.reduce((sum, [, { exports }]) => sum + exports.length, 0),
    usedOnce: all.reduce(
      (sum, [name, { exports }]) =>
        sum + exports.filter((exported) => users(name, exported) === 1).length,
      0,
    ),
    importedOnce: names.filter((name) => importers(name).length === 1).length,
    alone: figures(all, ({ lines }) => lines).filter(
      ([name, lines]) => lines < SMALL && isFragment(name),
    ),
    imports: figures(all, ({ importCount }) => importCount).filter(([name]) => !isDerived(name)),
    folders: foldersOf(names),
    fileLines: figures(all, ({ lines }) => lines),
    functionLines: largestFirst(
      all.flatMap(([file, { functions }]) =>
        functions.map(({ name, lines }) => /** @type {const} */ ([`${file} ${name}`, lines])),
      ),
    ),
  };
}

const isDerived = (/** @type {string} */ name) => DERIVED.test(name);

/** @typedef {import('./read-module.mjs').Module} Module */

/** @type {(modules: ReadonlyMap<string, Module>) => { importers: (name: string) => readonly string[], users: (name: string, exported: string) => number }} */
function usersOf(modules) {
  /** @type {Map<string, Set<string>>} file, or file and name -> files that use it */
  const found = new Map();
  const add = (/** @type {string} */ what, /** @type {string} */ by) => {
    found.set(what, (found.get(what) ?? new Set()).add(by));
  };
  for (const [by, { imports }] of modules) {
    for (const { from, names } of imports) {
      const file = resolved(by, from, modules);
      if (file === undefined || file === by) continue;
      add(file, by);
      const taken = names === 'all' ? (modules.get(file)?.exports ?? []) : names;
      for (const name of taken) add(`${file} ${name}`, by);
    }
  }
  return {
    importers: (name) => [...(found.get(name) ?? [])],
    users: (name, exported) => found.get(`${name} ${exported}`)?.size ?? 0,
  };
}

/** @type {(by: string, from: string, modules: ReadonlyMap<string, unknown>) => string | undefined} */
function resolved(by, from, modules) {
  if (!from.startsWith('.')) return undefined;
  const base = join(dirname(by), from).replaceAll('\\', '/');
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
    .map((end) => base + end)
    .find((name) => modules.has(name));
}

/** @type {(names: readonly string[]) => readonly Figure[]} */
function foldersOf(names) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const name of names) counts.set(dirname(name), (counts.get(dirname(name)) ?? 0) + 1);
  return largestFirst([...counts]).filter(([folder]) => !WIDE.test(folder));
}

/** @type {(modules: readonly (readonly [string, Module])[], of: (module: Module) => number) => readonly Figure[]} */
function figures(modules, of) {
  return largestFirst(modules.map(([name, module]) => [name, of(module)]));
}

/** @type {(list: readonly Figure[]) => readonly Figure[]} */
function largestFirst(list) {
  return [...list].sort(([, one], [, other]) => other - one);
}

/**
 * `npm run shape [-- ROOT]`: the shape of src, host and test in figures, and by name what exceeds the limits of CONTRIBUTING.
 * ROOT is another checkout to measure, for a table of before and after. Exit code 0: test/tools/shape.test.ts judges.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from './project-root.mjs';
import { measureShape } from './shape/measure-shape.mjs';

const root = resolve(process.argv[2] ?? projectRoot);
const folders = ['src', 'host', 'test'].filter((folder) => existsSync(join(root, folder)));
const shapes = folders.map((folder) => measureShape(root, folder));

/** @typedef {import('./shape/measure-shape.mjs').Shape} Shape */

/** @type {readonly (readonly [title: string, of: (shape: Shape) => number])[]} */
const rows = [
  ['code lines', ({ lines }) => lines],
  ['files', ({ files }) => files],
  ['exports', ({ exports }) => exports],
  ['exports one other file uses', ({ usedOnce }) => usedOnce],
  ['files one other file imports', ({ importedOnce }) => importedOnce],
  ['… of them fragments under 30 lines', ({ alone }) => alone.length],
  ['most imports of a file', ({ imports }) => imports[0]?.[1] ?? 0],
  ['most files in a folder', ({ folders: list }) => list[0]?.[1] ?? 0],
  ['longest file', ({ fileLines }) => fileLines[0]?.[1] ?? 0],
  ['longest function', ({ functionLines }) => functionLines[0]?.[1] ?? 0],
];

const wide = Math.max(...rows.map(([title]) => title.length));
console.log([''.padEnd(wide), ...folders.map((folder) => folder.padStart(8))].join(''));
for (const [title, of] of rows) {
  const cells = shapes.map((shape) => String(of(shape)).padStart(8));
  console.log([title.padEnd(wide), ...cells].join(''));
}

const [src] = shapes;
if (src !== undefined) {
  /** @type {(title: string, list: Shape['imports'], above: number) => void} */
  const list = (title, figures, above) => {
    const found = figures.filter(([, value]) => value > above);
    console.log(`\n${title}: ${found.length}`);
    for (const [name, value] of found) console.log(`${String(value).padStart(6)}  ${name}`);
  };
  list('src: more than 15 imports', src.imports, 15);
  list('src: more than 20 files in a folder', src.folders, 20);
  list('src: files over 200 code lines', src.fileLines, 200);
  list('src: functions over 50 code lines', src.functionLines, 50);
  list('src: fragments under 30 code lines with one importer', src.alone, 0);
}

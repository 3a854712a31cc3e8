/** What counts as a line, an export, a user, a fragment: on a folder small enough to count by eye. */
import { describe, expect, it } from '@jest/globals';
import { measureShape } from '../../../tools/shape/measure-shape.mjs';
import { temporaryFolder } from '../temporary-folder';

const FILES = {
  'src/main.ts': "export { total } from './sums/total';\nexport * from './tabs/one';\n",
  'src/sums/total.ts': `/** A head comment
 * of two lines. */
import type { Row } from './row';
import { half } from './half';
import * as words from '../words';

// A remark.
export function total(rows: readonly Row[]): string {
  const count = rows.map(() => {
    return half(2);
  });
  return \`\${words.SUM}

  \${count.length}\`;
}
`,
  'src/sums/row.ts':
    'export interface Row {\n  readonly a: number;\n}\n\nexport type Rows = Row[];\n',
  'src/sums/half.ts':
    "import type { Row } from './row';\nexport const half = (n: number): number => n / 2;\nexport const of = (r: Row) => r;\n",
  'src/tabs/one.ts': "export const [ONE, TWO] = ['1', '2'];\n",
  'src/words.ts': "export const SUM = 'sum';\nexport const NONE = 'none';\nexport default SUM;\n",
  'src/notes.md': 'not code',
};

function shapeOf(files: Readonly<Record<string, string>>) {
  const { path, remove } = temporaryFolder(files);
  try {
    return measureShape(path, 'src');
  } finally {
    remove();
  }
}

describe('the measured shape', () => {
  const shape = shapeOf(FILES);

  it('counts lines without blanks and comments, and only files of code', () => {
    expect(shape.files).toBe(6);
    expect(shape.fileLines).toEqual([
      ['src/sums/total.ts', 10],
      ['src/sums/row.ts', 4],
      ['src/sums/half.ts', 3],
      ['src/words.ts', 3],
      ['src/main.ts', 2],
      ['src/tabs/one.ts', 1],
    ]);
    expect(shape.lines).toBe(23);
  });

  it('counts functions with what stands inside them', () => {
    expect(shape.functionLines.slice(0, 2)).toEqual([
      ['src/sums/total.ts total', 7],
      ['src/sums/total.ts (function)', 3],
    ]);
  });

  it('counts exports by name, and those that one other file uses', () => {
    // total; total, Row, Rows, half, of, ONE, TWO, SUM, NONE, default.
    expect(shape.exports).toBe(11);
    // total, half, ONE, TWO, SUM: Row has two users, Rows, of, NONE and default none.
    expect(shape.usedOnce).toBe(5);
  });

  it('names short files that one other file imports, unless a list or a declaration', () => {
    expect(shape.importedOnce).toBe(4);
    expect(shape.alone).toEqual([
      ['src/sums/half.ts', 3],
      ['src/words.ts', 3],
    ]);
  });

  it('counts imports except in derived lists, and files that lie directly in a folder', () => {
    expect(shape.imports[0]).toEqual(['src/sums/total.ts', 3]);
    expect(shape.imports.map(([name]) => name)).not.toContain('src/main.ts');
    expect(shape.folders).toEqual([
      ['src/sums', 3],
      ['src', 2],
    ]);
  });
});

// How far a reader of one class of host/platform is led: files that import each other, by whatever way, types included,
// can only be read together. Spreadsheet, Sheet and Range are such a circle at Google too; the rest hangs on them.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const FOLDER = path.join(__dirname, '../../host/platform');

type Imports = ReadonlyMap<string, readonly string[]>;

function importsIn(folder: string): Imports {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return new Map(
    files.map((file) => {
      const text = fs.readFileSync(path.join(folder, file), 'utf8');
      const found = [...text.matchAll(/ from '\.\/([\w-]+)'/g)].map(
        ([, name]) => `${name ?? ''}.ts`,
      );
      return [file, found];
    }),
  );
}

function reachable(imports: Imports, from: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(imports.get(from) ?? [])];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    open.push(...(imports.get(file) ?? []));
  }
  return seen;
}

/** Each circle once, its files by name. */
function circles(imports: Imports): string[] {
  const reach = new Map([...imports.keys()].map((file) => [file, reachable(imports, file)]));
  const found = [...reach].map(([file, reached]) =>
    [...reached]
      .filter((other) => reach.get(other)?.has(file))
      .sort()
      .join(' '),
  );
  return [...new Set(found)].filter(Boolean).sort();
}

describe('host/platform', () => {
  it('has no files that import each other but these', () => {
    expect(circles(importsIn(FOLDER))).toEqual([
      'conditional-format-rule-builder.ts conditional-format-rule.ts',
      'data-validation-builder.ts data-validation.ts',
      'embedded-chart-builder.ts embedded-chart.ts',
      'range.ts sheet.ts spreadsheet.ts',
    ]);
  });
});

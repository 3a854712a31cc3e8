import { SourceMap, type SourceMapPayload } from 'node:module';
import { afterEach, describe, expect, it } from '@jest/globals';
import { makeCode } from '../../../tools/build/make-code.mjs';
import { loadBare } from '../../../tools/gate/load-bare.mjs';
import { sampleTables } from '../sample-tables';
import { temporaryFolder } from '../temporary-folder';

const tables = `
  export const customFunctions = ${JSON.stringify(sampleTables.customFunctions)};
  export const commands = ${JSON.stringify(sampleTables.commands)};`;
const functions = `
  import { half } from '../half';
  export function CCHC_RATIO(text: string): number { return half(text.length); }`;
const setUp = `
  export function setUp(): string { return 'Đã xong'; }`;
const half = 'export class Half { #part = 2; of(n: number) { return n / this.#part; } }\n';

let remove = (): void => undefined;
afterEach(() => {
  remove();
});

function project(more: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder({
    'package.json': '{ "version": "1.2.3", "type": "module" }',
    'src/apps-script/globals.ts': tables,
    'src/apps-script/custom-functions/index.ts': functions,
    'src/apps-script/commands/on-open.ts': 'export function onOpen(): void {}',
    'src/apps-script/commands/set-up.ts': setUp,
    'src/apps-script/half.ts': `${half}export const half = (n: number) => new Half().of(n);`,
    ...more,
  });
  ({ remove } = folder);
  return folder.path;
}

describe('makeCode', () => {
  it('makes a script whose top-level functions answer', async () => {
    const { code } = await makeCode(project());
    const loaded = loadBare(code);
    expect(loaded.call('CCHC_RATIO("1234")')).toBe(2);
    expect(loaded.call('setUp()')).toBe('Đã xong');
  });

  it('starts with the version and keeps Vietnamese readable', async () => {
    const { code } = await makeCode(project());
    expect(code.split('\n')[0]).toBe('// CCHC 1.2.3');
    expect(code).toContain('Đã xong');
  });

  it('gives the same bytes twice', async () => {
    const root = project();
    expect(await makeCode(root)).toEqual(await makeCode(root));
  });

  it('maps every place of the bundle back to its source', async () => {
    const { code, map } = await makeCode(project());
    const lines = code.split('\n').slice(1);
    const line = lines.findIndex((text) => text.includes('Đã xong'));
    const entry = new SourceMap(JSON.parse(map) as SourceMapPayload).findEntry(
      line,
      lines[line]?.indexOf('Đã xong') ?? 0,
    );
    expect(entry).toMatchObject({
      originalSource: 'src/apps-script/commands/set-up.ts',
      originalLine: 1,
    });
  });

  it('fails when a command stands in no table, and says which', async () => {
    const root = project({ 'src/apps-script/commands/edit-all.ts': 'export const editAll = 1;' });
    await expect(makeCode(root)).rejects.toThrow('editAll is made in src/apps-script');
  });

  it('fails when a custom function stands in no table, and says which', async () => {
    const index = 'src/apps-script/custom-functions/index.ts';
    const root = project({ [index]: `${functions}\nexport const leaked = 1;` });
    await expect(makeCode(root)).rejects.toThrow('leaked is made in src/apps-script');
  });

  it('fails when the file of a command does not export it, and says which', async () => {
    const root = project({ 'src/apps-script/commands/set-up.ts': 'export const setup = 1;' });
    await expect(makeCode(root)).rejects.toThrow('No matching export');
  });
});

import { SourceMap, type SourceMapPayload } from 'node:module';
import { afterEach, describe, expect, it } from '@jest/globals';
import { makeCode } from '../../../tools/build/make-code.mjs';
import { loadBare } from '../../../tools/gate/load-bare.mjs';
import { sampleTables } from '../sample-tables';
import { temporaryFolder } from '../temporary-folder';

const tables = `
  export const customFunctions = ${JSON.stringify(sampleTables.customFunctions)};
  export const commands = ${JSON.stringify(sampleTables.commands)};`;
const main = `
  import { half } from './half';
  export function CCHC_RATIO(text: string): number { return half(text.length); }
  export function onOpen(): void {}
  export function setUp(): string { return 'Đã xong'; }`;
const half = 'export class Half { #part = 2; of(n: number) { return n / this.#part; } }\n';

let remove = (): void => undefined;
afterEach(() => {
  remove();
});

function project(mainText = main): string {
  const folder = temporaryFolder({
    'package.json': '{ "version": "1.2.3", "type": "module" }',
    'src/apps-script/globals.ts': tables,
    'src/apps-script/main.ts': mainText,
    'src/apps-script/half.ts': `${half}export const half = (n: number) => new Half().of(n);`,
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
    expect(entry).toMatchObject({ originalSource: 'src/apps-script/main.ts', originalLine: 4 });
  });

  it('fails when main.ts and the tables disagree, and says on what', async () => {
    const root = project(`${main}\nexport const leaked = 1;`);
    await expect(makeCode(root)).rejects.toThrow('main.ts exports leaked');
  });
});

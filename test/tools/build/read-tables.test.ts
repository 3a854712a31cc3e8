import { describe, expect, it } from '@jest/globals';
import { readTables } from '../../../tools/build/read-tables.mjs';
import { temporaryFolder } from '../temporary-folder';

async function read(globals: string) {
  const { path, remove } = temporaryFolder({ 'src/apps-script/globals.ts': globals });
  try {
    return await readTables(path);
  } finally {
    remove();
  }
}

describe('readTables', () => {
  it('gives the tables as plain data', async () => {
    const globals = `
      export const customFunctions = [].concat({ name: 'CCHC_A' });
      export const commands = [{ name: 'set' + 'Up' }];`;
    expect(await read(globals)).toEqual({
      customFunctions: [{ name: 'CCHC_A' }],
      commands: [{ name: 'setUp' }],
    });
  });

  it('fails where a table needs more than the language', async () => {
    const globals = `
      export const customFunctions = [{ name: SpreadsheetApp.getActive().getName() }];
      export const commands = [];`;
    await expect(read(globals)).rejects.toThrow('SpreadsheetApp is not defined');
  });

  it('fails where a table is missing', async () => {
    await expect(read('export const commands = [];')).rejects.toThrow(
      'globals.ts must export customFunctions and commands',
    );
  });
});

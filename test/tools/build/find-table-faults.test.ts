import { describe, expect, it } from '@jest/globals';
import { findTableFaults } from '../../../tools/build/find-table-faults.mjs';
import { sampleTables } from '../sample-tables';

const offered = ['CCHC_RATIO', 'onOpen', 'setUp'];

function faultsOf(change: object): string[] {
  const customFunctions = sampleTables.customFunctions.map((entry) => ({ ...entry, ...change }));
  return findTableFaults({ customFunctions, commands: [] }, ['CCHC_RATIO']);
}

describe('findTableFaults', () => {
  it('finds none where tables and sources agree', () => {
    expect(findTableFaults(sampleTables, offered)).toEqual([]);
  });

  it('names what is declared and no file makes', () => {
    expect(findTableFaults(sampleTables, ['CCHC_RATIO', 'onOpen'])).toEqual([
      'setUp is declared, but no file of src/apps-script/commands (nor custom-functions) is it.',
    ]);
  });

  it('names what a file makes and nobody declares', () => {
    expect(findTableFaults(sampleTables, [...offered, 'helper'])).toEqual([
      'helper is made in src/apps-script, but src/contract/calls/index.ts (or globals.ts) does not declare it.',
    ]);
  });

  it('finds a name that stands twice', () => {
    const commands = [...sampleTables.commands, ...sampleTables.commands.slice(0, 1)];
    expect(findTableFaults({ ...sampleTables, commands }, offered)).toContain(
      'onOpen stands twice in globals.ts.',
    );
  });

  it.each([
    ['a description of two lines', { description: 'a\nb' }, 'must be one line of text'],
    ['a text that ends the comment', { returns: 'a */ b' }, 'must be one line of text'],
    ['an empty text', { returns: ' ' }, 'must be one line of text'],
    [
      'a brace in an example',
      { parameters: [{ name: 'a', example: '{1;2}', description: 'x' }] },
      'the example of a may hold no brace',
    ],
    [
      'an optional parameter in brackets',
      { parameters: [{ name: '[a]', example: '1', description: 'x' }] },
      '"[a]" is not a plain name',
    ],
    [
      'two parameters of one name',
      {
        parameters: [
          { name: 'a', example: '1', description: 'x' },
          { name: 'a', example: '2', description: 'y' },
        ],
      },
      'two parameters share a name',
    ],
  ])('finds %s', (_case, change, fault) => {
    expect(faultsOf(change)).toEqual([expect.stringContaining(fault)]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { findTableFaults } from '../../../tools/build/find-table-faults.mjs';
import { sampleTables } from '../sample-tables';

const exported = ['CCHC_RATIO', 'onOpen', 'setUp'];

function faultsOf(change: object): string[] {
  const customFunctions = sampleTables.customFunctions.map((entry) => ({ ...entry, ...change }));
  return findTableFaults({ customFunctions, commands: [] }, ['CCHC_RATIO']);
}

describe('findTableFaults', () => {
  it('finds none where table and exports agree', () => {
    expect(findTableFaults(sampleTables, exported)).toEqual([]);
  });

  it('names what the table has and main.ts does not export', () => {
    expect(findTableFaults(sampleTables, ['CCHC_RATIO', 'onOpen'])).toEqual([
      'globals.ts names setUp, but main.ts does not export it.',
    ]);
  });

  it('names what main.ts exports and no table has', () => {
    expect(findTableFaults(sampleTables, [...exported, 'helper'])).toEqual([
      'main.ts exports helper, but globals.ts does not name it.',
    ]);
  });

  it('finds a name that stands twice', () => {
    const commands = [...sampleTables.commands, ...sampleTables.commands.slice(0, 1)];
    expect(findTableFaults({ ...sampleTables, commands }, exported)).toContain(
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

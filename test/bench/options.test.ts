/** What `npm run bench -- …` understands. */
import { describe, expect, it } from '@jest/globals';
import { readOptions } from '../../bench/options';

describe('readOptions', () => {
  it('measures all three sizes and writes the page unless told otherwise', () => {
    const { sizes, writesPage } = readOptions([]);
    expect(sizes.map(({ units, leaves }) => `${units}x${leaves}`)).toEqual([
      '18x77',
      '168x100',
      '3321x100',
    ]);
    expect(writesPage).toBe(true);
  });

  it('leaves the page alone after a look at some sizes, or when asked to', () => {
    expect(readOptions(['--size', '168x100', '--rounds', '2'])).toEqual({
      sizes: [{ units: 168, leaves: 100 }],
      rounds: 2,
      writesPage: false,
    });
    expect(readOptions(['--no-page']).writesPage).toBe(false);
  });

  it.each([['--size', '168'], ['--rounds', '0'], ['--rounds', 'many'], ['--page']])(
    'refuses %s %s',
    (...words) => {
      expect(() => readOptions(words.filter((word) => word))).toThrow();
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCharacters } from '../../../helpers/any-characters';
import { sealedCell } from '../../../../src/rules/publication/sealed-cell';

const normal = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

describe('sealedCell', () => {
  it.each([
    ['  Đúng hạn ', 'Đúng hạn'],
    ['Đúng hạn'.normalize('NFD'), 'Đúng hạn'.normalize('NFC')],
    ['33/33', '33/33'],
    ['0,82', '0,82'],
    [0.82, '#0.82'],
    [2, '#2'],
    [-0, '#0'],
    [true, '#true'],
    ['', ''],
    [null, ''],
    [new Date(2023, 0, 15), '#15/01/2023 00:00:00'],
    ['#2', '~#2'],
    ['=A1', '~=A1'],
    ["'1", "~'1"],
    ['~', '~~'],
  ])('writes %p as %p', (cell, sealed) => {
    expect(sealedCell(cell)).toBe(sealed);
  });

  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('#', '~', '=', "'", '0', '.', '5', ' ', 'a') }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );

  it('writes two cells alike only where they are the same but for blanks around them', () => {
    const same = (a: unknown, b: unknown) =>
      typeof a === 'string' && typeof b === 'string' ? normal(a) === normal(b) : a === b;
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        expect(sealedCell(a) === sealedCell(b)).toBe(same(a, b));
      }),
    );
  });

  it('never begins with what Sheets takes for a formula or swallows, and needs no trimming', () => {
    fc.assert(
      fc.property(fc.oneof(cell, anyCharacters()), (content) => {
        const sealed = sealedCell(content);
        expect(sealed).not.toMatch(/^[=']/);
        expect(sealed).toBe(sealed.trim());
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { withoutPrefixes, withPrefixes } from '../../../xlsx/formulas/function-prefixes';

describe('withPrefixes', () => {
  it.each([
    ['XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['sum(FILTER(A1:A3,B1:B3),"FILTER(")', 'sum(_xlfn._xlws.FILTER(A1:A3,B1:B3),"FILTER(")'],
  ])('writes %s as %s', (formula, stored) => {
    expect(withPrefixes(formula)).toBe(stored);
  });
});

describe('withoutPrefixes', () => {
  it('takes the prefixes away, but not out of texts', () => {
    expect(withoutPrefixes('_xlfn._xlws.SORT(A1,"_xlfn.")')).toBe('SORT(A1,"_xlfn.")');
  });

  it.each(['A', '[', "'", '"', '(', 'A1:', '_xlfn.'])(
    'reads a formula of three hundred thousand times %s in one go',
    (unit) => {
      expect(typeof withoutPrefixes(unit.repeat(300_000))).toBe('string');
    },
  );

  it('gives functions that LibreOffice does not know their capitals back', () => {
    expect(withoutPrefixes('xlookup(A1,"xlookup(")+mine(1)')).toBe(
      'XLOOKUP(A1,"xlookup(")+mine(1)',
    );
  });
});

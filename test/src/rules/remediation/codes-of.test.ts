import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codesOf } from '../../../../src/rules/remediation/codes-of';
import { recoded } from '../../../helpers/respellings';

describe('codesOf', () => {
  it.each([
    ['3.12.2', ['3.12.2']],
    ['3.12.2; 3.12.3', ['3.12.2', '3.12.3']],
    [' 1.3.1,3.7 ', ['1.3.1', '3.7']],
    ['', []],
    ['7.5.', ['7.5']],
    ['7,5', ['7.5']],
    ['7. 5', ['7.5']],
    ['7,5; 3.1', ['7.5', '3.1']],
    ['7,5, 3.1', ['7.5', '3.1']],
    ['3.12.2.\n3.12.3 1.1.3.A', ['3.12.2', '3.12.3', '1.1.3.a']],
    ['1,2,3', ['1.2.3']],
    ['1; 2', ['1', '2']],
  ])('“%s”', (code, codes) => {
    expect(codesOf({ code })).toEqual(codes);
  });

  it.each([
    ['7,5,3.1', 'a comma inside a code, or between codes'],
    ['7,5, 3,1', 'two codes, or one of four numbers'],
    ['7, 5', 'one criterion, or two groups'],
    ['1.1. 1.2', 'one line, or two criteria'],
    ['3.12.2 đến 3.12.5', 'words'],
    ['07.5', 'perhaps another code'],
  ])('takes “%s” for no code: %s', (code) => {
    expect(codesOf({ code })).toEqual([code]);
  });

  it('finds codes parted by semicolons, however each is spelled', () => {
    const codes = fc.constantFrom('7.5', '3.12.2', '1.1.3.a', '6.2', '1.1.3.đ');
    const spelled = codes.chain((code) => recoded(code).map((text) => ({ code, text })));
    fc.assert(
      fc.property(fc.array(spelled), fc.constantFrom(';', '; ', '\n'), (list, separator) => {
        const code = list.map(({ text }) => text).join(separator);
        expect(codesOf({ code })).toEqual(list.map((each) => each.code));
      }),
    );
  });
});

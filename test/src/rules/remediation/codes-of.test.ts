import { describe, expect, it } from '@jest/globals';
import { codesOf } from '../../../../src/rules/remediation/codes-of';

describe('codesOf', () => {
  it.each([
    ['3.12.2', ['3.12.2']],
    ['3.12.2; 3.12.3', ['3.12.2', '3.12.3']],
    [' 1.3.1,3.7 ', ['1.3.1', '3.7']],
    ['', []],
  ])('“%s”', (code, codes) => {
    expect(codesOf({ code })).toEqual(codes);
  });
});

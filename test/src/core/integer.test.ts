import { describe, expect, it } from '@jest/globals';
import { divideHalfUp, minus, times } from '../../../src/core/integer';

describe('times', () => {
  it('stays a number while that is exact', () => {
    expect(times(94_906_265, 94_906_265)).toBe(9_007_199_136_250_225);
  });

  it('becomes a bigint beyond', () => {
    expect(times(94_906_266, 94_906_267)).toBe(94_906_266n * 94_906_267n);
    expect(times(10n, 2)).toBe(20n);
  });
});

describe('minus', () => {
  it('is exact with numbers and with bigints', () => {
    expect(minus(5, 8)).toBe(-3);
    expect(minus(2n ** 60n, 1)).toBe(2n ** 60n - 1n);
  });
});

describe('divideHalfUp', () => {
  it.each([
    [0, 7, 0],
    [1, 2, 1],
    [1, 3, 0],
    [3, 2, 2],
    [5, 2, 3],
    [249, 100, 2],
    [250, 100, 3],
  ])('%i / %i is %i', (numerator, denominator, quotient) => {
    expect(divideHalfUp(numerator, denominator)).toBe(quotient);
    expect(divideHalfUp(BigInt(numerator), BigInt(denominator))).toBe(quotient);
  });

  it('is exact where the doubled numerator is no safe integer', () => {
    expect(divideHalfUp(Number.MAX_SAFE_INTEGER, 2)).toBe(2 ** 52);
  });
});

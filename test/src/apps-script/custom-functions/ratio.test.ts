import { describe, expect, it } from '@jest/globals';
import { CCHC_RATIO } from '../../../../src/apps-script/custom-functions';

describe('CCHC_RATIO', () => {
  it.each([
    ['82/124', 82 / 124],
    ['82%', 0.82],
    ['0,5%', 0.005],
    [0.75, 0.75],
    [0, 0],
    ['', ''],
    ['KPS', 'KPS'],
    ['0/0', 'KPS'],
    ['33/0', '⚠ mẫu số bằng 0; nếu không phát sinh, ghi KPS'],
    ['75', '⚠ cần tỷ lệ như 33/33 hoặc 82%, không phải “75”'],
    ['Không', '⚠ cần tỷ lệ như 33/33 hoặc 82%, không phải “Không”'],
    ['Có', '⚠ cần tỷ lệ như 33/33 hoặc 82%, không phải “Có”'],
    [75, '⚠ cần tỷ lệ như 33/33 hoặc 82%'],
  ])('turns %p into %p', (typed, ratio) => {
    expect(CCHC_RATIO(typed)).toEqual([[ratio]]);
  });

  it('keeps the shape of a range', () => {
    expect(
      CCHC_RATIO([
        ['1/2', ''],
        ['100%', '1/4'],
      ]),
    ).toEqual([
      [0.5, ''],
      [1, 0.25],
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { CCHC_GRADE } from '../../../../src/apps-script/custom-functions';

describe('CCHC_GRADE', () => {
  it.each([
    [100, 'Xuất sắc'],
    [90, 'Xuất sắc'],
    [89.99, 'Tốt'],
    [84.66, 'Tốt'],
    [80, 'Tốt'],
    [70, 'Khá'],
    [50, 'Trung bình'],
    [49.99, 'Yếu'],
    [0, 'Yếu'],
  ])('grades %d as %s by default', (index, grade) => {
    expect(CCHC_GRADE(index)).toEqual([[grade]]);
  });

  it('takes the bands of the locality, blank rows ignored', () => {
    const bands = [
      ['Tốt', 90],
      ['Khá', 70],
      ['', ''],
      ['Trung bình', 50],
      ['Kém', 0],
    ];
    expect(CCHC_GRADE([[84.66, 40]], bands)).toEqual([['Khá', 'Kém']]);
  });

  it('is blank below every band and where there is no number', () => {
    expect(CCHC_GRADE([[10, '', 'KPS', -1, Infinity]], [['Đạt', 50]])).toEqual([
      ['', '', '', '', ''],
    ]);
  });

  it.each([[[['Tốt', 'cao']]], [[['', 90]]], [[['Tốt', -1]]], [[['Tốt', Infinity]]]])(
    'says which row of the bands is wrong: %j',
    (bands) => {
      expect(() => CCHC_GRADE(80, bands)).toThrow(
        /^Bảng xếp loại, dòng 1 \(tên “.*”, mức “.*”\) cần một tên và mức thấp nhất là một số/,
      );
    },
  );
});

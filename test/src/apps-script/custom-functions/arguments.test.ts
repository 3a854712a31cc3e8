import { describe, expect, it } from '@jest/globals';
import { codeText } from '../../../../src/core/reading';
import {
  column,
  termsOf,
  isAbsent,
  matrix,
  optionalMatrix,
  requireSameColumns,
  requireSameRows,
  row,
  UsageError,
} from '../../../../src/apps-script/custom-functions/arguments';

describe('isAbsent', () => {
  it('takes every way of leaving an argument out', () => {
    expect([undefined, null, ''].map(isAbsent)).toEqual([true, true, true]);
    expect([0, false, [['']]].map(isAbsent)).toEqual([false, false, false]);
  });
});

describe('matrix', () => {
  it('takes a range as it is and a single value as 1×1', () => {
    expect(matrix('results', [[1, 2]]).value).toEqual([[1, 2]]);
    expect(matrix('results', 5).value).toEqual([[5]]);
    expect(matrix('results', '').value).toEqual([['']]);
  });

  it('names the range whose rows differ in length', () => {
    expect(() => matrix('results', [[1, 2], []])).toThrow(
      'Vùng kết quả tự chấm có các dòng dài ngắn khác nhau; hãy chọn một vùng chữ nhật.',
    );
  });

  it('names the range that is missing', () => {
    expect(() => matrix('results', undefined)).toThrow('Thiếu vùng kết quả tự chấm.');
  });
});

describe('optionalMatrix', () => {
  it('is undefined where nothing was given', () => {
    expect(optionalMatrix('appraised', '')).toBeUndefined();
    expect(optionalMatrix('appraised', [['']])?.value).toEqual([['']]);
  });
});

describe('column', () => {
  it('lists the cells of an n×1 range', () => {
    expect(column('maxima', [[1], [2]]).value).toEqual([1, 2]);
  });

  it('refuses more columns', () => {
    expect(() => column('maxima', [[1, 2]])).toThrow(
      'Vùng điểm tối đa phải là một cột, hiện có 2 cột.',
    );
  });
});

describe('row', () => {
  it('lists the cells of a 1×m range', () => {
    expect(row('units', [['a', 'b']]).value).toEqual(['a', 'b']);
  });

  it('refuses more rows', () => {
    expect(() => row('units', [['a'], ['b']])).toThrow(
      'Vùng đơn vị phải là một dòng, hiện có 2 dòng.',
    );
  });
});

describe('requireSameRows', () => {
  const [one, two] = [matrix('results', [[1]]), matrix('maxima', [[1], [2]])];

  it('names both ranges and both sizes', () => {
    expect(() => {
      requireSameRows(one, undefined, two);
    }).toThrow(
      'Vùng kết quả tự chấm có 1 dòng nhưng vùng điểm tối đa có 2 dòng; hãy chọn hai vùng cùng số dòng.',
    );
  });

  it('is content with equal sizes', () => {
    expect(() => {
      requireSameRows(one, one, undefined);
    }).not.toThrow();
  });
});

describe('requireSameColumns', () => {
  it('names both ranges and both sizes', () => {
    const [one, two] = [matrix('results', [[1]]), matrix('appraised', [[1, 2]])];
    expect(() => {
      requireSameColumns(one, two);
    }).toThrow(
      'Vùng kết quả tự chấm có 1 cột nhưng vùng kết quả thẩm định có 2 cột; hãy chọn hai vùng cùng số cột.',
    );
    expect(() => {
      requireSameColumns(one, undefined);
    }).not.toThrow();
  });
});

describe('codeText', () => {
  it('is a trimmed text, of numbers too, and nothing of anything else', () => {
    expect([' 1.1 ', 3.2, true, null, new Date(0)].map(codeText)).toEqual([
      '1.1',
      '3.2',
      '',
      '',
      '',
    ]);
  });
});

describe('termsOf', () => {
  it.each([
    [undefined, 2],
    ['', 2],
    [0, 0],
    [4, 4],
    [[[3]], 3],
    [[['']], 2],
  ])('takes %j for %d', (argument, decimals) => {
    expect(termsOf(argument).decimals).toBe(decimals);
  });

  it.each([-1, 5, 1.5, '2', NaN])('refuses %p', (argument) => {
    expect(() => termsOf(argument)).toThrow(UsageError);
    expect(() => termsOf(argument)).toThrow('Số chữ số thập phân phải là số nguyên từ 0 đến 4.');
  });
});

import { describe, expect, it } from '@jest/globals';
import { knownAnswers } from '../../../../src/tabs/plan/known-answers';

describe('knownAnswers', () => {
  it.each([
    ['Có/Không', '', ['Có', 'Không', 'KPS']],
    ['Lựa chọn', 'Đúng hạn = 1; Trễ hạn = 0,5', ['Đúng hạn', 'Trễ hạn', 'KPS']],
    [' lựa  chọn ', 'A = 1', ['A', 'KPS']],
    ['Lựa chọn', 'không đọc được', []],
    ['Tỷ lệ', 'sàn 70%', []],
    ['', '', []],
  ])('for %s with "%s" are %j', (method, scale, answers) => {
    expect(knownAnswers({ method, scale })).toEqual(answers);
  });
});

import { describe, expect, it } from '@jest/globals';
import { pointsOfResults, topAnswer } from '../../../src/core/top-answer';
import { VOCABULARY } from '../../../src/text/vocabulary';

const rule = (method: string, scale: string, maximum: number | string) => ({
  method,
  scale,
  maximum,
  notApplicable: '',
});

describe('topAnswer', () => {
  it.each([
    ['Có/Không', '', 0.5, 'Có', 50],
    ['Lựa chọn', 'Trễ hạn = 0,5; Đúng hạn = 1; Không thực hiện = 0', 1, 'Đúng hạn', 100],
    ['Bậc thang', '≥100% = 1; ≥95% = 1; ≥90% = 0,5', 1, '95%', 100],
    ['Bậc thang', '>=5 = 2; >=10 = 3', 2, '5', 200],
    ['Tỷ lệ', '', 2, '100%', 200],
    ['Tỷ lệ', 'sàn 70%', 1.5, '100%', 150],
    ['Tỷ lệ', 'sàn 50%; đích = 90%', 1.5, '90%', 150],
    ['Tỷ lệ', 'đích 80%; sàn 85,5%', 1, '85,5%', 100],
    ['Số lượng', 'mỗi đơn vị = 1', 2, 2, 200],
    ['Số lượng', 'mỗi đơn vị = 0,3', '1', 4, 100],
    ['Số lượng', 'mỗi đơn vị = 0,3333', 1, 3, 100],
    ['Trừ lỗi', 'mỗi lỗi = 0,25; trừ tối đa = 1', 1, 0, 100],
    ['So cao nhất', '', 1, undefined, 100],
    ['Chấm trực tiếp', '', 1.5, 1.5, 150],
  ])('%s with scale "%s" and maximum %s: %s', (method, scale, maximum, result, points) => {
    expect(topAnswer(rule(method, scale, maximum), 2, VOCABULARY)).toMatchObject({
      result,
      points,
    });
  });

  it('says that a scale gives nobody the maximum', () => {
    const top = topAnswer(rule('Lựa chọn', 'Đủ = 1; Thiếu = 0,5', 2), 2, VOCABULARY);
    expect(top).toEqual({
      ...{ method: 'choice', result: 'Đủ' },
      ...{ points: 100, isMost: false, maximum: 200, sign: 'none' },
    });
  });

  it.each([
    ['Bậc thang', '<1% = 2; <3% = 1', '0,99%', true],
    ['Bậc thang', '≤2 = 2; ≤5 = 1', '2', true],
    ['Bậc thang', '>90% = 2; ≥70% = 1', '90,01%', false],
    ['Bậc thang', '>3 = 2; ≥1 = 1', '4', false],
    ['Bậc thang', 'dưới 50% = 0; từ 50% trở lên = 2', '50%', false],
    ['Bậc thang', 'từ 3 trở lên = 0; từ 1 đến dưới 3 = 1; dưới 1 = 2', '0', true],
    ['Bậc thang', 'đạt 100% = 2; từ 80% đến dưới 100% = tỷ lệ × 1,5', '100%', false],
    ['Bậc thang', '≥50% = từ 0 đến 2', '100%', false],
    ['Bậc thang', '≥105% = 2; ≥100% = 1', '105%', false],
    ['So cao nhất', 'thấp nhất', undefined, true],
    ['So cao nhất', 'từ thấp đến cao', undefined, false],
  ])('%s with scale "%s": %s, isMost %s', (method, scale, result, isMost) => {
    const top = topAnswer(rule(method, scale, 2), 2, VOCABULARY);
    expect(top).toMatchObject({ result, isMost, points: 200 });
  });

  it('promises no more than places give', () => {
    const top = topAnswer(rule('So cao nhất', 'hạng 1 = 1,5; còn lại = 1', 2), 2, VOCABULARY);
    expect(top).toMatchObject({ result: undefined, points: 150, maximum: 200 });
  });

  it('passes over a label that a cell cannot mean', () => {
    const top = topAnswer(rule('Lựa chọn', 'Không = 1; Có = 0,5', 1), 2, VOCABULARY);
    expect(top).toMatchObject({ result: 'Có', points: 50 });
  });

  it.each([
    ['', '', 1],
    ['Bấm máy', '', 1],
    ['Tỷ lệ', 'sàn cao', 1],
    ['Số lượng', '', 1],
    ['Có/Không', '', 'một'],
  ])('has none under a rule that cannot be used: %j with %j and %j', (method, scale, maximum) => {
    expect(topAnswer(rule(method, scale, maximum), 2, VOCABULARY)).toBeUndefined();
  });
});

describe('pointsOfResults', () => {
  it('scores results as cells are scored', () => {
    const count = rule('Số lượng', 'mỗi đơn vị = 1', 2);
    const points = pointsOfResults(count, ['1', 2, 'Không', '50%', ''], 2, VOCABULARY);
    expect(points).toEqual([100, 200, 0, undefined, undefined]);
  });
});

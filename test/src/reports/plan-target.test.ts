import { describe, expect, it, test } from '@jest/globals';
import { checkedTarget, neededTarget } from '../../../src/reports/plan-target';
import { TWO_DECIMALS } from '../../helpers/two-decimals';

const criterion = (method: string, scale: string, maximum: number | null, hint = '') => ({
  code: '1.1',
  name: 'Nội dung',
  maximum,
  sign: 'none' as const,
  method,
  scale,
  notApplicable: '',
  hint,
  evidence: '',
  officer: '',
});
const INITIATIVES = criterion('Số lượng', 'mỗi đơn vị = 1', 2);
const PAYMENTS = criterion('Tỷ lệ', '', 0.5);
const REPORTS = criterion('Trừ lỗi', 'mỗi lỗi = 0,25', 1);
const DEADLINE = criterion('Lựa chọn', 'Đúng hạn = 1; Trễ hạn = 0,5', 1);

describe('neededTarget', () => {
  test.each([
    [INITIATIVES, 'Từ 2 trở lên'],
    [PAYMENTS, 'Đạt 100%'],
    [criterion('Bậc thang', '≥98% = 3; ≥95% = 2', 3), 'Từ 98% trở lên'],
    [criterion('Bậc thang', '≥98% = 3', 4), 'Từ 98% trở lên (thang điểm cho cao nhất 3/4 điểm)'],
    [REPORTS, 'Không có lỗi nào'],
    [DEADLINE, 'Đạt mức “Đúng hạn”'],
    [criterion('Có/Không', '', 1), 'Đạt kết quả “Có”'],
    [criterion('So cao nhất', '', 1), 'Bằng kết quả cao nhất trong các đơn vị'],
    [criterion('Chấm trực tiếp', '', 1.5), 'Được chấm 1,5 điểm'],
    [
      criterion('Tỷ lệ', 'đích 90%', 1, 'Số đạt / tổng số'),
      'Từ 90% trở lên\nCách tính: Số đạt / tổng số',
    ],
    [
      criterion('Tỷ lệ', '', null),
      'Chưa xác định được: cách tính hoặc thang điểm của dòng cần sửa',
    ],
  ])('of %j is %s', (row, expected) => {
    expect(neededTarget(row, TWO_DECIMALS)).toBe(expected);
  });
});

describe('checkedTarget', () => {
  test.each([
    ['ít nhất 01 sáng kiến', INITIATIVES, '1/2', 'Từ 2 trở lên'],
    ['1', INITIATIVES, '1/2', 'Từ 2 trở lên'],
    ['Năm 2023: 1 sáng kiến.', INITIATIVES, '1/2', 'Từ 2 trở lên'],
    ['từ 30% trở lên', PAYMENTS, '0,15/0,5', 'Đạt 100%'],
    ['đạt 45/50', PAYMENTS, '0,45/0,5', 'Đạt 100%'],
    ['không quá 2 báo cáo trễ', REPORTS, '0,5/1', 'Không có lỗi nào'],
    ['Trễ hạn', DEADLINE, '0,5/1', 'Đạt mức “Đúng hạn”'],
  ])('notes that %s leaves points unearned', (target, row, points, needed) => {
    expect(checkedTarget(target, row, TWO_DECIMALS)).toBe(
      `${target}\nLưu ý: chỉ tiêu này chỉ được ${points} điểm; để đạt điểm tối đa cần: ${needed}`,
    );
  });

  test.each([
    ['2 sáng kiến', INITIATIVES],
    ['100%', PAYMENTS],
    ['0', REPORTS],
    ['đúng hạn', DEADLINE],
    ['Làm tốt hơn', INITIATIVES],
    ['1 sáng kiến quý I, 1 sáng kiến quý III', INITIATIVES],
    ['Trước 30/05/2023', INITIATIVES],
    ['100% nhiệm vụ', INITIATIVES],
    ['Trong năm 2023', REPORTS],
  ])('leaves %s alone', (target, row) => {
    expect(checkedTarget(target, row, TWO_DECIMALS)).toBe(target);
  });

  it('leaves every target alone where points depend on the other units', () => {
    const best = criterion('So cao nhất', '', 1);
    expect(checkedTarget('5', best, TWO_DECIMALS)).toBe('5');
  });
});

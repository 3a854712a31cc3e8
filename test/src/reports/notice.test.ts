import { describe, expect, it } from '@jest/globals';
import { golden } from '../../golden/golden';
import { renderReport } from '../../golden/render-report';
import { SMALL_ROUND } from '../../golden/small-round';
import { SMALL_REPORT } from '../../golden/small-report';
import { reportDataOf } from '../../helpers/report-data';
import { reportDocument } from '../../../src/reports/build-report';

describe('notice', () => {
  it.each([
    ['notice', 'Xã Một'],
    ['notice-excluded', 'Xã Hai'],
    ['notice-provisional', 'Thị trấn Ba'],
  ])('is worded as its golden file %s says', (file, unit) => {
    const text = renderReport(reportDocument('notice', SMALL_REPORT, unit));
    expect(text).toBe(golden(file, text));
  });

  it('says that a unit lost nothing', () => {
    const full = { '1.1.1': 'Đúng hạn', '1.1.2': '10/10', '1.2': 'Có', '2.1': '0' };
    const data = reportDataOf({
      nodes: SMALL_ROUND.set.nodes,
      units: ['Xã Một'],
      selfAssessed: { 'Xã Một': full },
    });
    const text = renderReport(reportDocument('notice', data, 'Xã Một'));
    expect(text).toContain('Không có nội dung nào bị trừ điểm.');
    expect(text).toContain('tổng điểm trừ 0 = 8,5 − 8,5');
    expect(text).toContain('Chỉ số bình quân của 1 đơn vị là 100,00%; đơn vị bằng bình quân.');
  });

  it('says that rank and mean may change while other units are without some result', () => {
    const render = (names: readonly string[]) => {
      const units = SMALL_REPORT.units.map((unit) => ({
        ...unit,
        provisional: names.includes(unit.name),
      }));
      return renderReport(reportDocument('notice', { ...SMALL_REPORT, units }, 'Xã Một'));
    };
    expect(render(['Xã Hai', 'Thị trấn Ba'])).toContain(
      'Xếp hạng và chỉ số bình quân nêu trên là tạm tính, vì còn 2 đơn vị khác chưa có đủ kết quả (xã Hai, thị trấn Ba).',
    );
    expect(render(['Xã Một'])).not.toContain('chỉ số bình quân nêu trên là tạm tính');
    expect(render([])).not.toContain('chỉ số bình quân nêu trên là tạm tính');
  });

  it('warns the clerk where the rows of the table are not what Xếp hạng has lost', () => {
    const units = SMALL_REPORT.units.map((unit) => ({ ...unit, deduction: 4, total: 4.5 }));
    const text = renderReport(reportDocument('notice', { ...SMALL_REPORT, units }, 'Xã Một'));
    expect(text).toContain(
      'Cần kiểm tra trước khi ban hành: các dòng trong bảng cộng lại là 3,5, nhưng tab Xếp hạng ghi điểm trừ 4.',
    );
  });
});

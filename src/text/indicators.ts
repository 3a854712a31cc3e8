/**
 * The tab of the catalogue of indicators, and what can be wrong with a row of it, one Vietnamese sentence each; those of a row's own
 * columns have at most 60 characters, because they stand in cells of results.
 */
import type { CatalogueFault, CatalogueReading } from '../catalogue/indicator-catalogue';
import { cut, quote } from './quote';

export const INDICATORS_TAB = {
  title: 'Danh mục chỉ tiêu theo dõi',
  hint: 'Mẫu do dự án tự soạn, không phải danh mục của Bộ; sửa cho đúng địa phương. Ràng buộc ngăn bằng dấu chấm phẩy.',
  headers: {
    code: 'Mã',
    name: 'Chỉ tiêu',
    measure: 'Đơn vị tính',
    source: 'Cách có số',
    constraints: 'Ràng buộc',
    better: 'Tốt khi',
    goal: 'Mục tiêu',
    time: 'Theo thời gian',
    total: 'Cộng theo đơn vị',
    criterion: 'Tiêu chí',
    periods: 'Kỳ',
    section: 'Mục báo cáo',
    origin: 'Nguồn',
  },
} as const;

const { better, time, total } = INDICATORS_TAB.headers;
const COLUMN_WORD = { better, time, total };

export function indicatorFaultMessage(fault: CatalogueFault): string {
  switch (fault.code) {
    case 'indicatorCodeMissing':
      return 'thiếu mã ở cột A';
    case 'indicatorCodeMalformed':
      return `mã ${quote(fault.text, 12)} không đúng dạng hai chữ hoa, hai chữ số`;
    case 'indicatorRepeats':
      return `mã ${cut(fault.text)} đã có ở dòng ${fault.firstRow}`;
    case 'indicatorNameMissing':
      return 'thiếu tên chỉ tiêu ở cột B';
    case 'sourceUnreadable':
      return `cách có số ${quote(fault.text, 30)} không đọc được`;
    case 'constraintUnreadable':
      return `ràng buộc ${quote(fault.text, 30)} không đọc được`;
    case 'unknownIndicator':
      return `${cut(fault.text)} dùng mã ${fault.unknown} không có trong danh mục`;
    case 'indicatorsInCircle':
      return `vòng lặp ${cut(fault.steps.join(' → '), 48)}`;
    case 'goalUnreadable':
      return `mục tiêu ${quote(fault.text)} không đọc được`;
    case 'catalogueEmpty':
      return 'danh mục không có chỉ tiêu nào; cột A cần mã như HS03';
    case 'criterionMalformed':
      return `tiêu chí ${quote(fault.text)} không đúng dạng 1.1, 1.1.1 hoặc 1.1.1.a`;
    case 'periodUnknown':
      return `cột Kỳ không nhận ${quote(fault.text)}; ghi Quý, 6 tháng, Năm`;
    case 'wordUnknown':
      return `cột ${COLUMN_WORD[fault.column]} không nhận ${quote(fault.text)}`;
  }
}

/** With the row where it stands. */
export function catalogueFaultMessage({ row, fault }: CatalogueReading['faults'][number]): string {
  const text = indicatorFaultMessage(fault);
  return row === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : `Dòng ${row}: ${text}`;
}

/** The words of the annexes to the decision that publishes the ranking. */
import { DOTS, orDots } from './frame';

export const ANNEX = {
  documentName: (year: number) => `Phụ lục xếp hạng năm ${year}`,
  labels: ['Phụ lục I', 'Phụ lục II'],
  rankingTitle: (index: string, year: number) => `Xếp hạng ${index} năm ${year}`,
  groupsTitle: (index: string, year: number) => `Điểm theo lĩnh vực của ${index} năm ${year}`,
  belongsTo: (body: string) =>
    `(Kèm theo Quyết định số ${DOTS}/QĐ-${DOTS} ngày ${DOTS} tháng ${DOTS} năm ${DOTS} của ${orDots(body)})`,
  headers: {
    number: 'TT',
    unit: 'Đơn vị',
    self: 'Điểm tự chấm',
    total: 'Điểm thẩm định',
    index: 'Chỉ số (%)',
    grade: 'Xếp loại',
    rank: 'Hạng',
    sum: 'Tổng điểm',
  },
  maxima: 'Điểm tối đa',
  none: '-',
  remark: (unit: string, remark: string) => `${unit}: ${remark}.`,
  sumNote: 'Tổng điểm không gồm lĩnh vực có điểm tối đa mang dấu + hoặc −.',
  provisionalUnit: (unit: string) => `${unit} (tạm tính)`,
  provisionalNote:
    'Đơn vị ghi (tạm tính) còn nội dung chưa có điểm; hạng của các đơn vị khác vì thế còn có thể thay đổi.',
} as const;

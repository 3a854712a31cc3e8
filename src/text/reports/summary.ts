/** The words of the report on the whole round. */
import { DOTS, orDots } from './frame';

export const SUMMARY = {
  documentName: (year: number) => `Báo cáo tổng hợp năm ${year}`,
  typeCode: 'BC',
  type: 'BÁO CÁO',
  subject: (index: string, year: number, units: number) =>
    `Tổng hợp kết quả ${index} năm ${year} của ${units} đơn vị`,
  address: (body: string) => `Kính gửi: ${orDots(body)}`,
  lead: (index: string, body: string, year: number, units: number) =>
    `${orDots(body)} báo cáo kết quả chấm điểm, xếp hạng ${index} năm ${year} của ${units} đơn vị như sau:`,
  ranking: 'Kết quả xếp hạng',
  rankingHeaders: {
    rank: 'Hạng',
    unit: 'Đơn vị',
    self: 'Tự chấm',
    total: 'Thẩm định',
    index: 'Chỉ số (%)',
    grade: 'Xếp loại',
    note: 'Ghi chú',
  },
  average: (average: string, highest: string, lowest: string) =>
    `Chỉ số bình quân: ${average}%; cao nhất: ${highest}%; thấp nhất: ${lowest}%.`,
  grades: 'Xếp loại',
  gradeHeaders: { grade: 'Xếp loại', count: 'Số đơn vị' },
  ungraded: 'Chưa xếp loại',
  sum: 'Tổng cộng',
  chart: 'Chỉ số của các đơn vị',
  percent: (value: string) => `${value}%`,
  noValue: 'chưa có',
  mostLost: 'Tiêu chí thành phần bị trừ nhiều điểm nhất',
  mostLostLead: (shown: number, all: number, sum: string) =>
    shown < all
      ? `Các đơn vị bị trừ điểm ở ${all} tiêu chí thành phần, tổng cộng ${sum} điểm; ${shown} tiêu chí bị trừ nhiều nhất:`
      : `Các đơn vị bị trừ điểm ở ${all} tiêu chí thành phần, tổng cộng ${sum} điểm:`,
  mostLostHeaders: {
    number: 'TT',
    code: 'Mã',
    name: 'Nội dung',
    points: 'Tổng điểm trừ',
    units: 'Số đơn vị bị trừ',
  },
  nothingLost: 'Không đơn vị nào bị trừ điểm.',
  gap: 'Chênh lệch giữa tự chấm và thẩm định',
  gapLead: (shown: number, all: number) =>
    shown < all
      ? `Có ${all} đơn vị có điểm thẩm định khác điểm tự chấm; ${shown} đơn vị chênh lệch nhiều nhất:`
      : `Có ${all} đơn vị có điểm thẩm định khác điểm tự chấm:`,
  gapHeaders: { unit: 'Đơn vị', self: 'Tự chấm', total: 'Thẩm định', gap: 'Chênh lệch' },
  noGap: 'Điểm thẩm định của mọi đơn vị bằng điểm tự chấm.',
  ties: 'Đơn vị đồng hạng',
  tie: (rank: number, units: readonly string[], kind: string) =>
    `Hạng ${rank}${kind === '' ? '' : ` (loại ${kind})`}: ${units.join(', ')}`,
  noTies: 'Không có đơn vị đồng hạng.',
  provisional: 'Đơn vị có kết quả tạm tính',
  provisionalUnit: (unit: string, codes: readonly string[], open: string) =>
    `${unit}: còn ${codes.length} nội dung chưa có điểm (${codes.join(', ')}), tổng cộng ${open} điểm tối đa`,
  noProvisional: 'Mọi đơn vị đã có đủ kết quả.',
  ending: (body: string) => `Trên đây là báo cáo của ${orDots(body)}`,
  recipients: (superiorBody: string) => [
    superiorBody.trim() === '' ? DOTS : superiorBody,
    'Các đơn vị được chấm điểm',
  ],
} as const;

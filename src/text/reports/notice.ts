/** The words of the notice of one unit's result. */
import { DOTS, orDots, recipientOf } from './frame';

/** Names beyond these are counted. */
const MOST_NAMES = 3;

function someOf(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return rest > 0 ? `${shown} và ${rest} đơn vị nữa` : shown;
}

export const NOTICE = {
  documentName: (unit: string) => `Thông báo kết quả - ${unit}`,
  typeCode: 'TB',
  type: 'THÔNG BÁO',
  subject: (index: string, year: number, unit: string) =>
    `Kết quả ${index} năm ${year} của ${unit}`,
  criteriaBasis: (criteria: string) =>
    `Căn cứ Quyết định số ${DOTS}/QĐ-${DOTS} ngày ${DOTS} tháng ${DOTS} năm ${DOTS} của ${DOTS} ban hành ${criteria};`,
  resultBasis: (index: string, year: number, unit: string) =>
    `Căn cứ kết quả tự chấm điểm và kết quả thẩm định ${index} năm ${year} của ${unit}.`,
  lead: (index: string, body: string, year: number, unit: string) =>
    `${orDots(body)} thông báo kết quả ${index} năm ${year} của ${unit} như sau:`,
  results: 'Kết quả chung',
  total: (total: string, maximum: string) => `Tổng điểm: ${total}/${maximum} điểm`,
  index: (index: string) => `chỉ số: ${index}%`,
  rank: (rank: string, kind: string) =>
    `xếp hạng: ${rank}${kind === '' ? '' : ` (trong loại ${kind})`}`,
  remark: (remark: string) => `${remark}.`,
  unranked: 'chưa xếp hạng',
  grade: (grade: string) => `xếp loại: ${grade}`,
  ungraded: 'chưa xếp loại',
  average: (average: string, units: number, kind: string) =>
    `Chỉ số bình quân của ${units} đơn vị${kind === '' ? '' : ` loại ${kind}`} là ${average}%`,
  above: (difference: string) => `đơn vị cao hơn bình quân ${difference} điểm phần trăm`,
  below: (difference: string) => `đơn vị thấp hơn bình quân ${difference} điểm phần trăm`,
  equal: 'đơn vị bằng bình quân',
  othersOpen: (names: readonly string[]) =>
    `Xếp hạng và chỉ số bình quân nêu trên là tạm tính, vì còn ${names.length} đơn vị khác chưa có đủ kết quả (${someOf(names)}).`,
  self: (total: string) => `Tổng điểm tự chấm: ${total} điểm`,
  selfAbove: (gap: string) => `cao hơn điểm thẩm định ${gap} điểm`,
  selfBelow: (gap: string) => `thấp hơn điểm thẩm định ${gap} điểm`,
  selfEqual: 'bằng điểm thẩm định',
  deductions: 'Các nội dung bị trừ điểm',
  noDeductions: 'Không có nội dung nào bị trừ điểm.',
  noDeductionsYet: 'Không có nội dung nào đã chấm bị trừ điểm.',
  deductionsLead: (count: number, sum: string) =>
    `Có ${count} tiêu chí thành phần bị trừ điểm, tổng cộng ${sum} điểm:`,
  headers: {
    code: 'Mã',
    name: 'Nội dung',
    maximum: 'Tối đa',
    score: 'Đạt',
    deduction: 'Trừ',
    reason: 'Lý do trừ điểm và cách tính',
  },
  group: (code: string, name: string) => `${code}. ${name}`,
  sum: 'Tổng cộng',
  explanation: 'Giải trình',
  explanationText: (unit: string, body: string, deadline: string) =>
    `Nếu có ý kiến khác với kết quả trên, đề nghị ${recipientOf(unit)} gửi văn bản giải trình kèm tài liệu kiểm chứng của từng nội dung về ${orDots(body)} trước ngày ${orDots(deadline)}.`,
  ending: (body: string, unit: string) =>
    `${orDots(body)} thông báo để ${recipientOf(unit)} biết và khắc phục những nội dung bị trừ điểm`,
  recipients: (unit: string, superiorBody: string) => [
    ...(superiorBody.trim() === '' ? [] : [`${superiorBody} (báo cáo)`]),
    recipientOf(unit),
  ],
} as const;

export const RECONCILIATION = {
  complete: (deduction: string, maximum: string, total: string) =>
    `Đối chiếu: tổng điểm trừ ${deduction} = ${maximum} − ${total} (điểm tối đa áp dụng − tổng điểm).`,
  open: (maximum: string, total: string, deduction: string, open: string) =>
    `Đối chiếu: ${maximum} − ${total} (điểm tối đa áp dụng − tổng điểm) = ${deduction} điểm trừ + ${open} điểm của nội dung chưa chấm được.`,
  excluded: (maximum: string, excluded: string, list: string) =>
    `Điểm tối đa áp dụng là ${maximum}, không tính ${excluded} điểm của nội dung không phát sinh: ${list}.`,
  excludedLeaf: (code: string, name: string, maximum: string) => `${code} ${name} (${maximum})`,
  rounded: (table: string, deduction: string) =>
    `Các dòng trong bảng cộng lại là ${table}; chỉ tổng điểm được làm tròn nên điểm trừ chung là ${deduction}.`,
  mismatch: (table: string, deduction: string) =>
    `Cần kiểm tra trước khi ban hành: các dòng trong bảng cộng lại là ${table}, nhưng tab Xếp hạng ghi điểm trừ ${deduction}.`,
} as const;

/** What the sidebar says of evidence and explanations; nothing of it is in the server's bundle. */
import { quote } from './quote';

export const EVIDENCE_PANEL = {
  heading: 'Hồ sơ và giải trình',
  fields: {
    link: 'Liên kết tài liệu',
    number: 'Số văn bản',
    date: 'Ngày văn bản (dd/MM/yyyy)',
    page: 'Trang',
    note: 'Ghi chú',
    opinion: 'Ý kiến của đơn vị',
    explanation: 'Nội dung giải trình',
    extra: 'Tài liệu bổ sung',
  },
  noOpinion: '(chưa có ý kiến)',
  open: (place: number, host: string) => `Mở tài liệu ${place} (${host})`,
  state: 'Trạng thái',
  conclusion: 'Kết luận',
  save: 'Lưu hồ sơ',
  saved: (code: string) => `Đã lưu hồ sơ ${code}.`,
} as const;

export const EVIDENCE_PROBLEM = {
  unit: (unit: string) => `Không có đơn vị ${quote(unit, 40)} trong đợt chấm.`,
  code: (code: string) => `Không có tiêu chí mang mã ${quote(code)}.`,
  link: (text: string) => `“${text}” không phải liên kết http hoặc https.`,
  disguised: (text: string, host: string) =>
    `Xem kỹ trước khi mở: liên kết ${quote(text, 60)} thật ra dẫn tới ${host}.`,
  dateUnreadable: (text: string) => `Ngày “${text}” không đọc được; ghi dạng 15/03/2025.`,
  dateYear: (text: string, year: number) => `Ngày ${text} không thuộc năm ${year}.`,
  shared: (units: readonly string[]) => `Cùng một tài liệu với ${units.join(', ')}.`,
} as const;

export const EXPLANATION_PANEL = {
  heading: 'Giải trình và hồ sơ',
  load: 'Xem giải trình, hồ sơ thiếu và hồ sơ cần xem lại',
  none: 'Không có giải trình nào chờ quyết định.',
  open: (count: number) => `Giải trình chờ quyết định: ${count}`,
  missing: (count: number) => `Đơn vị còn thiếu hồ sơ: ${count}`,
  missingOf: (unit: string, codes: readonly string[]) =>
    `${unit}: ${codes.length} mục (${codes.join(', ')})`,
  flagged: (count: number) => `Hồ sơ cần xem lại: ${count}`,
  place: (unit: string, code: string) => `${unit}, ${code}`,
  leaf: (code: string, self: string, appraised: string, score: string) =>
    `${code}: tự chấm ${self || '(trống)'}; thẩm định ${appraised || '(trống)'}; điểm ${score || '(trống)'}`,
  typed: (code: string) => `Kết quả mới của ${code}`,
  reason: 'Lý do (bắt buộc, trừ khi chấp nhận)',
  decide: { accepted: 'Chấp nhận', partial: 'Chấp nhận một phần', refused: 'Không chấp nhận' },
  needsResult: 'Cần nhập kết quả mới, đọc được, ở trên.',
  unchanged: 'Không đơn vị nào thay đổi.',
  standing: (total: string, deduction: string, rank: string) =>
    `${total} điểm, trừ ${deduction}, hạng ${rank}`,
  change: (unit: string, before: string, after: string) => `${unit}: ${before} → ${after}`,
  decided: (place: string, state: string) => `${place}: ${state}.`,
  result: (code: string) => `Kết quả thẩm định ${code}`,
  reasonOf: (code: string) => `Lý do ${code}`,
} as const;

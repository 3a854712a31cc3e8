/** Hồ sơ in words, as far as the server needs them: the tab, its answers, and what a decision has done. */
import { LOG_DETAIL } from './log';

export const EVIDENCE_TAB = {
  title: (year: number) => `Hồ sơ kiểm chứng và giải trình của đợt chấm năm ${year}`,
  hint: 'Ghi ở thẻ Tiêu chí. Lý do thẩm định là ghi chú của ô kết quả thẩm định.',
  headers: {
    unit: 'Đơn vị',
    code: 'Mã',
    link: 'Liên kết',
    number: 'Số văn bản',
    date: 'Ngày văn bản',
    page: 'Trang',
    note: 'Ghi chú',
    opinion: 'Ý kiến đơn vị',
    explanation: 'Nội dung giải trình',
    extra: 'Tài liệu bổ sung',
    state: 'Trạng thái',
    conclusion: 'Kết luận',
  },
} as const;

export const OPINION = { agree: 'Đồng ý', disagree: 'Không đồng ý' } as const;

export const EXPLANATION_STATE = {
  open: 'Chờ quyết định',
  accepted: 'Chấp nhận',
  partial: 'Chấp nhận một phần',
  refused: 'Không chấp nhận',
} as const;

export const EVIDENCE = {
  kept: () => 'Giữ nguyên kết quả',
  changed: (code: string, from: string, to: string) =>
    `${code}: ${LOG_DETAIL.change('appraised', from, to)}`,
} as const;

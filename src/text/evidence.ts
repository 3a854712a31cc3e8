/** Hồ sơ in words, as far as the server needs them: the tab, its answers, and what a decision has done. */
import { TAB_NAME } from './labels';
import { LOG_DETAIL } from './log';
import { SETUP } from './setup-message';

export const EVIDENCE_TAB = {
  title: (year: number) => `Hồ sơ kiểm chứng và giải trình của đợt chấm năm ${year}`,
  hint: 'Ghi ở thẻ Tiêu chí. Lý do thẩm định là ghi chú của ô kết quả thẩm định.',
  headers: [
    'Đơn vị',
    'Mã',
    'Liên kết',
    'Số văn bản',
    'Ngày văn bản',
    'Trang',
    'Ghi chú',
    'Ý kiến đơn vị',
    'Nội dung giải trình',
    'Tài liệu bổ sung',
    'Trạng thái',
    'Kết luận',
  ],
} as const;

export const OPINION = { agree: 'Đồng ý', disagree: 'Không đồng ý' } as const;

export const EXPLANATION_STATE = {
  open: 'Chờ quyết định',
  accepted: 'Chấp nhận',
  partial: 'Chấp nhận một phần',
  refused: 'Không chấp nhận',
} as const;

export const EVIDENCE = {
  missingTab: () => SETUP.damagedTab(TAB_NAME.evidence, ['header']),
  kept: () => 'Giữ nguyên kết quả',
  changed: (code: string, from: string, to: string) =>
    `${code}: ${LOG_DETAIL.change('appraised', from, to)}`,
} as const;

/** Hồ sơ in words: the tab, its answers, and what the server says when a record cannot be changed or decided. */
import { LOG_DETAIL } from './log';
import { STAGE_NAME } from './stage';

export const EVIDENCE_TAB = {
  title: (year: number) => `Hồ sơ kiểm chứng và giải trình của đợt chấm năm ${year}`,
  hint: 'Mỗi dòng là một đơn vị ở một tiêu chí thành phần. Nên ghi ở thẻ Tiêu chí của bảng bên; lý do của người thẩm định nằm ở ghi chú của ô kết quả thẩm định.',
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
  busy: () => 'Có người khác đang ghi vào bảng. Đợi vài giây rồi lưu lại.',
  missingTab: () => 'Bảng chưa có tab Hồ sơ. Vào thẻ Công cụ, bấm Kiểm tra & sửa công thức.',
  wrongStage: (stage: string) =>
    `Chỉ quyết định giải trình ở giai đoạn ${STAGE_NAME.appraisal} hoặc ${STAGE_NAME.explanation}; đợt chấm đang ở giai đoạn ${stage === '' ? '(trống)' : stage}.`,
  conflict: () =>
    'Kết quả thẩm định hoặc trạng thái vừa được người khác thay đổi; chưa ghi gì. Xem lại rồi quyết định.',
  needsReason: () => 'Cần ghi lý do, trừ khi chấp nhận toàn bộ.',
  needsResult: () =>
    'Kết quả không thay đổi. Nhập kết quả mới cho ít nhất một nội dung, hoặc chọn Không chấp nhận.',
  protected: () =>
    'Bạn không được sửa ô này ở giai đoạn hiện tại. Nhờ người có quyền ghi giúp, hoặc xem phân quyền ở thẻ Đợt chấm.',
  kept: () => 'Giữ nguyên kết quả',
  changed: (code: string, from: string, to: string) =>
    `${code}: ${LOG_DETAIL.change('appraised', from, to)}`,
} as const;

/** What the sidebar says of the round's stages. */
import type { Stage } from '../core/stage';

export const STAGE_PANEL = {
  heading: 'Giai đoạn',
  opens: {
    preparation: 'Nhập đơn vị, e-mail, cấu hình; chưa ai nhập kết quả.',
    selfAssessment: 'Đơn vị nhập khối Tự chấm, mỗi đơn vị cột của mình.',
    appraisal: 'Người thẩm định nhập khối Thẩm định của lĩnh vực mình.',
    explanation: 'Đơn vị giải trình; người thẩm định sửa khối Thẩm định khi chấp nhận.',
    publication: 'Không ai nhập nữa; công bố kết quả.',
  } satisfies Readonly<Record<Stage, string>>,
  present: 'đang ở đây',
  deadline: (day: string) => `Hạn: ${day}`,
  overdue: 'đã quá hạn',
  forward: (stage: string) => `Chuyển sang ${stage}`,
  back: (stage: string) => `Quay lại ${stage}`,
  askBack: (stage: string) =>
    `Quay lại giai đoạn ${stage}? Không mất dữ liệu nào; việc này được ghi vào Nhật ký.`,
  confirmBack: 'Quay lại',
  cancel: 'Thôi',
  moving: 'Đang chuyển giai đoạn…',
  moved: (stage: string) => `Đợt chấm đang ở giai đoạn ${stage}.`,
  conflict: (stage: string) =>
    `Có người vừa chuyển đợt chấm sang giai đoạn ${stage === '' ? '(trống)' : stage}; chưa thay đổi gì. Bảng bên đã đọc lại.`,
} as const;

/** What the sidebar says of the round's stages, and of protections: the steps, what they meet, and what they cannot do. */
import type { Stage } from '../core/stage';
import { quote } from './quote';

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
} as const;

export const PROTECTION_PANEL = {
  heading: 'Phân quyền',
  hint: 'Mỗi đơn vị chỉ gõ được cột của mình, người thẩm định chỉ gõ được lĩnh vực của mình, khi giai đoạn cho phép. E-mail lấy ở tab Đơn vị và cuối tab Cấu hình. Sửa e-mail rồi thì bấm lại: chỉ chỗ thay đổi được làm lại.',
  start: 'Phân quyền',
  goOn: 'Làm tiếp',
  stop: 'Dừng',
  progress: (done: number, total: number) => `Đã xong ${done}/${total} vùng`,
  stopped: (done: number, total: number) =>
    `Đã dừng ở ${done}/${total} vùng. Phần đã làm có hiệu lực; bấm Làm tiếp để làm nốt.`,
  done: (total: number) => `Đã phân quyền xong ${total} vùng.`,
  problems: 'Cần xem lại',
  limitsTitle: 'Bảo vệ ô làm được gì, không làm được gì',
  limits: [
    'Đây là hàng rào chống sửa nhầm, không phải bảo mật: ai mở được bảng vẫn xem được mọi ô.',
    'Chủ bảng tính luôn sửa được mọi ô. Người khác phải vừa được chia sẻ quyền chỉnh sửa bảng, vừa có e-mail trong danh sách.',
    'Hồ sơ, Khắc phục và Nhật ký để mở, vì chương trình ghi vào đó thay cho người đang bấm.',
    'Bản sao của bảng không còn lớp bảo vệ nào.',
    'Trong trang chạy trên máy chỉ có một người, nên không khóa ai.',
  ],
} as const;

/** Before the name of a unit, the code of a group, the name of a tab. */
export const PROTECTED_PLACE = { unit: '', group: 'lĩnh vực ', tab: 'tab ' } as const;

export const PROTECTION_PROBLEM = {
  invalid: (place: string, email: string) =>
    `${quote(email, 60)} của ${place} không phải là e-mail, đã bỏ qua.`,
  refused: (place: string, email: string) =>
    `Google không nhận ${email} của ${place}: kiểm tra e-mail rồi bấm lại.`,
  nobody: (places: string) => `Chưa có e-mail, nên chỉ chủ bảng gõ được: ${places}.`,
  foreign: (place: string) => `Người khác đã bảo vệ cả ${place}: bỏ lớp bảo vệ đó rồi bấm lại.`,
  unreadable: (place: string) =>
    `Chưa rõ ở ${place} cột nào của ai, hoặc kỳ còn nhận số liệu không, nên đã đóng cả tab: xem hàng tiêu đề và ô Tình trạng rồi bấm lại.`,
} as const;

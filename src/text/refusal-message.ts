/** What the server says when it refuses a call: of its form, of who may move the round from stage to stage, of editing, of decisions. */
import { TAB_NAME } from './labels';
import { STAGE_NAME } from './stage';

export const STAGE_MESSAGE = {
  notAllowed: () =>
    `Chỉ chủ bảng tính, hoặc người được sửa tab ${TAB_NAME.settings}, làm được việc này.`,
  notOwner: () =>
    'Chỉ chủ bảng tính phân quyền được: mở bảng bằng tài khoản đã tạo bảng rồi thử lại.',
  unknown: () => 'Không có giai đoạn này. Tải lại trang rồi thử lại.',
} as const;

/** A file whose round lives in another one. */
export const COPY = {
  refused: () =>
    'Tệp này là bản sao: đợt chấm trong đó thuộc một tệp khác, nên chưa làm việc này. Mở bảng bên, trả lời ở khung “Đây là bản sao”, rồi làm lại.',
  isNew: (former: number) =>
    `Từ nay đây là một đợt chấm riêng; kết quả đã nhập giữ nguyên.${former > 0 ? ` ${former} bản công bố của tệp gốc không còn tính cho tệp này.` : ''} Xem lại năm, thời hạn ở tab ${TAB_NAME.settings}, rồi phân quyền ở thẻ Đợt chấm.`,
  isSame: () =>
    'Từ nay đợt chấm thuộc tệp này; các bản công bố vẫn còn giá trị. Phân quyền lại ở thẻ Đợt chấm, và đừng nhập tiếp vào tệp cũ.',
  nothing: () => 'Tệp này không phải là bản sao; không có gì thay đổi.',
} as const;

export const RECALCULATE = {
  done: () => 'Đang tính lại toàn bộ bảng; ô còn ghi Loading… sẽ có số sau ít giây.',
} as const;

export const REQUEST = {
  /** People see it only where page and script do not fit. */
  malformed: () =>
    'Yêu cầu gửi đến bảng không đúng dạng nên chưa ghi gì. Tải lại trang rồi thử lại.',
  busy: () => 'Có người khác đang ghi vào bảng. Đợi vài giây rồi thử lại.',
} as const;

export const EDIT = {
  /** Where only writing has shown that it is locked. */
  stopped: () =>
    'Việc này cần ghi vào chỗ đang khóa đối với bạn nên đã dừng lại. Nhờ chủ bảng tính làm lại việc này: phần đã ghi được giữ nguyên, phần còn lại được làm tiếp.',
  heading: (code: string) => `${code} là mục tổng hợp, không nhập kết quả ở đây.`,
  protected: () =>
    'Ô này đang khóa đối với bạn nên chưa lưu gì. Xem đợt chấm đang ở giai đoạn nào, hoặc hỏi người quản lý bảng về quyền sửa.',
} as const;

export const DECISION = {
  protected: EDIT.protected(),
  wrongStage: `Chỉ quyết định giải trình ở giai đoạn ${STAGE_NAME.appraisal} hoặc ${STAGE_NAME.explanation}. Chuyển giai đoạn ở trên rồi quyết định lại.`,
  needsReason: 'Cần ghi lý do, trừ khi chấp nhận.',
  needsResult:
    'Kết quả không thay đổi. Nhập kết quả mới cho ít nhất một nội dung, hoặc chọn Không chấp nhận.',
  unreadable:
    'Kết quả mới không tính được điểm; chưa ghi gì. Xem Cách nhập ở thẻ Tiêu chí rồi nhập lại.',
} as const;

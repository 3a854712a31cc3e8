/** What went wrong between a client (sidebar, dialog of documents) and Google, and what the person can do about it. */
export const RETRY = 'Thử lại';

export type AdviceKind =
  | 'offline'
  | 'accounts'
  | 'authorization'
  | 'protected'
  | 'timeLimit'
  | 'busy'
  | 'network'
  | 'outdated'
  | 'noAnswer'
  | 'changing'
  | 'other';

/** What went wrong, and what the person can do about it. */
export const ADVICE: Readonly<Record<AdviceKind, readonly [problem: string, cure: string]>> = {
  offline: [
    'Máy đang mất kết nối mạng.',
    'Số liệu hiển thị là của lần đọc trước. Có mạng lại, bảng bên sẽ tự tiếp tục; ở hộp báo cáo, bấm Thử lại.',
  ],
  accounts: [
    'Google từ chối vì trình duyệt đang đăng nhập nhiều tài khoản.',
    'Mở bảng tính trong cửa sổ ẩn danh hoặc hồ sơ trình duyệt riêng, chỉ đăng nhập một tài khoản có quyền sửa bảng.',
  ],
  authorization: [
    'Tiện ích chưa được cấp quyền.',
    'Chọn CCHC → Mở bảng bên, bấm Tiếp tục rồi Cho phép. Nếu không thấy lời nhắc, tải lại trang.',
  ],
  protected: [
    'Ô này đang khóa hoặc bạn không có quyền sửa.',
    'Hỏi người quản lý bảng về quyền sửa, hoặc giai đoạn chấm đang mở.',
  ],
  timeLimit: [
    'Google đã dừng vì chạy quá lâu.',
    'Đợi một phút rồi thử lại. Nếu vẫn vậy, đóng bớt bảng tính đang mở.',
  ],
  busy: ['Google đang quá tải.', 'Đợi vài giây rồi thử lại.'],
  noAnswer: [
    'Google không gửi được câu trả lời.',
    'Việc có thể đã làm xong: bấm Làm mới để xem; nếu chưa thì thử lại.',
  ],
  changing: [
    'Bảng đang được sửa liên tục nên chưa đọc trọn được.',
    'Đợi người khác nhập xong rồi thử lại.',
  ],
  network: ['Không liên lạc được với Google.', 'Kiểm tra mạng rồi thử lại.'],
  outdated: ['Trang đang mở và tiện ích khác phiên bản.', 'Tải lại trang bảng tính, rồi mở lại.'],
  other: [
    'Có lỗi khi gọi bảng tính.',
    'Thử lại. Nếu vẫn lỗi, gửi dòng dưới đây cho người quản trị.',
  ],
};

/** What the server says when a result cannot be changed from the sidebar. */
export const EDIT = {
  heading: (code: string) => `${code} là mục tổng hợp, không nhập kết quả ở đây.`,
  protected: () =>
    'Ô này đang khóa đối với bạn nên chưa lưu gì. Xem đợt chấm đang ở giai đoạn nào, hoặc hỏi người quản lý bảng về quyền sửa.',
} as const;

/** What the door says to a client whose call it refuses. */
export const REQUEST = {
  /** People see it only where page and script do not fit. */
  malformed: () =>
    'Yêu cầu gửi đến bảng không đúng dạng nên chưa ghi gì. Tải lại trang rồi thử lại.',
  busy: () => 'Có người khác đang ghi vào bảng. Đợi vài giây rồi thử lại.',
} as const;

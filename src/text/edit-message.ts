/** What the server says when a result cannot be changed from the sidebar. */
export const EDIT = {
  heading: (code: string) => `${code} là mục tổng hợp, không nhập kết quả ở đây.`,
  protected: () =>
    'Ô này đang khóa đối với bạn nên chưa lưu gì. Xem đợt chấm đang ở giai đoạn nào, hoặc hỏi người quản lý bảng về quyền sửa.',
} as const;

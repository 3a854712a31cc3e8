/** What the server says when a result cannot be changed from the sidebar. */
export const EDIT = {
  busy: () => 'Có người khác đang ghi vào bảng. Đợi vài giây rồi lưu lại.',
  heading: (code: string) => `${code} là mục tổng hợp, không nhập kết quả ở đây.`,
} as const;

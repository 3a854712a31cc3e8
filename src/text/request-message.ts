/** What a client is told whose call has not the shape agreed on; people see it only where page and script do not fit. */
export const REQUEST = {
  malformed: () =>
    'Yêu cầu gửi đến bảng không đúng dạng nên chưa ghi gì. Tải lại trang rồi thử lại.',
} as const;

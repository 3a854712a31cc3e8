/** What the door says to a client whose call it refuses. */
export const REQUEST = {
  /** People see it only where page and script do not fit. */
  malformed: () =>
    'Yêu cầu gửi đến bảng không đúng dạng nên chưa ghi gì. Tải lại trang rồi thử lại.',
  busy: () => 'Có người khác đang ghi vào bảng. Đợi vài giây rồi thử lại.',
} as const;

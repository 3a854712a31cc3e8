// Every Vietnamese word of the local host.

export const vi = {
  newSpreadsheet: 'Bảng tính không có tiêu đề',
  firstSheet: 'Trang tính1',
} as const;

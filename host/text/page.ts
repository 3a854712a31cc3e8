// Everything the page says on its own account; what the add-on says comes from the add-on.

export const page = {
  title: 'Bảng chấm điểm CCHC',
  loading: 'Đang mở bảng chấm điểm…',
  buttons: { OK: 'OK', CANCEL: 'Hủy', YES: 'Có', NO: 'Không' },
  close: 'Đóng',
  menus: 'Trình đơn',
  sheet: 'Bảng tính',
  scriptFailed: (message: string) => `Lỗi khi chạy: ${message}`,
  cannotOpen: (message: string) => `Không mở được bảng chấm điểm: ${message}`,
} as const;

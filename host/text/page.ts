// Everything the page says on its own account; what the add-on says comes from the add-on.

export const page = {
  title: 'Bảng chấm điểm CCHC',
  loading: 'Đang mở bảng chấm điểm…',
  buttons: { OK: 'OK', CANCEL: 'Hủy', YES: 'Có', NO: 'Không' },
  close: 'Đóng',
  menus: 'Trình đơn',
  fold: 'Thu gọn các cột',
  unfold: 'Mở lại các cột',
  blocks: 'Khối cột:',
  working: 'Đang chạy…',
  scriptFailed: (message: string) => `Lỗi khi chạy: ${message}`,
  cannotOpen: (message: string) => `Không mở được bảng chấm điểm: ${message}`,
  saveStates: {
    unsaved: 'Đang lưu…',
    saved: 'Đã lưu trên máy này',
    failed: 'Chưa lưu được',
    readOnly: 'Chỉ xem',
  },
  storageFailed:
    'Trình duyệt không lưu được bảng này (bộ nhớ bị chặn hoặc đã đầy). Hãy dùng Tệp → Lưu tệp để giữ lại công việc.',
  otherTab: 'Bảng đang mở để sửa ở một thẻ khác, ở đây chỉ xem được.',
  keptAside:
    'Bảng được mở để sửa ở một thẻ khác khi thẻ này chưa kịp lưu. Phần chưa kịp lưu được giữ thành một bản riêng trong Tệp → Bản đã lưu trước đó.',
  storageUnread:
    'Không đọc được những gì trình duyệt đã lưu, nên đây chưa phải bảng của lần trước. Hãy đóng các thẻ khác của trang này rồi tải lại trang; nếu vẫn vậy, mở tệp .xlsx đã lưu.',
  leaveUnsaved:
    'Bảng đang mở có thay đổi chưa lưu được. Chọn Hủy rồi dùng Tệp → Lưu tệp để giữ lại; chọn OK thì các thay đổi đó mất.',
  notOpened: (why: string) => `Không mở được bảng này: ${why}. Bảng đang mở vẫn giữ nguyên.`,
  useHere: 'Dùng ở đây',
  file: {
    menu: 'Tệp',
    save: 'Lưu tệp (.xlsx)',
    open: 'Mở tệp (.xlsx)…',
    new: 'Bảng mới',
    samples: { round: 'Nạp đợt chấm mẫu', monitoring: 'Nạp năm theo dõi mẫu' },
    earlier: 'Bản đã lưu trước đó…',
    unreadable: (name: string, why: string) =>
      `Không mở được tệp ${name}: ${why}. Bảng đang mở vẫn giữ nguyên.`,
    noAnswer:
      'tệp bắt máy làm quá nhiều việc; hãy xóa trang tính, công thức và quy tắc không dùng rồi lưu lại',
    keptResults: (cells: readonly string[]) =>
      `${cells.length} ô giữ kết quả cũ của tệp, vì công thức trỏ ra ngoài bảng hoặc dùng hàm không có ở đây: ${cells.slice(0, 5).join(', ')}${cells.length > 5 ? '…' : ''}`,
    heavyFormulas: (cells: readonly string[]) =>
      `Công thức ở ${cells.slice(0, 5).join(', ')} phải tính quá nhiều nên không được tính (#NUM!). Hãy thu hẹp vùng của công thức.`,
    saved: (name: string) => `Đã lưu ${name}.`,
    saveFailed: (why: string) => `Không lưu được tệp: ${why}.`,
  },
  earlier: {
    title: 'Bản đã lưu trước đó',
    none: 'Chưa có bản nào được lưu trên máy này.',
    open: 'Mở bản này',
    current: 'mới nhất',
    damaged: 'bị hỏng',
    rescue: 'Tải bản hỏng',
    rescued: 'ban-hong',
    unknownTime: 'không rõ lúc nào',
    unreadable: (why: string) => `Bản này ${why}, không mở được. Bảng đang mở vẫn giữ nguyên.`,
  },
  understood: 'Đã hiểu',
  damage: {
    faults: {
      unreadable: 'trình duyệt không đọc được',
      altered: 'có nội dung không còn như lúc lưu',
      notJson: 'bị cắt ngắn hoặc lẫn nội dung khác',
      noWorkbook: 'có nội dung không phải bảng tính',
      notOpened: 'không mở được thành bảng tính',
    },
    state: (when: string, name: string) => (name ? `lưu ${when}, ${name}` : `lưu ${when}`),
    one: (state: string, fault: string) => `Bản ${state}, ${fault}.`,
    gone: (state: string) => `Bản ${state}, không còn trong trình duyệt.`,
    opened: (state: string) =>
      `Đã mở bản trước đó còn tốt: ${state}. Hãy kiểm tra lại những gì nhập sau lúc đó.`,
    nothing:
      'Không có bản nào còn mở được, nên đây là một bảng trống. Nếu đã lưu ra tệp .xlsx, hãy mở tệp đó.',
    kept: 'Bản hỏng vẫn được giữ trong Tệp → Bản đã lưu trước đó.',
  },
  replaced: 'Bảng đang mở được giữ trong Tệp → Bản đã lưu trước đó.',
  chart: {
    dock: 'Biểu đồ',
    collapse: 'Thu gọn biểu đồ',
    expand: 'Mở biểu đồ',
  },
} as const;

/** What the dialog of documents says; what people choose among is report-choice.ts, what Drive answers is said there. */
export const REPORT_DIALOG = {
  loading: 'Đang đọc kết quả của đợt chấm…',
  refresh: 'Làm mới',
  refreshHint: 'Đọc lại bảng; tài liệu đã tạo sẽ được tạo lại theo số liệu mới',
  close: 'Đóng',
  choose: 'Chọn tài liệu',
  chosen: (kinds: string, units: number, of: number) =>
    units === of ? `${kinds} · cả ${of} đơn vị` : `${kinds} · ${units}/${of} đơn vị`,
  ofPeriod: (kinds: string, period: string) => `${kinds} · ${period}`,
  failed: 'Chưa làm được tài liệu nào',
  loadingPeriods: 'Đang đọc số liệu các kỳ…',
  periodsUnread: 'Chưa đọc được số liệu các kỳ nên chưa lập được báo cáo kỳ, kết luận kiểm tra.',
  noPeriods:
    'Bảng chưa mở kỳ báo cáo nào: mở ở bảng bên, thẻ Theo dõi, rồi bấm Làm mới. Bỏ chọn báo cáo kỳ, kết luận kiểm tra để làm các tài liệu khác.',
  nothingOfUnits:
    'Không có tài liệu nào cho lựa chọn này: đơn vị không có cột ở kỳ đã chọn, hoặc chưa có cuộc kiểm tra nào ở tab Kiểm tra.',
  period: (name: string, year: number) => `${name} năm ${year}`,
  notes: (name: string) => `Cần xem trước khi gửi ${name}:`,
} as const;

export const DOCUMENT_LIST = {
  title: (kind: string, count: number) => (count === 1 ? kind : `${kind} (${count})`),
  notes: (count: number) => `cần xem: ${count}`,
  notesHint: (count: number) => `${count} điều cần xem trước khi gửi`,
  keys: 'Phím lên, xuống để xem tài liệu khác',
  states: {
    waiting: 'chờ',
    working: 'đang làm…',
    done: 'đã tạo',
    failed: 'lỗi',
    skipped: 'chưa tạo',
  },
  saving: {
    waiting: 'chờ lưu vào Drive',
    working: 'đang lưu vào Drive…',
    failed: 'chưa lưu được vào Drive',
    skipped: 'chưa lưu vào Drive',
  },
  saved: 'Đã lưu vào Drive',
  savedBefore: 'Đã có trong Drive từ trước',
  open: (name: string) => `Mở ${name} trong Drive, ở thẻ mới`,
  openShort: 'Mở',
} as const;

export const PREVIEW = {
  title: 'Xem trước',
  previous: 'Tài liệu trước',
  next: 'Tài liệu sau',
  zoom: 'Cỡ xem',
  zooms: { fit: 'Vừa khung', small: '75%', full: '100%', large: '150%' },
  pages: (count: number) => `${count} trang`,
} as const;

export const MAKING = {
  create: (count: number) => `Tạo báo cáo (${count})`,
  goOn: (count: number) => `Tạo tiếp (${count})`,
  retry: (count: number) => `Thử lại các mục lỗi (${count})`,
  retrySaving: (count: number) => `Lưu lại vào Drive (${count})`,
  stop: 'Dừng',
  stopping: 'Đang dừng, chờ xong tài liệu này…',
  progress: (at: number, of: number, name: string) => `Đang tạo ${at}/${of}: ${name}`,
  saving: (at: number, of: number, name: string) => `Đang lưu vào Drive ${at}/${of}: ${name}`,
  laying: (at: number, of: number, name: string) => `Đang dàn trang ${at}/${of}: ${name}`,
  listing: 'Đang xem trong Drive đã có những gì…',
  summary: ({ done, failed, skipped }: Readonly<Record<'done' | 'failed' | 'skipped', number>>) =>
    [
      `Đã tạo ${done} tài liệu`,
      ...(failed > 0 ? [`${failed} lỗi`] : []),
      ...(skipped > 0 ? [`${skipped} chưa tạo`] : []),
    ].join(', '),
  savedSummary: (saved: number, failed: number) =>
    `Trong Drive: ${saved} tài liệu${failed > 0 ? `, ${failed} chưa lưu được` : ''}`,
  failed: (message: string) => `Không tạo được tài liệu này: ${message}`,
  ready: 'Bấm Tạo báo cáo, rồi tải về, in hoặc lưu vào Drive.',
} as const;

export const DELIVERY = {
  docx: 'Tải tệp .docx',
  zip: (count: number) => `Tải ${count} tệp (.zip)`,
  zipName: (year: number) => `Báo cáo CCHC ${year}`,
  print: 'In / lưu PDF',
  printRefused: 'Trình duyệt không cho in từ hộp thoại này: tải tệp .docx về rồi in.',
  printHint: 'In các tài liệu đang chọn; muốn có tệp PDF, chọn máy in “Lưu dưới dạng PDF”',
  drive: 'Lưu vào Drive',
  again: 'Lưu thêm bản nữa cho tài liệu đã có trong Drive',
  leave: 'Tài liệu vừa tạo chưa được tải về, in hay lưu vào Drive. Đóng thì phải tạo lại.',
  leaveAnyway: 'Vẫn đóng',
  stay: 'Ở lại',
} as const;

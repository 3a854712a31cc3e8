/** Everything our tabs say that is not a criterion: tab names, headers, the guide page. */

export const TAB_NAME = {
  guide: 'Hướng dẫn',
  settings: 'Cấu hình',
  units: 'Đơn vị',
  ranking: 'Xếp hạng',
  deductions: 'Điểm trừ',
  lastYear: 'Năm trước',
  evidence: 'Hồ sơ',
  remediation: 'Khắc phục',
  indicators: 'Chỉ tiêu',
  monitoring: 'Theo dõi',
  inspections: 'Kiểm tra',
  ruleBook: 'Cách tính',
  log: 'Nhật ký',
  criteria: 'Bộ tiêu chí',
  /** Made and taken away by the self-check. */
  scratch: 'Tự kiểm tra (tạm)',
} as const;

export const GROUP_TAB = {
  name: 'Lĩnh vực',
  headers: {
    code: 'Mã',
    name: 'Nội dung',
    maximum: 'Điểm tối đa',
    method: 'Cách tính',
    scale: 'Thang điểm',
    notApplicable: 'Khi không phát sinh',
    hint: 'Cách nhập',
    evidence: 'Tài liệu kiểm chứng',
    officer: 'Phụ trách',
  },
  blocks: {
    self: 'TỰ CHẤM: đơn vị nhập kết quả vào đây',
    appraised: 'THẨM ĐỊNH: để trống là đồng ý với tự chấm',
    score: 'ĐIỂM: máy tính, không sửa',
  },
  hint: 'Nhập kết quả như 33/33, 82%, 0,5, Có, Không, Đúng hạn; không phát sinh thì ghi KPS. Ô có ⚠ là kết quả chưa đọc được.',
} as const;

export const RULE_BOOK_TAB = {
  headers: {
    method: 'Cách tính',
    scale: 'Thang điểm',
    maximum: 'Tối đa',
    result: 'Kết quả',
    points: 'Điểm',
    why: 'Vì sao',
    note: 'Cần biết',
  },
  tryHere: 'Dòng này để thử: gõ quy tắc và kết quả của mình vào.',
} as const;

export const RANKING_TAB = {
  title: (index: string, year: number, locality: string) =>
    `Xếp hạng ${index} năm ${year}${locality === '' ? '' : ` - ${locality}`}`,
  hint: 'Tổng điểm + điểm trừ + chưa chấm = tối đa áp dụng. Đơn vị còn nội dung chưa nhập hoặc ⚠ được ghi là Tạm tính.',
  chartTitle: (index: string, year: number) => `${index} năm ${year} (%)`,
  maximaLabel: 'Điểm tối đa',
  /** By key: the sorted table, then what stands beside it in the units' own order, groups behind the names. */
  columns: {
    'sorted/rank': 'Hạng',
    'sorted/unit': 'Đơn vị',
    'sorted/total': 'Điểm',
    'sorted/index': 'Chỉ số',
    'sorted/grade': 'Xếp loại',
    'sorted/note': 'Ghi chú',
    unit: 'Đơn vị',
    total: 'Tổng điểm',
    deduction: 'Điểm trừ',
    open: 'Chưa chấm',
    applicableMaximum: 'Tối đa áp dụng',
    index: 'Chỉ số',
    progress: 'Tiến độ',
    selfTotal: 'Tự chấm',
    gap: 'Chênh lệch',
    grade: 'Xếp loại',
    rank: 'Hạng',
    note: 'Ghi chú',
  },
  /** Behind the total of either table, where the set has a group with the sign. */
  signed: { bonus: 'Cộng (+)', penalty: 'Trừ (−)' },
} as const;

export const DEDUCTIONS_TAB = {
  title: (year: number) => `Điểm trừ theo tiêu chí thành phần năm ${year}`,
  hint: 'Mỗi dòng là một tiêu chí bị trừ điểm của một đơn vị, kèm lý do. Bảng tự cập nhật theo các tab lĩnh vực.',
  headers: {
    unit: 'Đơn vị',
    code: 'Mã',
    name: 'Nội dung',
    maximum: 'Tối đa',
    score: 'Đạt',
    deduction: 'Trừ',
    why: 'Vì sao',
  },
} as const;

export const REMEDIATION_TAB = {
  title: (year: number) => `Khắc phục điểm trừ của đợt chấm năm ${year}`,
  hint: 'Mỗi dòng là một nhiệm vụ: đơn vị và mã ghi như tab Điểm trừ. Nguồn: để trống (điểm trừ), Kế hoạch năm, hoặc cuộc kiểm tra (KT-01). Kế hoạch khắc phục trong Tạo báo cáo lấy từ đây.',
  headers: {
    unit: 'Đơn vị',
    code: 'Mã',
    task: 'Nhiệm vụ',
    officer: 'Phụ trách',
    target: 'Mục tiêu',
    deadline: 'Thời hạn',
    evidence: 'Tài liệu cần có',
    state: 'Tình trạng',
    source: 'Nguồn',
    doneOn: 'Ngày xong',
  },
  states: ['Chưa làm', 'Đang làm', 'Xong', 'Quá hạn', 'Hủy'],
  /** Where a task comes from: a lost point, also where nothing stands; the plan of the year; else an inspection's id. */
  sources: { loss: 'Điểm trừ', plan: 'Kế hoạch năm' },
} as const;

export const INSPECTIONS_TAB = {
  title: (year: number) => `Kiểm tra cải cách hành chính năm ${year}`,
  hint: 'Mỗi dòng là một đơn vị trong một cuộc kiểm tra; chương trình kiểm tra là dòng có ngày chưa tới. Mỗi tồn tại một dòng trong ô.',
  headers: {
    inspection: 'Cuộc',
    unit: 'Đơn vị',
    date: 'Ngày',
    kind: 'Loại',
    team: 'Đoàn',
    period: 'Kỳ số liệu',
    strengths: 'Ưu điểm',
    shortcomings: 'Tồn tại',
    notice: 'Số thông báo',
    noticeDate: 'Ngày thông báo',
    deadline: 'Hạn báo cáo khắc phục',
  },
  kinds: ['Theo kế hoạch', 'Đột xuất'],
} as const;

export const UNITS_TAB = {
  title: 'Danh sách đơn vị được chấm',
  hint: 'Mỗi dòng một đơn vị; thứ tự này là thứ tự cột trong các tab lĩnh vực. Nhập xong rồi chạy lại CCHC → Khởi tạo bảng chấm điểm.',
  headers: {
    number: 'TT',
    name: 'Tên đơn vị',
    kind: 'Loại',
    email: 'E-mail người nhập',
    code: 'Mã đơn vị',
    state: 'Chấm / ngừng',
    id: 'Khóa của chương trình',
  },
  states: { scored: 'chấm', stopped: 'ngừng' },
} as const;

export const MENU = {
  title: 'CCHC',
  openSidebar: 'Mở bảng bên',
  sidebarTitle: 'Chỉ số CCHC',
  reports: 'Tạo báo cáo',
  openPeriod: 'Mở kỳ báo cáo',
  setup: 'Khởi tạo bảng chấm điểm',
  check: 'Kiểm tra & sửa bảng',
  recalculate: 'Tính lại',
  selfCheck: 'Tự kiểm tra trên Google Sheets',
} as const;

/** The set that a locality brings along, and its table. */
export const CRITERIA_TABLE = {
  title: 'Bộ tiêu chí của địa phương',
  status: 'Theo bảng đã nạp ở tab Bộ tiêu chí',
  /** Stands in the first row of a table to begin with, and has to go before it counts. */
  template:
    'MẪU: mỗi cách tính một dòng. Thay các dòng dưới bằng bộ tiêu chí của địa phương, xóa cả dòng MẪU này, rồi chạy lại Khởi tạo.',
  /** Begins the content of the row that states the set's total. */
  totalWord: 'Tổng',
} as const;

/** What Sheets calls the one blank tab of a new spreadsheet, in Vietnamese and in English. */
export const DEFAULT_TAB_NAME = /^(?:Trang tính|Sheet)\s?\d+$/;

/** Everything the sidebar says. Plain texts and one-line sentences; what a server call answers is said there. */
import { ADD_ON_VERSION } from './publication';
import { quote } from './quote';

export const SIDEBAR = {
  name: 'Chỉ số CCHC',
  title: (index: string, year: number) => `${index} ${year}`,
  stage: (stage: string) => `Giai đoạn: ${stage}`,
  loading: 'Đang tải…',
  panels: {
    unit: 'Đơn vị',
    criterion: 'Tiêu chí',
    ranking: 'Xếp hạng',
    round: 'Đợt chấm',
    remediation: 'Khắc phục',
    monitoring: 'Theo dõi',
    reports: 'Báo cáo',
    tools: 'Công cụ',
  },
  panelsLabel: 'Các thẻ của bảng bên',
  unitLabel: 'Đơn vị',
  refresh: 'Làm mới',
  otherVersion: (version: string) =>
    `Bảng này do ${version === '' ? 'một bản CCHC không rõ' : `CCHC ${quote(version, 20)}`} tính, bản đang dùng là ${ADD_ON_VERSION}. Bấm Tính lại để số liệu theo bản đang dùng.`,
  recalculate: 'Tính lại',
  copy: {
    heading: 'Đây là bản sao',
    question:
      'Đợt chấm trong tệp này được tạo ở một tệp khác. Xem, nhập và tính điểm vẫn được; công bố, chuyển giai đoạn, phân quyền và lưu vào Drive phải đợi trả lời: tệp này là gì?',
    new: 'Một đợt chấm mới',
    newHint: 'Tệp gốc vẫn dùng; bản công bố của tệp gốc không tính cho tệp này.',
    same: 'Vẫn đợt chấm ấy',
    sameHint: 'Tệp gốc bỏ, hoặc đã mất: tệp này được chuyển chỗ hay khôi phục.',
  },
  following: (unit: string, code: string | null) =>
    code === null ? `Đang xem ${unit}` : `Đang xem ${code}, ${unit}`,
  unsaved: 'Còn thay đổi chưa lưu. Bấm Lưu hoặc Khôi phục trước khi chuyển sang ô khác.',
} as const;

export const BLOCKED = {
  notSetUp: 'Chưa có bảng chấm điểm',
  needsUnits: 'Chưa có tên đơn vị',
  older: 'Bảng của phiên bản CCHC trước',
  damaged: 'Bảng cần được sửa',
  setUp: 'Khởi tạo bảng chấm điểm',
  setUpAgain: 'Đã nhập tên đơn vị, khởi tạo tiếp',
  migrate: 'Đưa lên bản mới',
  working: 'Đang thực hiện, có thể mất một phút…',
} as const;

export const UNIT_PANEL = {
  score: 'Tổng điểm',
  outOf: (maximum: string) => `/${maximum} điểm`,
  rank: 'Hạng',
  rankIn: (kind: string) => `Hạng (${kind})`,
  unranked: 'chưa xếp',
  grade: 'Xếp loại',
  provisionalNote: (open: string) => `Tạm tính: còn ${open} điểm chưa chấm được.`,
  othersOpen: (count: number) => `Hạng còn có thể đổi: ${count} đơn vị khác chưa có đủ kết quả.`,
  /** A row outside the maximum, or one whose maximum cannot be read. */
  outsideOpen: 'Tạm tính: còn dòng chưa có kết quả, hoặc quy tắc chưa dùng được.',
  index: 'Chỉ số',
  outside: { bonus: 'Cộng (+)', penalty: 'Trừ (−)' },
  outsideHeading: 'Cộng (+), trừ (−) ngoài điểm tối đa',
  nothingOutside: 'Không có.',
  self: 'Tự chấm',
  gap: 'Chênh lệch',
  progress: 'Đã nhập',
  groups: 'Theo lĩnh vực',
  deductions: 'Điểm trừ',
  noDeductions: 'Không bị trừ điểm nào.',
  deductionCount: (count: number) => `${count} mục`,
  openCriterion: (code: string) => `Xem tiêu chí ${code}`,
} as const;

export const CRITERION_PANEL = {
  reasonMissing: 'Điểm ấn định cần lý do: ghi vào ô Lý do thẩm định, không thì chưa công bố được.',
  choose: 'Bấm vào một ô ở tab lĩnh vực, hoặc chọn một mục điểm trừ ở thẻ Đơn vị.',
  score: 'Điểm',
  why: 'Vì sao',
  pending: 'chưa nhập',
  calculating: 'đang tính…',
  differs: (score: string, recalculated: string) =>
    `Ô điểm đang ghi ${score}, tính lại được ${recalculated}. Vào thẻ Công cụ, bấm Kiểm tra.`,
  rule: 'Cách chấm',
  method: 'Cách tính',
  scale: 'Thang điểm',
  notApplicable: 'Không phát sinh',
  hint: 'Cách nhập',
  answers: (answers: readonly string[]) => answers.join(' · '),
  evidence: 'Tài liệu kiểm chứng',
  officer: 'Phụ trách',
  leaves: 'Gồm các nội dung chấm',
  previous: (code: string) => `Nội dung trước: ${code}`,
  next: (code: string) => `Nội dung sau: ${code}`,
} as const;

export const EDITOR = {
  heading: 'Kết quả',
  fields: {
    self: 'Kết quả tự chấm',
    appraised: 'Kết quả thẩm định',
    reason: 'Lý do thẩm định',
  },
  appraisedEmpty: 'trống: đồng ý; hoặc kết quả, trừ 0,5 điểm…',
  save: 'Lưu',
  saving: 'Đang lưu…',
  restore: 'Khôi phục',
  keys: 'Enter để lưu, Esc để khôi phục.',
  saved: (code: string) => `Đã lưu ${code}.`,
} as const;

export const CONFLICT = {
  heading: 'Có người vừa sửa chỗ này, chưa lưu thay đổi của bạn.',
  theirs: 'giá trị mới',
  mine: 'của bạn',
  blank: '(trống)',
  keepMine: 'Giữ của tôi',
  takeTheirs: 'Lấy giá trị mới',
  taken: 'Đã lấy giá trị mới.',
} as const;

export const RANKING_PANEL = {
  caption: (count: number) => `Xếp hạng ${count} đơn vị`,
  headers: { rank: 'Hạng', unit: 'Đơn vị', index: 'Chỉ số', grade: 'Xếp loại' },
  outside: {
    bonus: (points: string) => `cộng ${points}`,
    penalty: (points: string) => `trừ ${points}`,
  },
  provisional: 'tạm tính',
} as const;

export const WHAT_IF = {
  heading: 'Thử đổi quy tắc',
  hint: 'Xem điểm tối đa hoặc thang điểm khác thì điểm, hạng của đơn vị nào đổi. Chỉ xem, không ghi gì.',
  fields: { code: 'Mã tiêu chí', maximum: 'Điểm tối đa mới', scale: 'Thang điểm mới' },
  keeps: 'để trống: giữ như cũ',
  press: 'Xem thử',
  working: 'Đang tính…',
  unchanged: 'Không đơn vị nào đổi điểm hay hạng.',
  moved: (count: number, of: number) => `${count}/${of} đơn vị đổi điểm hoặc hạng:`,
  headers: ['Đơn vị', 'Điểm', 'Chỉ số', 'Hạng'],
  from: (before: string, after: string) => (before === after ? before : `${before} → ${after}`),
} as const;

export const RULE_BOOK = {
  heading: 'Cách tính',
  hint: 'Mọi cách viết thang điểm, mỗi cách một ví dụ, và một dòng để tự thử.',
  press: 'Mở tab Cách tính',
  working: 'Đang tạo tab…',
  made: (tab: string) => `Có ở tab ${tab}, cuối bảng. Xóa tab ấy lúc nào cũng được.`,
} as const;

export const TOOLS_PANEL = {
  refresh: 'Làm mới số liệu',
  refreshHint: 'Đọc lại bảng khi vừa dán hoặc nhập nhiều ô.',
  refreshed: 'Đã đọc lại số liệu.',
  created: (tabs: string) => `Đã tạo lại: ${tabs}.`,
} as const;

/** The words of a period's report: outline, ends of sentences, annexes, and what its maker has to know. */
import { cut } from '../quote';
import { DOTS, orDots } from './frame';

/** A heading of the outline with its parts; sections of the catalogue are `I.2`, or `III` with whatever follows. */
export const OUTLINE = [
  {
    key: 'I',
    title: 'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
    parts: ['1. Kế hoạch CCHC', '2. Chỉ đạo, điều hành', '3. Kiểm tra', '4. Tuyên truyền'],
  },
  {
    key: 'II',
    title: 'II. KẾT QUẢ THỰC HIỆN',
    parts: [
      '1. Cải cách thể chế',
      '2. Cải cách thủ tục hành chính',
      '3. Cải cách tổ chức bộ máy',
      '4. Cải cách chế độ công vụ',
      '5. Cải cách tài chính công',
      '6. Xây dựng, phát triển Chính quyền điện tử, Chính quyền số',
    ],
  },
  { key: 'III', title: 'III. ĐÁNH GIÁ CHUNG', parts: [] },
  { key: 'IV', title: 'IV. KIẾN NGHỊ, ĐỀ XUẤT', parts: [] },
  { key: 'V', title: 'V. PHƯƠNG HƯỚNG, NHIỆM VỤ', parts: [] },
] as const;

const MONTHS = /^\d+ tháng$/;

/** `Quý I năm 2023`, `năm 2023`, `6 tháng đầu năm 2023`. */
export function periodInText(name: string, year: number, isCumulative: boolean): string {
  const plain = name.trim();
  if (plain.toLowerCase() === 'năm') return `năm ${year}`;
  return `${plain} ${isCumulative && MONTHS.test(plain) ? 'đầu ' : ''}năm ${year}`;
}

const WORK = 'công tác cải cách hành chính';

export const PERIOD_REPORT = {
  documentName: (period: string, unit: string) =>
    `Báo cáo CCHC ${period}${unit === '' ? '' : ` - ${unit}`}`,
  typeCode: 'BC',
  type: 'BÁO CÁO',
  subject: (period: string) => `Kết quả ${WORK} ${period}`,
  address: (body: string) => `Kính gửi: ${orDots(body)}`,
  lead: (body: string, period: string, from: string, to: string) =>
    `Thực hiện chế độ báo cáo định kỳ, ${orDots(body)} báo cáo kết quả ${WORK} ${period} (số liệu từ ngày ${orDots(from)} đến ngày ${orDots(to)}) như sau:`,
  /** Where nobody has written anything yet. */
  blank: DOTS.repeat(15),
  blankAfterLabel: DOTS.repeat(10),
  blankCell: DOTS,
  /** Before a text of the last parts, which have no headings of their own. */
  label: (name: string) => `${name}: `,
  unproven: { rate: '(*)', total: '(**)' },
  unprovenNotes: {
    rate: '(*) theo báo cáo, chưa có tử số, mẫu số.',
    total: '(**) theo báo cáo, chưa có số liệu của từng đơn vị.',
  },
  share: (share: string) => `${share} đơn vị`,
  /** Behind a sentence all of whose figures are of so many. */
  shareOfAll: (share: string) => `; số liệu của ${share} đơn vị`,
  shareNote: 'Số ghi kèm (a/b) là của a trong b đơn vị có số liệu.',
  none: 'không phát sinh',
  item: (name: string, amount: string) => `${name}: ${amount}`,
  ending: (period: string, body: string) =>
    `Trên đây là báo cáo kết quả ${WORK} ${period} của ${orDots(body)}`,
  recipients: ['Như trên'],
  belongsTo: (code: string, body: string) =>
    `(Kèm theo Báo cáo số ${DOTS}/BC-${code} ngày ${DOTS} tháng ${DOTS} năm ${DOTS} của ${orDots(body)})`,
} as const;

export const FIGURES_ANNEX = {
  title: (period: string) => `Số liệu cải cách hành chính ${period}`,
  headers: {
    number: 'TT',
    name: 'Chỉ tiêu',
    unit: 'Đơn vị tính',
    now: 'Kỳ này',
    before: (period: string) => `Kỳ trước (${period})`,
    yearBefore: (year: number) => `Cùng kỳ năm ${year}`,
    goal: 'Mục tiêu',
    isMet: 'Đạt',
  },
  verdict: { met: 'Đạt', below: 'Chưa đạt' },
  group: (key: string, title: string) => `${key}. ${title.replace(/^\d+\. /, '')}`,
  others: 'Nội dung khác',
  none: 'KPS',
  noneNote: 'KPS: không phát sinh.',
  nothing: 'Chưa có số liệu.',
} as const;

export const TASKS_ANNEX = {
  title: (period: string) => `Nhiệm vụ cải cách hành chính ${period}`,
  headers: {
    number: 'TT',
    task: 'Nội dung',
    product: 'Sản phẩm',
    deadline: 'Thời hạn',
    progress: 'Tiến độ',
    completion: 'Mức độ hoàn thành',
  },
  groups: { plan: 'Nhiệm vụ của kế hoạch năm', inspection: 'Kiến nghị sau kiểm tra' },
  doneOn: (day: string) => `Xong ngày ${day}`,
  completion: {
    done: 'Hoàn thành',
    late: (days: number) => `Hoàn thành, trễ ${days} ngày`,
    open: 'Chưa hoàn thành',
    overdue: 'Chưa hoàn thành, quá hạn',
  },
  unitsTitle: (period: string) =>
    `Kết quả thực hiện nhiệm vụ cải cách hành chính ${period} theo đơn vị`,
  unitHeaders: {
    number: 'TT',
    unit: 'Đơn vị',
    of: 'Tổng số nhiệm vụ',
    done: 'Đã hoàn thành',
    open: 'Chưa hoàn thành',
    overdue: 'Trong đó: quá hạn',
    rate: 'Tỷ lệ hoàn thành',
  },
  sum: 'Tổng cộng',
  without: (units: number) => `Không gồm ${units} đơn vị chưa ghi nhiệm vụ của kế hoạch năm.`,
} as const;

export const FORM_ANNEX = {
  title: (period: string) =>
    `Tình hình, kết quả giải quyết thủ tục hành chính ${period} theo đơn vị`,
  /** Beside the numbers of its columns. */
  form: (form: string) => `Cột của Biểu ${form}`,
  headers: { number: 'TT', unit: 'Đơn vị' },
  column: (number: string) => `(${number})`,
  sum: 'Tổng cộng',
  pending: '…',
  pendingNote: '…: chưa có số liệu.',
} as const;

export const someOf = (names: readonly string[], most = 5) =>
  names.length > most
    ? `${names.slice(0, most).join(', ')} và ${names.length - most} nơi khác`
    : names.join(', ');

/** What whoever makes the report has to know, one sentence each. */
export const PERIOD_WARNING = {
  mismatches: (codes: readonly string[]) =>
    `Còn ${codes.length} số liệu lệch: ${codes.map((code) => cut(code)).join(', ')}`,
  unreadable: (codes: readonly string[]) =>
    `Không đọc được nên không đưa vào báo cáo: ${codes.map((code) => cut(code)).join(', ')}`,
  carried: (name: string, code: string, period: string) =>
    `${cut(name, 60)} (${code}): lấy từ ${cut(period)}`,
  /** Of a text that another period has lent. */
  lentWord: (code: string, text: string, period: string) =>
    `${cut(code)} (lấy từ ${cut(period)}): ${text}`,
  noColumn: 'Kỳ này có hai cột cùng tên đơn vị này: sửa tên ở tab số liệu rồi bấm Làm mới.',
  word: (code: string, text: string) => `${cut(code)}: ${text}`,
  /** Of a whole column. */
  column: (text: string) => `Xem lại: ${text}`,
  missing: (code: string, text: string) => `Thiếu, ${cut(code)}: ${text}`,
  strangeSections: (codes: readonly string[]) =>
    `Mục báo cáo ở tab Chỉ tiêu không có trong đề cương: ${someOf(codes)}. Số liệu chỉ in ở Phụ lục I, đoạn văn không in.`,
  noTasks:
    'Tab Khắc phục chưa có nhiệm vụ nào nguồn Kế hoạch năm hoặc cuộc kiểm tra; Phụ lục II để trống.',
  silent: (units: readonly string[]) =>
    `${units.length} đơn vị chưa có số liệu nào: ${someOf(units)}`,
  nothing: 'Kỳ này chưa có số liệu nào; báo cáo chỉ có đề cương.',
} as const;

/** Periods of the monitoring year: what their tabs say, and why one cannot be opened. */
import { MONITORING_WORDS } from './monitoring-words';
import { TAB_NAME } from './labels';
import { quote } from './quote';
import { SETTINGS_TAB } from './settings-tab';

export const PERIOD_TAB = {
  family: 'Số liệu',
  title: (name: string, year: number) => `Số liệu theo dõi ${name} năm ${year}`,
  name: (name: string) => `Số liệu ${name}`,
  hint: 'Nhập số, 8,48% hoặc 9/764 ở dòng tỷ lệ, KPS, hơn 300, hai nơi nêu khác nhau thì 12; 13. Để trống là chưa có. ≠ là lệch, ~ là chỉ có tỷ lệ nêu, ⚠ là không đọc được.',
  headers: ['Mã', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Cách có số', 'Ràng buộc'],
  auditHeaders: ['Đơn vị', 'Mã', 'Chỉ tiêu', 'Mức', 'Nội dung'],
  stated: 'Toàn địa bàn (nguồn nêu)',
  level: 'Cấp',
  window: ['Từ', 'Đến', 'Hạn gửi'],
  state: ['Cách tính', 'Tình trạng'],
  ways: ['Lũy kế', 'Trong kỳ'],
  states: ['Đang nhận', 'Đã chốt'],
  blocks: {
    values: 'SỐ LIỆU: đơn vị nhập vào đây',
    results: 'KẾT QUẢ: máy tính, không sửa',
  },
  textMeasure: MONITORING_WORDS.measures.text,
} as const;

export const BOARD_TAB = {
  title: (name: string, year: number) => `Theo dõi ${name} năm ${year}`,
  hint: 'Máy tính, không sửa. ▼ là dưới mục tiêu, ≠ là lệch, ~ là chỉ có tỷ lệ nêu. Mở kỳ mới thì bảng này theo kỳ mới.',
  audit: 'LỖI SỐ LIỆU: chỉ nêu điều không cách hiểu nào làm cho đúng',
} as const;

export const OPEN_PERIOD = {
  exists: (name: string, year: number) => `Kỳ ${name} năm ${year} đã có`,
  nameMissing: () => 'Kỳ khác cần tên, ví dụ 10 tháng.',
  dayUnreadable: (text: string) => `Không đọc được ngày ${quote(text)}; ghi như 15/12/2025.`,
  daysReversed: () => 'Kỳ phải kết thúc sau khi bắt đầu.',
  noUnits: () => 'Tab Đơn vị chưa có đơn vị nào để báo cáo.',
  badReporters: (problems: readonly string[]) =>
    `Bảng ${SETTINGS_TAB.reporterHeaders[0]} ở tab ${TAB_NAME.settings}: ${problems.join(' ')} Sửa dòng ấy rồi mở kỳ lại.`,
  noIndicators: () => 'Tab Chỉ tiêu không có chỉ tiêu nào cho kỳ này; xem cột Mã và cột Kỳ.',
  catalogueMoved: () =>
    'Các cột từ Mã đến Cộng theo đơn vị của tab Chỉ tiêu phải đứng liền nhau theo đúng thứ tự.',
};

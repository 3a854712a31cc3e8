/** How kinds of periods are called, and the part of the panel Theo dõi that opens one: apart from the tab's words, which no client carries. */
import type { PeriodKind } from '../core/monitoring/period';

export const PERIOD_NAME: Readonly<Record<PeriodKind, string>> = {
  firstQuarter: 'Quý I',
  halfYear: '6 tháng',
  thirdQuarter: 'Quý III',
  nineMonths: '9 tháng',
  year: 'Năm',
  other: 'Khác',
};

export const PERIOD_PANEL = {
  heading: 'Mở kỳ báo cáo',
  hint: 'Tạo tab Số liệu của một kỳ trong năm của bảng, và tab Chỉ tiêu nếu chưa có. Không đổi gì ở phần chấm điểm.',
  kind: 'Kỳ',
  fields: { name: 'Tên kỳ', from: 'Từ ngày', to: 'Đến ngày', deadline: 'Hạn gửi' },
  proposed: 'để trống: theo mốc thường dùng',
  press: 'Mở kỳ',
  working: 'Đang tạo tab…',
  done: (name: string, tabs: readonly string[]) =>
    tabs.length === 0
      ? `Theo dõi nay theo ${name}.`
      : `Đã tạo: ${tabs.join(', ')}. Nhập vào khối SỐ LIỆU của tab ${name}; số lệch hiện ở tab Theo dõi.`,
} as const;

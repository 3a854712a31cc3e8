/** What Nhật ký says: its head, what it calls the actions of the add-on, and what its lines tell of them. */
import { quote } from './quote';

export const LOG_ACTION = {
  setup: 'Khởi tạo',
  stage: 'Chuyển giai đoạn',
  protection: 'Phân quyền',
  result: 'Sửa kết quả',
  evidence: 'Hồ sơ',
  explanation: 'Giải trình',
  remediation: 'Khắc phục',
  inspections: 'Kiểm tra',
  period: 'Kỳ báo cáo',
  publication: 'Công bố',
  repair: 'Sửa bảng',
  migration: 'Nâng cấp bảng',
  report: 'Tạo báo cáo',
  copy: 'Bản sao',
} as const;
export type LogAction = keyof typeof LOG_ACTION;

export const LOG_TAB = {
  title: 'Nhật ký của chương trình CCHC',
  hint: 'Chương trình tự ghi; đủ 1.000 dòng thì cất thành trang ẩn, mở trang mới. Gõ thẳng vào ô không ghi ở đây: xem Tệp → Nhật ký phiên bản.',
  headers: { time: 'Thời gian', person: 'Người', action: 'Việc', detail: 'Nội dung' },
  archive: (name: string, page: number) => `${name} (${page})`,
} as const;

const LONGEST = 60;
const shown = (text: string) => (text === '' ? '(trống)' : quote(text, LONGEST));

export const LOG_DETAIL = {
  /** Of an action that was cut short and not gone on with. */
  stopped: (detail: string) => `${detail} (dừng giữa chừng)`,
  setup: (units: number, created: readonly string[]) =>
    `${units} đơn vị; tạo tab ${created.join(', ')}`,
  migration: (schema: number) => `Đưa bảng lên cấu trúc ${schema}; ô đã nhập giữ nguyên`,
  stage: (from: string, to: string) => `${from} → ${to}`,
  result: (unit: string, code: string, changes: readonly string[]) =>
    `${unit}, ${code}: ${changes.join('; ')}`,
  change: (field: 'self' | 'appraised' | 'reason', from: string, to: string) =>
    `${FIELD[field]} ${shown(from)} → ${shown(to)}`,
  evidence: (field: string, value: string) => `${field} → ${shown(value)}`,
  entered: (results: Count, reasons: Count) =>
    `Nhập vào ô trống: ${[...of(results, 'kết quả'), ...of(reasons, 'lý do')].join(', ')}`,
  figures: (tab: string, { entered, asked }: Count) =>
    `${tab}: nhập vào ô trống ${entered}/${asked} số liệu`,
  proposed: (tab: string, { entered, asked }: Count) =>
    `Đề xuất từ ${tab}: nhập vào ô tự chấm trống ${entered}/${asked} kết quả`,
  periodState: (tab: string, from: string, to: string) => `${tab}: ${from} → ${to}`,
  protection: (count: number) => `Đã áp dụng ${count} vùng bảo vệ`,
  copy: { new: 'Thành đợt chấm riêng', same: 'Đợt chấm chuyển sang tệp này' },
  report: (name: string) => `Lưu vào Drive: ${name}`,
} as const;

interface Count {
  readonly entered: number;
  readonly asked: number;
}

const of = ({ entered, asked }: Count, what: string) =>
  asked === 0 ? [] : [`${entered}/${asked} ${what}`];

const FIELD = { self: 'tự chấm', appraised: 'thẩm định', reason: 'lý do' } as const;

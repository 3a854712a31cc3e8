/** What Nhật ký calls the actions of the add-on. */
export const LOG_ACTION = {
  setup: 'Khởi tạo',
  stage: 'Chuyển giai đoạn',
  protection: 'Phân quyền',
  result: 'Sửa kết quả',
  evidence: 'Hồ sơ',
  explanation: 'Giải trình',
  remediation: 'Khắc phục',
  publication: 'Công bố',
  repair: 'Sửa bảng',
  migration: 'Nâng cấp bảng',
  report: 'Tạo báo cáo',
} as const;
export type LogAction = keyof typeof LOG_ACTION;

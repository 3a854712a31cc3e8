/** The words of Kiểm tra outside its tab: what Nhật ký tells, and the section of the sidebar. */
export const INSPECTIONS = {
  noTab: 'Chưa có tab Kiểm tra: bấm Lập tab Kiểm tra ở thẻ Khắc phục.',
  logged: (inspection: string, changed: number, added: number) =>
    `${inspection}: ${[
      ...(added > 0 ? [`thêm ${added} đơn vị`] : []),
      ...(changed > 0 ? [`sửa ${changed} đơn vị`] : []),
    ].join(', ')}`,
} as const;

export const INSPECTIONS_PANEL = {
  heading: 'Kiểm tra',
  hint: 'Mỗi cuộc kiểm tra của đơn vị: ngày, đoàn, tồn tại, và kiến nghị đã làm đến đâu.',
  make: 'Lập tab Kiểm tra',
  making: 'Đang tạo tab…',
  none: 'Chưa ghi cuộc kiểm tra nào của đơn vị này.',
  add: 'Thêm cuộc kiểm tra',
  undated: 'chưa ghi ngày',
  unnamed: '(chưa ghi số cuộc)',
  recommendations: (done: number, of: number) =>
    of === 0 ? 'Chưa có kiến nghị nào.' : `Kiến nghị: xong ${done}/${of}`,
  withoutDeadline: (count: number, of: number) => `⚠ ${count}/${of} kiến nghị chưa có thời hạn`,
  propose: (count: number) => `Đưa ${count} tồn tại vào nhiệm vụ`,
  proposing: 'Đang ghi…',
  proposed: (count: number) => `Đã thêm ${count} nhiệm vụ từ kết luận kiểm tra.`,
  due: (deadline: string) => `Hạn báo cáo khắc phục: ${deadline}`,
  fields: {
    inspection: 'Cuộc (ví dụ KT-01)',
    date: 'Ngày (dd/MM/yyyy)',
    kind: 'Loại',
    team: 'Đoàn',
    period: 'Kỳ số liệu',
    strengths: 'Ưu điểm',
    shortcomings: 'Tồn tại (mỗi dòng một việc)',
    notice: 'Số thông báo',
    noticeDate: 'Ngày thông báo (dd/MM/yyyy)',
    deadline: 'Hạn báo cáo khắc phục (dd/MM/yyyy)',
  },
  close: 'Đóng',
  saved: 'Đã lưu cuộc kiểm tra.',
} as const;

/** Why a document could not be saved into Drive, and what to do next; downloads go on working in every case. */
import { quote } from './quote';

export const DRIVE = {
  absent: () =>
    'Bảng này không nối với Google Drive (bản chạy tại máy, hoặc dịch vụ Drive chưa bật). Hãy dùng Tải về.',
  busy: () => 'Drive đang bận. Đợi một phút rồi bấm Thử lại các mục lỗi.',
  permission: () =>
    'Chưa được phép ghi vào Drive. Mở lại hộp Tạo báo cáo và đồng ý cấp quyền, hoặc hỏi quản trị viên của cơ quan. Vẫn tải về được.',
  quota: () => 'Drive đã đầy. Xóa bớt tệp trong Drive rồi thử lại, hoặc dùng Tải về.',
  drive: (detail: string) =>
    `Drive không nhận tệp: ${quote(detail, 150)}. Thử lại, hoặc dùng Tải về.`,
  folder: (book: string) => `Báo cáo CCHC - ${book}`,
  incomplete: () => 'Yêu cầu lưu vào Drive bị thiếu nội dung; đóng hộp Tạo báo cáo rồi mở lại.',
} as const;

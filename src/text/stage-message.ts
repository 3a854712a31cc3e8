/** What the server says of moving a round from stage to stage. */
import { TAB_NAME } from './labels';

export const STAGE_MESSAGE = {
  notAllowed: () =>
    `Chỉ chủ bảng tính, hoặc người được sửa tab ${TAB_NAME.settings}, làm được việc này.`,
  notOwner: () =>
    'Chỉ chủ bảng tính phân quyền được: mở bảng bằng tài khoản đã tạo bảng rồi thử lại.',
  unknown: () => 'Không có giai đoạn này. Tải lại trang rồi thử lại.',
} as const;

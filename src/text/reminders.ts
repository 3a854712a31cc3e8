/** The part Đôn đốc of the panel Theo dõi: whom to remind of what, and the addresses to write to. */
import { MONITORING_PANEL } from './monitoring-panel';
import { cut } from './quote';

const LONGEST = 100;
const MOST_NAMES = 3;

export const REMINDERS = {
  heading: 'Đôn đốc',
  hint: 'Của mọi đơn vị báo cáo trong kỳ. Bấm tên để xem số liệu của đơn vị ấy.',
  nobody: 'Không có đơn vị nào phải đôn đốc.',
  groups: {
    unsent: 'Chưa gửi số liệu',
    late: 'Gửi trễ',
    tasks: 'Nhiệm vụ quá hạn',
    goals: 'Chưa đạt mục tiêu',
  },
  group: (group: string, units: number) => `${group}: ${units} đơn vị`,
  task: (task: string, deadline: string) =>
    `${cut(task, LONGEST)}${deadline === '' ? '' : ` (hạn ${cut(deadline)})`}`,
  goal: (
    code: string,
    name: string,
    [figure, goal, distance]: readonly [figure: string, goal: string, distance: string],
  ) => {
    const further = distance === '' ? '' : `, ${MONITORING_PANEL.distance(distance)}`;
    return `${code} ${name}: ${figure}, ${MONITORING_PANEL.goal(goal)}${further}`;
  },
  letter: 'Tạo công văn',
  copy: (addresses: number) => `Chép e-mail (${addresses})`,
  withoutAddress: (names: readonly string[]) => {
    const more = names.length - MOST_NAMES;
    const some = names.slice(0, MOST_NAMES).map((name) => cut(name, 60));
    return `Chưa ghi e-mail ở tab Đơn vị hoặc Cấu hình: ${some.join(', ')}${more > 0 ? ` và ${more} đơn vị khác` : ''}`;
  },
} as const;

export const COPY_TEXT = {
  copied: 'Đã chép. Dán vào ô người nhận của thư.',
  byHand: 'Trình duyệt không cho chép tự động: nhấn Ctrl+C (⌘C) để chép phần đang chọn.',
  label: 'Nội dung để chép',
} as const;

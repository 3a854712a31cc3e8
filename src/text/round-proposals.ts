/** How the monitoring year and the round speak of each other in the sidebar: proposed results, and a criterion through the year. */
import { MONITORING_PANEL } from './monitoring-panel';

export const ROUND_PROPOSALS = {
  heading: 'Vào đợt chấm',
  hint: (names: readonly string[]) =>
    `Số liệu cả năm đề xuất kết quả tự chấm: ${names.join(', ')}. Chỉ điền ô trống, kèm ghi chú nguồn; ô đã gõ giữ nguyên.`,
  none: 'Chưa số liệu nào của đơn vị này đủ tử số, mẫu số để đề xuất kết quả.',
  own: (count: number) => `Đề xuất vào Tự chấm (${count})`,
  all: (count: number, units: number) => `Đề xuất cho ${units} đơn vị (${count})`,
  entered: (count: number) =>
    count === 0 ? 'Không còn ô trống nào để điền.' : `Đã điền ${count} ô tự chấm.`,
} as const;

export const FOLLOWED_CRITERION = {
  heading: 'Theo dõi trong năm',
  again: 'Đọc lại',
  none: (year: number) => `Chưa kỳ nào của năm ${year} có số liệu của tiêu chí này.`,
  periods: (periods: readonly { readonly name: string; readonly text: string }[]) =>
    periods.map(({ name, text }) => `${name} ${text}`).join(' · '),
  agrees: 'khớp kết quả đã gõ',
  differs: 'khác kết quả đã gõ',
  below: (period: string, goal: string) => `Dưới ${MONITORING_PANEL.goal(goal)} từ kỳ ${period}.`,
  tasks: (count: number) => `Còn ${count} nhiệm vụ chưa xong:`,
} as const;

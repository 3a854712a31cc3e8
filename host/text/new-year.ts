// What `cchc new-year` says: what goes along, what was emptied, what another set has otherwise.
import type { OpenedYear } from '../../src/contract/calls/settle-copy';
import type { CriterionChange } from '../../src/contract/report';

const PARTS: Readonly<Record<string, string>> = {
  code: 'mã',
  name: 'tên',
  maximum: 'điểm tối đa',
  method: 'cách tính',
  scale: 'thang điểm',
  notApplicable: 'khi không phát sinh',
};

const CHANGED: Readonly<Record<CriterionChange['kind'], string>> = {
  added: 'tiêu chí mới',
  removed: 'không còn',
  moved: 'đổi mã',
  rule: 'không so sánh được, đổi',
  name: 'không so sánh được, đổi',
};

export const NEW_YEAR = {
  done: (file: string, { year }: OpenedYear) =>
    `Đã lập bảng năm ${year}: ${file}. Bảng năm ${year - 1} giữ nguyên.`,
  along: ({ year, units, criteria, openTasks, fromDeductions, periods }: OpenedYear) =>
    `Đi theo: ${units} đơn vị; ${criteria} tiêu chí; ${openTasks} nhiệm vụ còn phải làm, trong đó ${fromDeductions} từ điểm trừ năm ${year - 1}; ${periods} kỳ số liệu năm ${year - 1} để đối chiếu; kết quả năm ${year - 1} ở tab Năm trước.`,
  emptied: ({ results, records, closedTasks }: OpenedYear) =>
    `Đã xóa khỏi bảng mới: ${results} kết quả tự chấm, thẩm định; ${records} dòng hồ sơ; ${closedTasks} nhiệm vụ đã xong hoặc đã hủy; thời hạn các giai đoạn.`,
  sameSet: 'Bộ tiêu chí nêu ở --criteria không khác bộ đang dùng.',
  changes: (count: number) =>
    `Bộ tiêu chí nêu ở --criteria khác bộ đang dùng ${count} chỗ; bảng mới vẫn theo bộ đang dùng, sửa ở tab lĩnh vực và tab Bộ tiêu chí:`,
  change: ({ kind, code, name, before, now }: CriterionChange) => {
    const parts = Object.entries(now).map(([part, text]) => {
      const was = before[part as keyof typeof before] ?? '';
      return ` ${kind === 'moved' ? '' : `${PARTS[part] ?? part} `}“${was}” → “${text}”`;
    });
    return `  ${code} ${name}: ${CHANGED[kind]}${parts.join(',')}`;
  },
} as const;

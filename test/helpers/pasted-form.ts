/** Biểu II.06a as the one-stop software exports it, with one row for each unit: behaviour b-paste. */
const LABELS = [
  ...['TT', 'Đơn vị', 'Tổng số', 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', 'Kỳ trước'],
  ...['Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn', 'Tổng số', 'Đúng hạn', 'Quá hạn'],
];
const NUMBERS = Array.from({ length: 13 }, (_, i) => String(i + 1));

export const FORM_HEAD = [LABELS, NUMBERS].map((row) => row.join('\t')).join('\n');

export const FORM_ROWS = [
  '1\tUBND xã A\t400\t120\t268\t12\t390\t300\t88\t2\t10\t9\t1',
  '2\tXÃ B\t1.010\t1.000\t10\t0\t1.010\t1.010\t0\t0\t0\t0\t0',
  '3\tXã Khác\t5\t5\t0\t0\t5\t5\t0\t0\t0\t0\t0',
] as const;

export const PASTED_FORM = [FORM_HEAD, ...FORM_ROWS].join('\n');

/** What a custom function says when the call itself is wrong; the whole call shows it, so it names what to change. */
import { quote } from './quote';
import type { Fraction } from '../core/fraction';
import { formatFraction, formatPercent, formatPercentBeside } from './number-format';

export const USAGE = {
  sameRows: (name: string, rows: number, other: string, otherRows: number) =>
    `Vùng ${name} có ${rows} dòng nhưng vùng ${other} có ${otherRows} dòng; hãy chọn hai vùng cùng số dòng.`,
  sameColumns: (name: string, columns: number, other: string, otherColumns: number) =>
    `Vùng ${name} có ${columns} cột nhưng vùng ${other} có ${otherColumns} cột; hãy chọn hai vùng cùng số cột.`,
  oneColumn: (name: string, columns: number) =>
    `Vùng ${name} phải là một cột, hiện có ${columns} cột.`,
  oneRow: (name: string, rows: number) => `Vùng ${name} phải là một dòng, hiện có ${rows} dòng.`,
  ragged: (name: string) =>
    `Vùng ${name} có các dòng dài ngắn khác nhau; hãy chọn một vùng chữ nhật.`,
  missing: (name: string) => `Thiếu vùng ${name}.`,
  decimals: (most: number) => `Số chữ số thập phân phải là số nguyên từ 0 đến ${most}.`,
  maximum: (row: number) => `Điểm tối đa ở dòng ${row} của vùng không phải là số.`,
  bands: (row: number) => `Dòng ${row} của bảng xếp loại cần một tên và một mức điểm.`,
  unknownUnit: (name: string) => `Không có đơn vị ${quote(name, 40)} trong vùng đơn vị.`,
  tolerance: () => 'Sai số cho phép phải là một số không âm, tính bằng điểm phần trăm.',
};

/** How the arguments are called in those messages, and in the formula helper's descriptions. */
export const ARGUMENT = {
  results: 'kết quả tự chấm',
  appraised: 'kết quả thẩm định',
  maxima: 'điểm tối đa',
  methods: 'cách tính',
  scales: 'thang điểm',
  notApplicable: 'KPS',
  codes: 'mã',
  names: 'nội dung',
  units: 'đơn vị',
  scores: 'điểm',
  selfScores: 'điểm tự chấm',
  whys: 'vì sao',
  indexes: 'chỉ số',
  totals: 'tổng điểm',
  values: 'giá trị',
  tieBreakers: 'tiêu chí phụ',
  bands: 'bảng xếp loại',
  stated: 'tỷ lệ nguồn nêu',
  numerator: 'tử số',
  denominator: 'mẫu số',
  text: 'kết quả',
};

export const CHECK_MATCHES = 'Khớp';

export function checkMismatch(
  numerator: Fraction,
  denominator: Fraction,
  actual: Fraction,
  stated: Fraction,
): string {
  const ratio = `${formatFraction(numerator)}/${formatFraction(denominator)}`;
  return `Lệch: ${ratio} = ${formatPercentBeside(actual, stated)}, nguồn nêu ${formatPercent(stated)}`;
}

export const CHECK_NO_DENOMINATOR = 'mẫu số bằng 0';
export const CHECK_UNREADABLE = 'cần tỷ lệ, tử số và mẫu số';

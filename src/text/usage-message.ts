/** What a custom function says when the call itself is wrong; the whole call shows it, so it names what to change. */
import { quote } from './quote';
import type { Fraction } from '../core/fraction';
import { formatFraction, formatPercent, formatPercentBeside, formatUnits } from './number-format';

/** Of a row of the grades that cannot be read (rules/grade-table.ts). */
interface GradeFaultWords {
  readonly kind: 'cut' | 'condition' | 'cap' | 'code';
  readonly row: number;
  readonly name: string;
  readonly cut: string;
  readonly text: string;
}

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
  settingMissing: (label: string) =>
    `Vùng cấu hình không có dòng ${quote(label, 40)}; khôi phục từ Tệp → Nhật ký phiên bản.`,
  computing: (name: string) => `Vùng ${name} đang chờ kết quả, nên chưa có điểm.`,
  broken: (name: string, text: string) =>
    `Vùng ${name} đang có lỗi ${text.slice(0, 10)}, nên chưa có điểm. Sửa ô ấy, hoặc chạy lại CCHC → Khởi tạo bảng chấm điểm.`,
  maximum: (row: number) => `Điểm tối đa ở dòng ${row} của vùng không phải là số.`,
  bands: ({ kind, row, name, cut, text }: GradeFaultWords) => {
    const place = `Bảng xếp loại, dòng ${row} (tên ${quote(name, 40)}`;
    switch (kind) {
      case 'cut':
        return COMPUTING.test(cut)
          ? `${place}) đang chờ kết quả của công thức; đợi tính xong.`
          : `${place}, mức ${quote(cut, 40)}) cần một tên và mức thấp nhất là một số khác các mức kia, ví dụ 80.`;
      case 'condition':
        return `${place}): không đọc được điều kiện ${quote(text, 40)}; ghi như mọi dòng > 0, mọi tiêu chí ≥ 50%, nhiều nhất 20%, ngăn bằng dấu chấm phẩy.`;
      case 'cap':
        return `${place}): không đọc được mức trần; ghi dưới các loại, như nếu 9.1 là Khiển trách thì cao nhất Tốt, với tên một loại của bảng, ô bên cạnh để trống.`;
      case 'code':
        return `${place}): ${quote(text)} không phải là nội dung chấm nào của bộ tiêu chí.`;
    }
  },
  gradesNeedRound: () =>
    'Bảng xếp loại này có điều kiện hoặc mức trần, cần cả bảng chấm điểm; xem xếp loại ở tab Xếp hạng.',
  tooManyLosses: (rows: number, units: number) =>
    `Bảng điểm trừ của ${units} đơn vị có ${formatUnits(rows, 0)} dòng, nhiều hơn một công thức của Google trả về được. Hãy chia đợt chấm thành nhiều bảng tính, mỗi bảng một nhóm đơn vị.`,
  ceiling: () => 'Trần 100 chỉ nhận Có hoặc Không; để trống là Có.',
  unknownUnit: (name: string) => `Không có đơn vị ${quote(name, 40)} trong vùng đơn vị.`,
  previousColumns: () => 'Các cột của kỳ trước khác đơn vị; chạy lại Khởi tạo.',
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
  unit: 'đơn vị',
  scores: 'điểm',
  selfScores: 'điểm tự chấm',
  whys: 'vì sao',
  indexes: 'chỉ số',
  totals: 'tổng điểm',
  values: 'giá trị',
  tieBreakers: 'tiêu chí phụ',
  ceiling: 'trần 100',
  bands: 'bảng xếp loại',
  grades: 'bảng xếp loại',
  settings: 'cấu hình',
  headers: 'tiêu đề',
  columns: 'hàng khóa',
  catalogue: 'danh mục chỉ tiêu',
  levels: 'cấp',
  statedTotals: 'toàn địa bàn (nguồn nêu)',
  previous: 'số liệu kỳ trước',
  previousCodes: 'mã kỳ trước',
  previousName: 'tên kỳ trước',
  stated: 'tỷ lệ nguồn nêu',
  numerator: 'tử số',
  denominator: 'mẫu số',
  text: 'kết quả',
};

/** Sheets shows it in a cell whose custom function has not answered yet. */
export const COMPUTING = /^(?:Loading|Đang tải)\s*(?:\.{3}|…)$/;

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

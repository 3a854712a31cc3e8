/**
 * What the formula helper and docs/functions.md say of each custom function. Names, order and number of parameters are
 * checked against the code by the build; the words live here because everything people read is Vietnamese.
 */
import { monitoringDocs } from './monitoring-docs';

export interface ParameterDoc {
  readonly name: string;
  /** An example range, shown by Sheets in braces. */
  readonly example: string;
  readonly description: string;
}

export interface CustomFunctionDoc {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterDoc[];
  readonly returns: string;
}

const parameter = (name: string, example: string, description: string) => ({
  ...{ name, example, description },
});
const optional = (name: string, example: string, description: string) =>
  parameter(name, example, `Không bắt buộc. ${description}`);

const RESULTS = parameter('results', 'J6:AA26', 'Tự chấm: dòng là tiêu chí, cột là đơn vị.');
const MAXIMA = parameter('maxima', 'C6:C26', 'Điểm tối đa, một cột.');
const METHODS = parameter('methods', 'D6:D26', 'Cách tính, một cột.');
const SCALES = parameter('scales', 'E6:E26', 'Thang điểm, một cột.');
const NOT_APPLICABLE = optional('notApplicable', 'F6:F26', 'Cách xử lý KPS, một cột.');
const APPRAISED = optional('appraised', 'AB6:AS26', 'Thẩm định; để trống là đồng ý với tự chấm.');
const TYPED = [RESULTS, MAXIMA, METHODS, SCALES, NOT_APPLICABLE, APPRAISED];
const DECIMALS = optional('decimals', '2', 'Số chữ số thập phân, từ 0 đến 4; để trống là 2.');
const SCORES = parameter('scores', 'AT6:BK26', 'Điểm: dòng là tiêu chí, cột là đơn vị.');
const CODES = parameter('codes', 'A6:A26', 'Mã tiêu chí, một cột.');
const OPTIONAL_CODES = optional('codes', 'A6:A26', 'Mã; có mã thì bỏ qua các dòng có dòng con.');
const BANDS = optional('bands', 'A19:B26', 'Bảng xếp loại hai cột: tên và mức điểm thấp nhất.');
const CEILING = optional(
  'ceiling',
  '"Không"',
  'Trần 100: Có hoặc để trống thì điểm cộng không đưa chỉ số lên quá 100.',
);
const SETTINGS = 'Hai cột tên mục và giá trị của tab Cấu hình, hoặc chỉ số chữ số thập phân.';
const UNITS = 'Hai cột tên và loại của tab Đơn vị.';
const HEADERS =
  'Tên đơn vị trên các khối Tự chấm, Thẩm định, Điểm; khác tab Đơn vị thì không tính.';
const COLUMNS = optional('columns', 'A4:AB4', 'Hàng khóa ẩn của tab, để kết quả đứng đúng cột.');
const WHOLE = [
  ...TYPED,
  CODES,
  parameter('settings', "'Cấu hình'!A4:B15", SETTINGS),
  parameter('units', "'Đơn vị'!B6:C23", UNITS),
  parameter('headers', 'J5:AA5', HEADERS),
];

export const CUSTOM_FUNCTION_DOCS: readonly CustomFunctionDoc[] = [
  {
    name: 'CCHC_SCORE',
    description: 'Chấm điểm cả bảng: đổi kết quả đã nhập thành điểm.',
    parameters: [
      ...TYPED,
      optional('codes', 'A6:A26', 'Mã tiêu chí; có mã thì dòng cha là tổng điểm các dòng con.'),
      optional('settings', '2', SETTINGS),
      optional('units', "'Đơn vị'!B6:C23", UNITS),
      optional('headers', 'J5:AA5', HEADERS),
    ],
    returns: 'Bảng điểm cùng cỡ: điểm, ô trống nếu chưa nhập, KPS nếu loại trừ, hoặc ⚠ kèm lý do.',
  },
  {
    name: 'CCHC_DEDUCTION',
    description: 'Điểm trừ của từng ô: điểm tối đa trừ điểm đạt.',
    parameters: [SCORES, MAXIMA],
    returns: 'Bảng cùng cỡ; ô trống nếu chưa có điểm.',
  },
  {
    name: 'CCHC_WHY',
    description: 'Giải thích từng ô: vì sao được số điểm đó.',
    parameters: [
      ...TYPED,
      DECIMALS,
      optional('codes', 'A6:A26', 'Mã; cần khi thang điểm có điều kiện nêu mã khác.'),
      optional('units', "'Đơn vị'!B6:C23", UNITS),
    ],
    returns: 'Bảng cùng cỡ, mỗi ô một câu.',
  },
  {
    name: 'CCHC_TOTAL',
    description: 'Tổng điểm của từng đơn vị, cộng đúng đến chữ số cuối.',
    parameters: [
      SCORES,
      OPTIONAL_CODES,
      optional('maxima', 'C6:C26', 'Điểm tối đa, một cột; có thì bỏ các dòng có dấu + hoặc −.'),
    ],
    returns: 'Một dòng, mỗi đơn vị một tổng.',
  },
  {
    name: 'CCHC_INDEX',
    description: 'Chỉ số của từng đơn vị theo phần trăm, đã bỏ các nội dung loại trừ (KPS).',
    parameters: [SCORES, MAXIMA, OPTIONAL_CODES, CEILING],
    returns: 'Một dòng, mỗi đơn vị một chỉ số.',
  },
  {
    name: 'CCHC_SUMMARY',
    description: 'Tổng hợp từng đơn vị; tổng điểm + điểm trừ + chưa chấm = tối đa áp dụng.',
    parameters: [
      SCORES,
      MAXIMA,
      OPTIONAL_CODES,
      optional('selfScores', 'BL6:CC26', 'Điểm theo kết quả tự chấm, cùng cỡ với vùng điểm.'),
      CEILING,
    ],
    returns:
      'Mỗi đơn vị một dòng, tám cột từ Tổng điểm đến Chênh lệch; thêm Cộng và Trừ khi có dòng mang dấu.',
  },
  {
    name: 'CCHC_RANK',
    description: 'Xếp hạng từ cao xuống thấp; bằng nhau thì cùng hạng và hạng sau bị bỏ (1, 1, 3).',
    parameters: [
      parameter('values', 'N5:N22', 'Giá trị cần xếp hạng.'),
      optional('tieBreakers', 'D5:D22', 'Tiêu chí phụ thứ nhất khi bằng nhau, cùng cỡ.'),
      optional('tieBreakers2', 'B5:B22', 'Tiêu chí phụ thứ hai.'),
      optional('tieBreakers3', 'C5:C22', 'Tiêu chí phụ thứ ba.'),
    ],
    returns: 'Bảng cùng cỡ: hạng; ô trống nếu không phải số.',
  },
  {
    name: 'CCHC_GRADE',
    description: 'Xếp loại theo chỉ số.',
    parameters: [parameter('values', 'N5:N22', 'Chỉ số phần trăm.'), BANDS],
    returns: 'Bảng cùng cỡ: tên loại.',
  },
  {
    name: 'CCHC_RANKING',
    description: 'Bảng xếp hạng đã sắp xếp.',
    parameters: [
      parameter('units', 'A5:A22', 'Tên đơn vị, một cột.'),
      parameter('indexes', 'N5:N22', 'Chỉ số, một cột.'),
      parameter('totals', 'J5:J22', 'Tổng điểm, một cột.'),
      BANDS,
      optional('tieBreakers', 'D5:E22', 'Các cột tiêu chí phụ khi bằng nhau, cột đầu xét trước.'),
    ],
    returns: 'Mỗi đơn vị một dòng: hạng, đơn vị, điểm, chỉ số, xếp loại.',
  },
  {
    name: 'CCHC_DEDUCTIONS',
    description: 'Danh sách điểm trừ theo tiêu chí thành phần của mọi đơn vị hoặc của một đơn vị.',
    parameters: [
      CODES,
      parameter('names', 'B6:B26', 'Nội dung tiêu chí, một cột.'),
      MAXIMA,
      parameter('units', 'AT5:BK5', 'Tên đơn vị, một dòng.'),
      SCORES,
      optional('whys', 'BL6:CC26', 'Giải thích từng ô, lấy từ CCHC_WHY.'),
      optional('unit', '"Xã Vĩnh Long"', 'Chỉ liệt kê đơn vị này.'),
    ],
    returns: 'Mỗi điểm trừ một dòng: đơn vị, mã, nội dung, tối đa, đạt, trừ, vì sao.',
  },
  {
    name: 'CCHC_STANDINGS',
    description: 'Cả tab Xếp hạng trong một lệnh, tính thẳng từ kết quả đã nhập.',
    parameters: [
      ...WHOLE,
      { ...BANDS, name: 'grades' },
      optional('tieBreakers', '"3; 5.2"', 'Mã xét lần lượt khi bằng chỉ số.'),
      COLUMNS,
    ],
    returns: 'Bảng đã sắp xếp và bảng theo thứ tự đơn vị; hoặc một câu ⚠.',
  },
  {
    name: 'CCHC_LOSSES',
    description: 'Cả tab Điểm trừ trong một lệnh, kèm lý do, tính thẳng từ kết quả đã nhập.',
    parameters: [...WHOLE, optional('names', 'B6:B26', 'Nội dung tiêu chí, một cột.'), COLUMNS],
    returns: 'Mỗi điểm trừ một dòng, bảy cột như tab Điểm trừ; hoặc một câu ⚠.',
  },
  ...monitoringDocs(parameter, optional),
  {
    name: 'CCHC_PROGRESS',
    description: 'Tỷ lệ nội dung đã có kết quả của từng đơn vị.',
    parameters: [RESULTS, METHODS, APPRAISED],
    returns: 'Một dòng, mỗi đơn vị một số từ 0 đến 1.',
  },
  {
    name: 'CCHC_RATIO',
    description: 'Đổi kết quả như 33/33 hoặc 82% thành số từ 0 đến 1.',
    parameters: [parameter('text', '"82/124"', 'Kết quả đã nhập.')],
    returns: 'Số từ 0 đến 1, hoặc ⚠ kèm lý do.',
  },
  {
    name: 'CCHC_CHECK',
    description: 'Đối chiếu tỷ lệ nguồn nêu với tử số và mẫu số.',
    parameters: [
      parameter('stated', 'A2', 'Tỷ lệ nguồn nêu, ví dụ 8,48%.'),
      parameter('numerator', 'B2', 'Tử số.'),
      parameter('denominator', 'C2', 'Mẫu số.'),
      optional(
        'tolerance',
        '0',
        'Sai số cho phép, tính bằng điểm phần trăm; để trống là một đơn vị của chữ số cuối đã viết; 100% và 0% phải đúng.',
      ),
    ],
    returns: 'Khớp, hoặc Lệch kèm cả hai số.',
  },
];

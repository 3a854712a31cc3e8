/**
 * The words of a sealed round. They are part of what is hashed, and how later versions read an old publication: they never
 * change. Another form gets another number, and keeps these beside it; docs/publication.md is form 2 in full.
 */

/** The form that publishing writes. */
export const SEAL_FORMAT = 2;

/** What a row of the sealed rows is about: its first cell. */
export const SEALED_ROW = {
  head: 'Công bố',
  setting: 'Cấu hình',
  grade: 'Mức xếp loại',
  units: 'Đơn vị',
  /** What Đơn vị says of the units besides their names; since form 2. */
  fact: 'Thông tin đơn vị',
  criterion: 'Tiêu chí',
  result: 'Kết quả',
} as const;

export const SEALED_HEAD = {
  format: 'Dạng bản ghi',
  number: 'Lần công bố',
  time: 'Lúc',
  person: 'Người công bố',
  version: 'Phiên bản CCHC',
  criteria: 'Bộ tiêu chí',
  provisional: 'Số đơn vị tạm tính',
} as const;

/** Of form 1 alone: form 2 has a `key=value` cell for each setting that is filled in. */
export const SEALED_SETTING = {
  year: 'Năm chấm điểm',
  locality: 'Địa phương',
  decimals: 'Số chữ số thập phân',
  tieBreakers: 'Tiêu chí phụ',
  criteriaTitle: 'Tên bộ tiêu chí',
  criteriaStatus: 'Tình trạng bộ tiêu chí',
} as const;

export const SEALED_RESULT = {
  total: 'Tổng điểm',
  applicableMaximum: 'Tối đa áp dụng',
  index: 'Chỉ số',
  rank: 'Hạng',
  grade: 'Xếp loại',
  selfTotal: 'Tổng tự chấm',
} as const;

/** Behind those, in a record of form 2 whose criteria have a maximum with a sign, and in no other. */
export const SEALED_OUTSIDE = {
  bonus: 'Điểm cộng (+)',
  penalty: 'Điểm trừ (−)',
} as const;

/** A criterion's row: kind, code, five cells of its rule, then three blocks of a cell per unit. */
export const UNITS_FROM = 7;

/**
 * The Vietnamese words of the case files (test/cases) and of the example tables in docs/scoring-method.md, so that an
 * official can read and extend them. A key that is not here is a slip and stops the reading.
 */
export const FILE_KEYS = {
  topic: 'chủ đề',
  defaults: 'mặc định',
  cases: 'trường hợp',
} as const;

/** Keys of a case, of a row of its table (`rows`), and of the defaults of a file. */
export const CASE_KEYS = {
  name: 'tên',
  rows: 'các dòng',
  decimals: 'số thập phân',
  kinds: 'loại đơn vị',
  settings: 'cấu hình',
  code: 'mã',
  method: 'cách tính',
  scale: 'thang điểm',
  maximum: 'điểm tối đa',
  notApplicable: 'không phát sinh',
  result: 'kết quả',
  appraised: 'thẩm định',
  points: 'điểm',
  why: 'vì sao',
  ceiling: 'trần 100',
  total: 'tổng điểm',
  bonus: 'cộng',
  penalty: 'trừ',
  index: 'chỉ số',
} as const;

/** Cells that hold something else than typed text: `{ số: 0.75 }`, `{ ngày: 2022-02-01 }` … */
export const CELL_KEYS = {
  number: 'số',
  date: 'ngày',
  checkbox: 'ô đánh dấu',
  decomposed: 'dấu rời',
  repeated: 'lặp lại',
  times: 'số lần',
} as const;

export const CHECKED = 'có';
/** An expected cell that stays blank. */
export const BLANK = 'trống';

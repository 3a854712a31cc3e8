// Columns, rows and blocks that bear the name of another while their hidden keys stay: what people read there is not what
// code reads. The workbook is the small round (setup-host.ts).

export interface Misnaming {
  readonly name: string;
  readonly tab: string;
  /** What is typed where. */
  readonly cells: Readonly<Record<string, string>>;
  /** The place as the message calls it, and what it is called now. */
  readonly own: string;
  readonly found: string;
}

export const MISNAMED: readonly Misnaming[] = [
  {
    name: 'two headers of a group tab exchanged',
    tab: '1 Chỉ đạo',
    cells: { C5: 'Thang điểm', E5: 'Điểm tối đa' },
    own: 'Điểm tối đa',
    found: 'Thang điểm',
  },
  {
    name: 'a header retyped into that of another column, in other letters',
    tab: '2 Thể chế',
    cells: { E5: ' CÁCH TÍNH ' },
    own: 'Thang điểm',
    found: 'CÁCH TÍNH',
  },
  {
    name: 'a unit above a describing column',
    tab: '1 Chỉ đạo',
    cells: { C5: 'Xã Hai' },
    own: 'Điểm tối đa',
    found: 'Xã Hai',
  },
  {
    name: 'the labels of two blocks exchanged',
    tab: '1 Chỉ đạo',
    cells: {
      J3: 'THẨM ĐỊNH: để trống là đồng ý với tự chấm',
      L3: 'TỰ CHẤM: đơn vị nhập kết quả vào đây',
    },
    own: 'self',
    found: 'THẨM ĐỊNH: để trống là đồng ý với tự chấm',
  },
  {
    name: 'two headers of Đơn vị exchanged',
    tab: 'Đơn vị',
    cells: { B5: 'E-mail người nhập', D5: 'Tên đơn vị' },
    own: 'Tên đơn vị',
    found: 'E-mail người nhập',
  },
  {
    name: 'two labels of Cấu hình exchanged',
    tab: 'Cấu hình',
    cells: { A12: 'Hạn thẩm định', A13: 'Hạn tự chấm' },
    own: 'Hạn tự chấm',
    found: 'Hạn thẩm định',
  },
  {
    name: 'a label of Cấu hình gone to a row of nothing',
    tab: 'Cấu hình',
    cells: { A8: 'Ghi chú', A22: 'Số chữ số thập phân của điểm' },
    own: 'Số chữ số thập phân của điểm',
    found: 'Ghi chú',
  },
  {
    name: 'two headers of Hồ sơ exchanged',
    tab: 'Hồ sơ',
    cells: { C5: 'Ghi chú', G5: 'Liên kết' },
    own: 'Liên kết',
    found: 'Ghi chú',
  },
  {
    name: 'two headers of Khắc phục exchanged',
    tab: 'Khắc phục',
    cells: { C5: 'Mục tiêu', E5: 'Nhiệm vụ' },
    own: 'Nhiệm vụ',
    found: 'Mục tiêu',
  },
];

/** As the body of a script over `book`. */
export function typing(tab: string, cells: Misnaming['cells']): string {
  const put = Object.entries(cells).map(
    ([cell, text]) => `tab.getRange('${cell}').setValue('${text}');`,
  );
  return `const tab = book.getSheetByName('${tab}'); ${put.join(' ')}`;
}

// A document with every kind of block, on two sections, filled with texts as hostile as cells can be.
import type { ReportDocument, ReportTable } from '../../../src/reports/report-document';

export const HOSTILE =
  'Ghi “<b>đậm</b>” & "ngoặc", \'nháy\'\nxuống dòng 😀 ]]> %STYLE% $& </style>';

/** As long as a reason may be; no line has a place to break. */
export const LONG = 'kế-hoạch/03,'.repeat(250);

const table: ReportTable = {
  kind: 'table',
  columns: [
    { header: 'Mã', width: 20, align: 'center' },
    { header: 'Nội dung', width: 60, align: 'left' },
    { header: 'Trừ', width: 20, align: 'right' },
  ],
  rows: [
    { style: 'group', cells: [{ text: '1. Chỉ đạo', span: 2 }, { text: '2,5' }] },
    { style: 'plain', cells: [{ text: '1.1.3' }, { text: HOSTILE }, { text: '0,5' }] },
    { style: 'plain', cells: [{ text: '1.4.2' }, { text: LONG }, { text: '2' }] },
    { style: 'plain', cells: [{ text: '' }, { text: 'Ô trống' }, { text: '' }] },
    { style: 'total', cells: [{ text: 'Cộng', span: 2 }, { text: '15,34' }] },
  ],
};

const columns = Array.from({ length: 12 }, (_, i) => ({
  header: `Lĩnh vực ${i + 1}`,
  width: 100 / 12,
  align: 'right' as const,
}));

export const EVERY_BLOCK: ReportDocument = {
  name: 'Đủ mọi khối',
  sections: [
    {
      orientation: 'portrait',
      blocks: [
        {
          kind: 'letterhead',
          superiorBody: 'UBND TỈNH QUẢNG TRỊ',
          issuingBody: 'ỦY BAN NHÂN DÂN\nHUYỆN VĨNH LINH',
          nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          motto: 'Độc lập - Tự do - Hạnh phúc',
          number: 'Số:        /TB-UBND',
          about: `V/v ${HOSTILE}`,
          placeAndDate: 'Vĩnh Linh, ngày      tháng      năm',
        },
        { kind: 'title', type: 'THÔNG BÁO', subject: 'Kết quả năm 2022' },
        { kind: 'paragraph', style: 'address', runs: [{ text: 'Kính gửi: UBND tỉnh' }] },
        { kind: 'paragraph', style: 'basis', runs: [{ text: 'Căn cứ Quyết định số …;' }] },
        { kind: 'heading', text: 'I. Kết quả' },
        {
          kind: 'paragraph',
          style: 'body',
          runs: [
            { text: 'Tổng điểm ' },
            { text: '84,66', bold: true },
            { text: ' tạm tính', italic: true },
            { text: HOSTILE, bold: true, italic: true },
          ],
        },
        table,
        { kind: 'paragraph', style: 'note', runs: [{ text: 'Điểm: đạt/tối đa.' }] },
        {
          kind: 'bars',
          rows: [
            { label: 'Xã Vĩnh Hòa', value: '95,38', share: 1 },
            { label: HOSTILE, value: '0', share: 0 },
            { label: 'Xã Vĩnh Long', value: '84,66', share: 0.8466 },
          ],
        },
        { kind: 'paragraph', style: 'body', runs: [{ text: 'Đề nghị đơn vị giải trình./.' }] },
        {
          kind: 'closing',
          recipients: { label: 'Nơi nhận:', lines: ['- Như trên;', '- Lưu: VT, NV.'] },
          signature: { lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Nguyễn Văn A' },
        },
        { kind: 'seal', text: 'Mã bản công bố: 0123-4567', qr: 'CCHC2:0123', alt: 'Mã QR' },
      ],
    },
    {
      orientation: 'landscape',
      blocks: [
        {
          kind: 'annexTitle',
          label: 'Phụ lục II',
          title: 'ĐIỂM THEO LĨNH VỰC',
          belongsTo: '(Kèm theo Quyết định số …)',
        },
        {
          kind: 'table',
          columns,
          rows: Array.from({ length: 60 }, (_, row) => ({
            style: 'plain' as const,
            cells: columns.map((_column, i) => ({ text: `${row + 1},${i}` })),
          })),
        },
      ],
    },
  ],
};

/** What the panel Đợt chấm says of publications. */
export const PUBLICATION_PANEL = {
  heading: 'Công bố',
  none: 'Đợt chấm này chưa được công bố.',
  code: 'Mã bản công bố',
  details: 'Thông tin bản công bố',
  hash: 'SHA-256',
  match: 'Khớp bản công bố',
  older: 'Đây là bản công bố cũ; đã có bản mới hơn.',
  onlyOrder: 'Chỉ khác thứ tự đơn vị hoặc tiêu chí trong bảng; nội dung khớp bản công bố.',
  short:
    'Đây là mã ngắn (40 bit) của bản CCHC trước: phát hiện được sửa nhầm, nhưng không chống được người cố ý làm giả một bảng khác cùng mã. Công bố lại để có mã đủ dài; bản này vẫn giữ và vẫn kiểm tra được.',
  qr: 'Mã QR của bản công bố',
  differs: (count: number) => `Khác bản công bố ở ${count} chỗ`,
  damaged: (damage: string) =>
    `Tab của bản công bố này đã bị sửa, nên không đối chiếu được. ${damage} Khôi phục tab từ Tệp → Nhật ký phiên bản.`,
  rest: (count: number) => `${count} chỗ khác nữa`,
  tooMany: (count: number) => `Còn ${count} chỗ khác không liệt kê ở đây.`,
  change: (place: string, published: string, present: string) =>
    `${place}: ${published} → ${present}`,
  place: (what: string, code: string, unit: string) =>
    [what, code, unit].filter((part) => part !== '').join(' '),
  start: 'Công bố kết quả…',
  confirm: 'Công bố',
  cancel: 'Thôi',
  working: 'Đang chụp và tính mã, có thể mất nửa phút…',
  done: (number: number, code: string) => `Đã công bố lần ${number}, mã ${code}.`,
  unchanged: (number: number, code: string) =>
    `Không có gì thay đổi từ lần công bố ${number}, mã ${code}; không tạo bản mới.`,
  whatHappens: [
    'Chụp toàn bộ kết quả đã nhập, quy tắc chấm và điểm vào một tab mới, kèm mã SHA-256.',
    'Chuyển đợt chấm sang giai đoạn Công bố.',
    'Ghi mã ở tab Xếp hạng và cuối mọi văn bản tạo từ đây.',
    'Sau đó bảng vẫn sửa được, nhưng bảng bên chỉ rõ từng chỗ khác với bản đã công bố.',
  ],
  provisional: (units: readonly string[]) =>
    `Kết quả còn tạm tính: ${units.slice(0, 5).join(', ')}${units.length > 5 ? ` và ${units.length - 5} đơn vị khác` : ''}.`,
  accept: 'Vẫn công bố cả kết quả tạm tính (được ghi trong bản công bố)',
  checkLabel: 'Kiểm tra mã in trên văn bản',
  check: 'Kiểm tra mã',
  noCode: 'Nhập mã in ở cuối văn bản (tám nhóm bốn chữ), hoặc dán chữ đọc được từ mã QR.',
  codeExample: '1A2B-3C4D-5E6F-…',
} as const;

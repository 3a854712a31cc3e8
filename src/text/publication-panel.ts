/** What the panel Đợt chấm says of publications. */
export const PUBLICATION_PANEL = {
  heading: 'Công bố',
  none: 'Đợt chấm này chưa được công bố.',
  code: 'Mã bản công bố',
  details: 'Thông tin bản công bố',
  hash: 'SHA-256',
  match: 'Khớp bản công bố',
  older: 'Đây là bản công bố cũ; đã có bản mới hơn.',
  onlyOrder: 'Chỉ khác thứ tự đơn vị trong bảng; nội dung khớp bản công bố.',
  differs: (count: number) => `Khác bản công bố ở ${count} chỗ`,
  damaged:
    'Tab của bản công bố này đã bị sửa: nội dung không còn cho đúng mã SHA-256 đã ghi, nên không đối chiếu được. Khôi phục tab từ Tệp → Nhật ký phiên bản.',
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
  noCode: 'Nhập mã in ở cuối văn bản, ví dụ 1A2B-3C4D-5E.',
} as const;

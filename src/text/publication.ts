/** What the publication says on its tab, on Xếp hạng and on documents, and the sentences of its commands. */
import { quote } from './quote';

export const PUBLICATION_TAB = {
  name: (number: number) => `Công bố ${number}`,
  former: (number: number) => `Công bố ${number} (tệp gốc)`,
  title: (number: number) => `Bản công bố lần ${number}`,
  hint: 'Bản chụp để đối chiếu, không sửa. Ô có # ở đầu là số; ~ ở đầu chỉ để giữ nguyên chữ đã gõ.',
  code: 'Mã bản công bố',
  hash: 'SHA-256',
} as const;

/** As package.json has it (a test holds them together): a publication says what wrote it. */
export const ADD_ON_VERSION = '0.1.0';

/** On Xếp hạng. */
export const sealLine = (code: string) => `${PUBLICATION_TAB.code}: ${code}`;

/** On documents, where it is what the reader checks by. */
export const SEAL_NOTE = {
  matches: (code: string) =>
    `${sealLine(code)} (đối chiếu: CCHC → bảng bên → Đợt chấm → Kiểm tra mã).`,
  short: (code: string) =>
    `${sealLine(code)} (mã ngắn, chỉ phát hiện sửa nhầm; đối chiếu: CCHC → bảng bên → Đợt chấm → Kiểm tra mã).`,
  /** Of the picture, for who cannot see it. */
  qr: 'Mã QR: toàn bộ mã SHA-256 của bản công bố',
  differs: (code: string) =>
    `Số liệu của văn bản này không khớp bản công bố mã ${code}; xem khác biệt ở CCHC → bảng bên → Đợt chấm.`,
} as const;

interface Stale {
  readonly code: string;
  readonly unit: string;
  readonly error?: Readonly<Record<'code' | 'unit' | 'text', string>>;
}

interface Damage {
  readonly kind: 'row' | 'cell' | 'hash';
  readonly row?: number;
  readonly expected?: string;
}

/** What is no longer as publishing wrote it. */
export function damageSentence(number: number, { kind, row = 0, expected = '' }: Damage): string {
  const tab = `Tab của bản công bố lần ${number}`;
  if (kind === 'hash') return `${tab}: nội dung không còn cho đúng mã SHA-256 đã ghi.`;
  if (kind === 'cell')
    return `${tab}, dòng ${row}: không như lúc công bố (ô thừa, ô viết khác, hoặc dòng lặp lại).`;
  return expected === ''
    ? `${tab}, dòng ${row}: dòng thừa, không thuộc bản công bố.`
    : `${tab}, dòng ${row}: phải là dòng “${expected}”; dòng ấy bị thiếu, lặp lại hoặc sai chỗ.`;
}

export const PUBLISH = {
  stale: ({ code, unit, error }: Stale) =>
    error
      ? `Ô kết quả ${error.code} của ${error.unit} đang là lỗi ${error.text}, nên chưa tính được điểm của cả tab. Sửa ô ấy, đợi tính xong rồi thử lại.`
      : `Ô điểm ${code} của ${unit} không khớp kết quả đã nhập (đang tính, hoặc bị gõ đè). Đợi tính xong rồi thử lại; nếu vẫn vậy thì chạy lại CCHC → Khởi tạo bảng chấm điểm.`,
  unexplained: ({ code, unit, text }: Readonly<Record<'code' | 'unit' | 'text', string>>) =>
    `${quote(text, 30)} ở mã ${code} của ${unit} chưa có lý do. Ghi lý do thẩm định (thẻ Tiêu chí, hoặc ghi chú của ô) rồi công bố lại.`,
  tooLong: (code: string) =>
    `Ở dòng ${code} có ô dài quá mức mà bản công bố ghi lại được (50.000 ký tự). Rút ngắn ô ấy rồi công bố lại.`,
  provisional: (units: number) =>
    `Còn ${units} đơn vị có kết quả tạm tính. Nhập nốt, hoặc chọn công bố cả kết quả tạm tính.`,
  logged: (number: number, code: string) => `Lần ${number}, mã ${code}`,
  unknownCode: (code: string) =>
    `Bảng này không có bản công bố mã ${code}. Nhập đủ mọi nhóm của mã (hoặc dán chữ đọc được từ mã QR), và xem văn bản có phải từ bảng này không.`,
} as const;

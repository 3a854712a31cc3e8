/** What Kiểm tra & sửa bảng says: its panel, its findings, and what it did. */
import { TAB_NAME } from './labels';
import { PUBLICATION_TAB } from './publication';
import { quote } from './quote';

/** Of the sidebar alone. */
export const CHECK_PANEL = {
  heading: 'Kiểm tra & sửa bảng',
  hint: 'Tìm công thức bị xóa, điểm bị gõ đè, quy tắc tô màu bị mất, điểm tối đa bị đổi… Ô đã nhập không bị thay đổi.',
  check: 'Kiểm tra',
  repair: 'Sửa những chỗ sửa được',
  working: 'Đang đọc bảng…',
  done: (count: number) => `Đã sửa ${count} chỗ:`,
  remaining: (count: number) => `Còn ${count} chỗ cần người xem lại:`,
  byPeople: 'cần người sửa',
} as const;

export const CHECK = {
  nothing: 'Không thấy gì sai.',
  found: (count: number) => `Thấy ${count} chỗ sai:`,
  howToRepair: 'Sửa: mở bảng bên, thẻ Công cụ.',
} as const;

const LONGEST = 60;
const MOST_NAMED = 6;
const RESTORE = 'khôi phục từ Tệp → Nhật ký phiên bản.';
const shown = (value: string) => (value === '' ? '(trống)' : quote(value, LONGEST));

export const FINDING = {
  copy: () =>
    'Tệp này là bản sao: đợt chấm trong đó thuộc một tệp khác. Mở bảng bên, trả lời ở khung “Đây là bản sao”.',
  loosened: (name: string) =>
    name === PUBLICATION_TAB.code
      ? 'Lớp bảo vệ của tab Công bố đã bị nới: chỉ còn cảnh báo, hoặc thêm người sửa được. Chủ bảng tính bấm Công bố ở thẻ Đợt chấm để đặt lại.'
      : `Lớp bảo vệ “${name.replace(/ #\S+$/, '')}” đã bị nới: chỉ còn cảnh báo, hoặc thêm người sửa được. Chủ bảng tính bấm Phân quyền ở thẻ Đợt chấm để đặt lại.`,
  tabMissing: (name: string) => `Thiếu tab ${quote(name, LONGEST)}.`,
  keysLost: (texts: readonly string[]) =>
    `Chương trình không còn nhận ra ${texts.slice(0, MOST_NAMED).map(shown).join(', ')}${texts.length > MOST_NAMED ? `… (${texts.length} chỗ)` : ''}.`,
  keysUnclear: () =>
    `Hàng khóa ẩn trên tiêu đề bị mất hoặc trái với tiêu đề, nên không biết cột nào là của ai; ${RESTORE}`,
  idLost: (name: string) => `Mất khóa ẩn của ${quote(name, LONGEST)}.`,
  lineGone: (text: string) => `Không còn tiêu đề ${quote(text, LONGEST)}; ${RESTORE}`,
  formulaLost: (count: number) => `${count} công thức bị xóa, bị sửa hoặc bị chặn.`,
  inTheWay: (column: string, value: string) =>
    `Cột ${column} được chèn vào giữa bảng của máy và có chữ (${shown(value)}), nên bảng không hiện được. Chuyển cột ấy sang bên phải bảng.`,
  overwritten: (values: string) => `Ô do máy tính bị gõ đè: ${values}.`,
  moveAway: () => 'Chuyển các ô ấy đi nơi khác, hoặc xóa; bảng của máy tự hiện lại.',
  rulesMissing: (missing: number) => `Thiếu ${missing} quy tắc tô màu.`,
  rulesRepeated: (extra: number) => `Thừa ${extra} quy tắc tô màu trùng nhau.`,
  changed: (code: string, column: string, present: string, wanted: string) =>
    `Mã ${code}, ${column}: đang là ${shown(present)}, theo bộ tiêu chí là ${shown(wanted)}.`,
  criteriaTable: (fault: string) => `Tab ${TAB_NAME.criteria}: ${fault}`,
  codeRepeated: (code: string) => `Mã ${quote(code)} bị lặp lại.`,
  codeUnknown: (code: string) => `Mã ${quote(code)} không có trong bộ tiêu chí.`,
  codeGone: (code: string) => `Không còn dòng của mã ${quote(code)}; ${RESTORE}`,
  formatLost: () => 'Ô nhập mất định dạng văn bản thuần.',
  boardLost: () =>
    'Hàng khóa ẩn trên tiêu đề bị mất nên không biết bảng đứng ở đâu. Xóa tab này rồi mở lại kỳ cần xem; số liệu không nằm ở đây.',
  boardUnclear: () =>
    'Không rõ bảng này theo kỳ nào. Mở lại kỳ cần xem ở thẻ Theo dõi; số liệu không nằm ở đây.',
  notText: (value: string) => `Ô nhập đã thành số hoặc ngày (${shown(value)}); gõ lại.`,
} as const;

/** Where, then what: `1 Chỉ đạo C6: …`. */
export function findingLine(place: {
  readonly tab: string;
  readonly range: string;
  readonly text: string;
}): string {
  const where = [place.tab, place.range].filter((part) => part !== '').join(' ');
  return where === '' ? place.text : `${where}: ${place.text}`;
}

/** What is told of figures that were not entered into a period. */
import { typedText } from './cell-text';
import { cut, quote } from './quote';

const MOST_NAMES = 3;
const LONGEST = 40;

function taken(what: string) {
  return (unit: string, code: string, present: unknown, text: string) =>
    `${cut(unit, LONGEST)} · ${cut(code)}: đã có ${shown(typedText(present))}, ${what} là ${shown(text)}`;
}

const shown = (text: string) => (text === '' ? 'nội dung khác' : cut(text, LONGEST));

export const ENTER_FIGURES = {
  pasted: taken('biểu dán'),
  proposed: taken('số đề xuất'),
  otherwise: (unit: string, code: string, present: unknown, text: string) =>
    `${cut(unit, LONGEST)} · ${cut(code)}: đã gõ ${shown(typedText(present))}, số liệu theo dõi là ${shown(text)}`,
  assessed: (stage: string) =>
    `Đợt chấm đang ở giai đoạn ${quote(stage, LONGEST)}: chỉ điền được khi Chuẩn bị hoặc Tự chấm. Người phụ trách chuyển được giai đoạn ở thẻ Đợt chấm.`,
  noResult: (code: string) =>
    `Không tab tiêu chí nào có đúng một dòng nhận kết quả mã ${quote(code)}: xem cột Tiêu chí của tab Chỉ tiêu`,
  twice: (unit: string, code: string, first: string, other: string) =>
    `${cut(unit, LONGEST)} · ${cut(code)}: có hai số khác nhau, ${shown(first)} và ${shown(other)}; chỉ lấy số đầu`,
  unknownUnits: (names: readonly string[], found: number) => {
    const more = names.length - MOST_NAMES;
    const some = names.slice(0, MOST_NAMES).map((name) => quote(name, LONGEST));
    return `Không tìm thấy đơn vị ${some.join(', ')}${more > 0 ? ` và ${more} đơn vị khác` : ''}; ${found}/${found + names.length} đơn vị đã nhận`;
  },
  unknownCode: (tab: string, code: string) =>
    `Tab ${quote(tab, LONGEST)} không có, hoặc có hơn một dòng mã ${quote(code)}`,
  protected: () =>
    'Có ô đang khóa đối với bạn nên chưa ghi gì: mỗi đơn vị chỉ nhập được cột của mình, khi kỳ đang nhận. Nhờ người phụ trách nhập, hoặc hỏi về quyền sửa.',
} as const;

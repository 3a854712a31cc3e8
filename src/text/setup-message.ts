/** What the setup command says: progress, questions, problems, and what to do next. */
import { quote } from './quote';
import { CRITERIA_TABLE, GROUP_TAB, MENU, TAB_NAME, UNITS_TAB } from './labels';
import { SETTINGS_TAB } from './settings-tab';
import { USAGE } from './usage-message';

const RESTORE = 'Bấm Ctrl+Z hoặc khôi phục từ Tệp → Nhật ký phiên bản, rồi chạy lại.';

/** More are counted instead of listed. */
const MOST_NAMES = 6;

function namesOf(missing: readonly string[]): string {
  const shown = missing.slice(0, MOST_NAMES).map((name) => BLOCK_NAME[name] ?? quote(name, 40));
  const rest = missing.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` và ${rest} mục khác` : ''}`;
}

export const SETUP = {
  working: (tab: string) => `Đang tạo tab ${tab}…`,
  done: (units: number, leaves: number) =>
    `Đã sẵn sàng: ${units} đơn vị, ${leaves} nội dung chấm. Chuyển giai đoạn và phân quyền: bảng bên, thẻ Đợt chấm.`,
  enterUnits: () =>
    `Hãy nhập tên các đơn vị vào cột B của tab ${TAB_NAME.units}, rồi chạy lại lệnh này. ` +
    `Muốn dùng bộ tiêu chí của địa phương: dán bảng (cột A đến I) vào một tab tên ${TAB_NAME.criteria} trước khi chạy lại, hoặc chọn ${quote(CRITERIA_TABLE.title, 40)} ở dòng Bộ tiêu chí của tab ${TAB_NAME.settings} để có bảng mẫu. ` +
    `Muốn chấm theo Bộ chỉ số 766: chọn ở cùng dòng ấy.`,
  templateMade: () =>
    `Đã tạo tab ${TAB_NAME.criteria} với bảng mẫu, mỗi cách tính một dòng. Ghi bộ tiêu chí của địa phương vào đó, xóa dòng MẪU ở đầu, rồi chạy lại.`,
  templateLeft: () =>
    `Tab ${TAB_NAME.criteria} còn dòng MẪU ở đầu. Khi bảng đã là của địa phương, xóa cả dòng ấy rồi chạy lại.`,
  criteriaFaults: (count: number) =>
    `Bộ tiêu chí có ${count} lỗi, chưa tạo tab nào. Sửa các lỗi sau rồi chạy lại:`,
  otherSet: (title: string) =>
    `Các tab lĩnh vực đang có không phải của ${quote(title, 60)}, nên chưa ghi gì. Ghi lại tên bộ tiêu chí cũ ở Cấu hình; muốn dùng bộ khác thì lập một bảng tính mới.`,
  criteriaTabMissing: () => `Không còn tab ${TAB_NAME.criteria} của địa phương. ${RESTORE}`,
  cannotContinue: () => 'Chưa thực hiện được:',
  newerWorkbook: (found: number, known: number) =>
    `Bảng này của phiên bản CCHC mới hơn (cấu trúc ${found}, bản này hiểu đến ${known}). Cập nhật CCHC rồi chạy lại.`,
  unitDuplicate: (name: string, first = name) =>
    name === first
      ? `Tên đơn vị ${quote(name, 40)} bị lặp lại.`
      : `Tên đơn vị ${quote(name, 40)} bị lặp lại: cùng một tên với ${quote(first, 40)}.`,
  unitUnusable: (name: string) =>
    `Tên đơn vị ${quote(name, 40)} không dùng được: không bắt đầu bằng = + - @ # và không chứa * ? ~.`,
  unitSpoilt: (name: string, sign: string) =>
    `Tên đơn vị ${quote(name, 40)} có ký tự không thấy được (${sign}), có thể làm tên hiện thành tên khác. Xóa rồi gõ lại tên.`,
  settingSpoilt: (label: string, sign: string) =>
    `Tab ${TAB_NAME.settings}, dòng ${quote(label, 40)} có ký tự không thấy được (${sign}), có thể làm chữ hiện thành chữ khác. Xóa ô ấy rồi gõ lại.`,
  damagedTab: (tab: string, missing: readonly string[]) =>
    `Tab ${quote(tab, 40)} thiếu ${namesOf(missing)}. Bấm Kiểm tra & sửa bảng ở thẻ Công cụ, hoặc khôi phục từ Tệp → Nhật ký phiên bản.`,
  formulaAmongInputs: (tab: string) =>
    `Tab ${quote(tab, 40)}: giữa các cột nhập có công thức chưa tính xong (khối Điểm bị chuyển chỗ, hoặc công thức bị chép). Bấm lại Kiểm tra & sửa bảng; nếu vẫn báo thì xóa công thức đó, hoặc khôi phục từ Tệp → Nhật ký phiên bản.`,
  misnamed: (tab: string, { own, found }: { readonly own: string; readonly found: string }) =>
    `Tab ${quote(tab, 40)}: chỗ của ${BLOCK_NAME[own] ?? quote(own, 40)} lại mang tên ${shown(found)}, nên người đọc và chương trình hiểu khác nhau. Ghi lại đúng tên ở đó, hoặc khôi phục từ Tệp → Nhật ký phiên bản.`,
  tabMissing: (tab: string) =>
    `Thiếu tab ${quote(tab, 40)}. Bấm Khởi tạo bảng chấm điểm để tạo lại, hoặc khôi phục từ Tệp → Nhật ký phiên bản.`,
  groupMissing: (code: string) => `Không có tab của lĩnh vực ${quote(code)}.`,
  twoTabs: (names: readonly string[]) =>
    `Các tab ${names.map((name) => quote(name, 40)).join(' và ')} cùng là một tab của CCHC (bản sao?), nên chưa ghi gì. Xóa hoặc chuyển bản sao sang tệp khác rồi chạy lại.`,
  keysMissing: (tab: string) =>
    `Tab ${quote(tab, 40)} đã mất hàng khóa ẩn trên tiêu đề, nên không biết cột nào là của ai. Bấm Kiểm tra & sửa bảng ở thẻ Công cụ.`,
  olderWorkbook: () =>
    'Bảng này do phiên bản CCHC trước tạo. Chạy CCHC → Khởi tạo bảng chấm điểm để đưa lên bản mới; ô đã nhập giữ nguyên.',
  gradesUnreadable: (fault: Parameters<typeof USAGE.bands>[0]) =>
    `${USAGE.bands(fault)} Bảng ở tab ${TAB_NAME.settings}. Chưa đơn vị nào có xếp loại; điểm và hạng vẫn tính.`,
  nameTaken: (tab: string) =>
    `Đã có tab ${quote(tab, 40)} không phải do CCHC tạo. Đổi tên tab đó rồi chạy lại.`,
  tieBreakerUnknown: (code: string) =>
    `Tiêu chí phụ ${quote(code)} không phải là mã nào của bộ tiêu chí; sửa ở tab ${TAB_NAME.settings}.`,
  tieBreakerParent: (code: string) =>
    `Tiêu chí phụ ${quote(`kết quả ${code}`)}: ${code} là dòng cha, không có kết quả; ghi mã của một nội dung chấm, sửa ở tab ${TAB_NAME.settings}.`,
  decimalsUnusable: () =>
    `Số chữ số thập phân ở tab ${TAB_NAME.settings} phải là số nguyên từ 0 đến 4. Sửa lại rồi làm lại.`,
  stepUnusable: (step: string, decimals: number) =>
    `Bước làm tròn ${quote(step)} ở tab ${TAB_NAME.settings} phải là một số lớn hơn 0 có không quá ${decimals} chữ số thập phân, ví dụ 0,5. Sửa lại rồi làm lại.`,
  choiceUnusable: (label: string, typed: string, allowed: readonly string[]) =>
    `${label} ở tab ${TAB_NAME.settings} đang ghi ${quote(typed)}; chỉ nhận ${allowed.join(' hoặc ')}. Sửa lại rồi làm lại.`,
  kindsMissing: (unit: string) =>
    `Xếp hạng theo loại đang bật nhưng ${quote(unit, 40)} chưa có Loại ở tab ${TAB_NAME.units}, nên chưa biết hạng. Ghi Loại rồi làm lại.`,
  ceilingUnusable: () =>
    `Ô ${SETTINGS_TAB.labels.ceiling} ở tab ${TAB_NAME.settings} chỉ nhận Có hoặc Không; để trống là Có. Sửa lại rồi làm lại.`,
  /** Either is '' where it is Vietnamese. */
  foreignLocale: (locale: string, zone: string) =>
    `Bảng tính đang đặt ${[locale && `ngôn ngữ ${locale}`, zone && `múi giờ ${zone}`].filter(Boolean).join(', ')}: số, ngày gõ vào và hiện ra có thể khác cách viết của Việt Nam. Vào Tệp → Cài đặt, chọn Việt Nam và (GMT+07:00).`,
  makeVietnamese: (doubt: string) =>
    `${doubt}\n\nĐổi ngay bây giờ? Việc này đổi cách đọc số và ngày cho mọi người đang dùng tệp.`,
  unfinished: (made: number, of: number) =>
    `Google đang chậm: mới tạo được ${made}/${of} tab. Mở lại menu CCHC → ${MENU.setup} để làm tiếp; những gì đã có giữ nguyên.`,
  becameFormula: (text: string) =>
    `Google Sheets đổi chữ ${quote(text, 40)} thành công thức, nên ô ấy để trống. Viết lại không bắt đầu bằng dấu = hay +.`,
} as const;

export const ROUND = {
  notSetUp: () =>
    'Bảng này chưa được khởi tạo (không có tab Xếp hạng của CCHC). Chạy CCHC → Khởi tạo bảng chấm điểm trước.',
  unknownUnit: (name: string) => `Không có đơn vị ${quote(name, 40)} trong bảng.`,
  unknownCode: (code: string) => `Không có nội dung chấm mang mã ${quote(code)}.`,
  cellTaken: (unit: string, code: string) =>
    `Ô ${code} của ${unit} đã có kết quả khác; giữ nguyên kết quả đang có.`,
  reasonTaken: (unit: string, code: string) =>
    `Ô ${code} của ${unit} đã có lý do khác; giữ nguyên lý do đang có.`,
  /** `doubt`: a sentence on the first place; `others`: how many more there are. */
  inDoubt: (doubt: string, others: number) =>
    `${doubt}${others === 0 ? '' : ` Còn ${others} chỗ khác như vậy.`} Chưa tạo văn bản, chưa công bố được; bấm Kiểm tra ở thẻ Công cụ để xem và sửa.`,
} as const;

/** Blocks as a person would call them. */
const BLOCK_NAME: Readonly<Record<string, string>> = {
  self: 'khối Tự chấm',
  appraised: 'khối Thẩm định',
  score: 'khối Điểm',
};

interface Disagreeing {
  readonly tab: string;
  readonly block: string;
  readonly unit: string;
  readonly found: string;
}

const placeOf = ({ tab, block }: Disagreeing) =>
  `Tab ${quote(tab, 40)}, ${BLOCK_NAME[block] ?? block}`;
const shown = (name: string) => (name === '' ? '(trống)' : quote(name, 40));

/** Why no figure is given: it is not certain whose column is whose. Each names the place and the way out. */
export const DISAGREEMENT = {
  repeated: ({ unit }: Disagreeing) =>
    `Tab ${TAB_NAME.units} có hai dòng cùng là ${quote(unit, 40)}. Bỏ dòng thừa rồi làm lại.`,
  nameless: ({ unit }: Disagreeing) =>
    `Đơn vị ${quote(unit, 40)} ở tab ${TAB_NAME.units} chưa có cột trong các tab lĩnh vực, nên chưa tính điểm. Bỏ dòng ấy, hoặc khôi phục từ Tệp → Nhật ký phiên bản.`,
  missing: (place: Disagreeing) =>
    `${placeOf(place)} không còn cột của ${quote(place.unit, 40)}, nên không biết điểm là của ai. ${RESTORE}`,
  foreign: (place: Disagreeing) =>
    `${placeOf(place)} có cột ${shown(place.found)} không phải của đơn vị nào ở tab ${TAB_NAME.units}. Chuyển cột ấy ra ngoài khối, hoặc khôi phục từ Tệp → Nhật ký phiên bản, rồi làm lại.`,
  renamed: (place: Disagreeing) =>
    `${placeOf(place)}: cột của ${quote(place.unit, 40)} lại mang tên ${shown(place.found)}, nên không biết điểm là của ai. Ghi lại đúng tên như tab ${TAB_NAME.units}, hoặc khôi phục từ Tệp → Nhật ký phiên bản.`,
  moved: (place: Disagreeing) =>
    `${placeOf(place)}: ở chỗ của ${quote(place.unit, 40)} là cột ${shown(place.found)}; thứ tự khác các khối còn lại. ${RESTORE}`,
  stopped: ({ unit }: Disagreeing) =>
    `${quote(unit, 40)} có chữ khác “${UNITS_TAB.states.scored}” ở cột ${UNITS_TAB.headers.state} của tab ${TAB_NAME.units} nhưng còn cột trong các tab lĩnh vực. Xóa chữ ấy để chấm tiếp.`,
  spoilt: ({ tab, block, unit, found }: Disagreeing) =>
    `${tab === '' ? `Tab ${TAB_NAME.units}` : placeOf({ tab, block, unit, found })}: tên ${shown(unit)} có ký tự không thấy được (${found}), có thể làm tên hiện thành tên khác. Xóa ô ấy rồi gõ lại tên.`,
} as const;

interface FaultyCriterion {
  readonly code: string;
  readonly tab: string;
}

const tabOf = ({ tab }: FaultyCriterion) =>
  tab === '' ? 'Các tab lĩnh vực' : `Tab ${quote(tab, 40)}`;

/** Why no figure is given: the group tabs do not hold the criteria set. */
export const CRITERIA_FAULT = {
  gone: (fault: FaultyCriterion) =>
    `${tabOf(fault)} không còn dòng của mã ${quote(fault.code)}, nên tổng điểm sẽ sai. ${RESTORE}`,
  repeated: (fault: FaultyCriterion) =>
    `${tabOf(fault)} có hai dòng cùng mã ${quote(fault.code)}. Bỏ dòng thừa rồi làm lại.`,
  words: (fault: FaultyCriterion) =>
    `${tabOf(fault)} có ${quote(fault.code, 40)} ở cột ${GROUP_TAB.headers.code}, không phải là mã. Xóa chữ ấy hoặc đưa ra ngoài cột, rồi làm lại.`,
  uncoded: (fault: FaultyCriterion) =>
    `${tabOf(fault)}: ${fault.code === '' ? 'dòng tiêu chí đầu tiên' : `dòng dưới mã ${quote(fault.code)}`} có cách tính nhưng không có mã, nên tổng điểm sẽ thiếu. Ghi lại mã của dòng ấy, hoặc khôi phục từ Tệp → Nhật ký phiên bản.`,
  misnamed: (fault: FaultyCriterion) =>
    `${tabOf(fault)}: dòng mã ${quote(fault.code)} lại mang tên của mã khác, nên không biết điểm là của dòng nào. Ghi lại đúng mã và tên, hoặc khôi phục từ Tệp → Nhật ký phiên bản.`,
  misplaced: (fault: FaultyCriterion) =>
    `${tabOf(fault)} có dòng mã ${quote(fault.code)} của lĩnh vực khác. Đưa dòng ấy về tab của nó, hoặc khôi phục từ Tệp → Nhật ký phiên bản.`,
} as const;

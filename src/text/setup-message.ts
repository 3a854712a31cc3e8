/** What the setup command says: progress, questions, problems, and what to do next. */
import { quote } from './quote';
import { TAB_NAME } from './labels';

const RESTORE = 'Bấm Ctrl+Z hoặc khôi phục từ Tệp → Nhật ký phiên bản, rồi chạy lại.';

export const SETUP = {
  working: (tab: string) => `Đang tạo tab ${tab}…`,
  done: (units: number, leaves: number) =>
    `Đã sẵn sàng: ${units} đơn vị, ${leaves} nội dung chấm. Chuyển giai đoạn và phân quyền: bảng bên, thẻ Đợt chấm.`,
  enterUnits: () =>
    `Hãy nhập tên các đơn vị vào cột B của tab ${TAB_NAME.units}, rồi chạy lại lệnh này. ` +
    `Muốn dùng bộ tiêu chí của địa phương: dán bảng (cột A đến I) vào một tab tên ${TAB_NAME.criteria} trước khi chạy lại.`,
  criteriaFaults: (count: number) =>
    `Bộ tiêu chí có ${count} lỗi, chưa tạo tab nào. Sửa các lỗi sau rồi chạy lại:`,
  criteriaTabMissing: () => `Không còn tab ${TAB_NAME.criteria} của địa phương. ${RESTORE}`,
  cannotContinue: () => 'Chưa thực hiện được:',
  newerWorkbook: (found: number, known: number) =>
    `Bảng này của phiên bản CCHC mới hơn (cấu trúc ${found}, bản này hiểu đến ${known}). Cập nhật CCHC rồi chạy lại.`,
  unitDuplicate: (name: string) => `Tên đơn vị ${quote(name, 40)} bị lặp lại.`,
  unitUnusable: (name: string) =>
    `Tên đơn vị ${quote(name, 40)} không dùng được: không bắt đầu bằng = + - @ # và không chứa * ? ~.`,
  unitsDiffer: (tab: string) =>
    `Danh sách đơn vị không khớp với các cột của tab ${quote(tab, 40)}. ` +
    `Đưa tab ${TAB_NAME.units} về đúng tên và thứ tự ban đầu, bỏ cột chen giữa các đơn vị nếu có, rồi chạy lại; dữ liệu đã nhập không bị thay đổi.`,
  damagedTab: (tab: string, missing: readonly string[]) =>
    `Tab ${quote(tab, 40)} thiếu ${missing.map((name) => ANCHOR_NAME[name] ?? name).join(', ')}. ${RESTORE}`,
  damagedSettings: (tab: string) =>
    `Tab ${quote(tab, 40)} đã mất dòng cấu hình cần cho công thức. ${RESTORE}`,
  nameTaken: (tab: string) =>
    `Đã có tab ${quote(tab, 40)} không phải do CCHC tạo. Đổi tên tab đó rồi chạy lại.`,
  tieBreakerUnknown: (code: string) =>
    `Tiêu chí phụ ${quote(code)} không phải là mã lĩnh vực; sửa ở tab ${TAB_NAME.settings}.`,
  decimalsUnusable: () =>
    `Số chữ số thập phân ở tab ${TAB_NAME.settings} phải là số nguyên từ 0 đến 4.`,
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
  otherUnits: (tab: string, block: string, found: string, wanted: string) =>
    `Tab ${quote(tab, 40)}, ${ANCHOR_NAME[block] ?? block}: cột của ${shownUnit(wanted)} lại mang tên ${shownUnit(found)}, nên không biết điểm là của ai. ` +
    `Đưa tên các cột về đúng như tab ${TAB_NAME.units}: ${RESTORE}`,
  formulaResult: (tab: string) =>
    `Công thức ở tab ${quote(tab, 40)} chưa tính xong hoặc đang lỗi. Đợi tính xong, hoặc chạy lại CCHC → Khởi tạo bảng chấm điểm.`,
} as const;

const shownUnit = (name: string) => (name === '' ? '(không có)' : quote(name, 40));

/** The parts of a tab that setup looks for, as a person would call them. */
const ANCHOR_NAME: Readonly<Record<string, string>> = {
  header: 'dòng tiêu đề',
  code: 'cột Mã',
  name: 'cột Nội dung',
  maximum: 'cột Điểm tối đa',
  method: 'cột Cách tính',
  scale: 'cột Thang điểm',
  notApplicable: 'cột Khi không phát sinh',
  self: 'khối Tự chấm',
  appraised: 'khối Thẩm định',
  score: 'khối Điểm',
};

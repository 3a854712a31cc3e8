/** Words of the year before: its tab, the line on a criterion's card, and opening a year from it. */
import { SIGN_MARK, type Sign } from '../core/sign';
import { cellText } from './cell-text';
import { GROUP_TAB, REMEDIATION_TAB, TAB_NAME } from './labels';

const { code, name, maximum, method, scale, notApplicable } = GROUP_TAB.headers;

export const LAST_YEAR_TAB = {
  title: (year: number) => `Kết quả năm ${year}`,
  hint: 'Chép một lần khi mở năm mới, để đối chiếu; không sửa. Mỗi ô: kết quả được tính → điểm/tối đa.',
  headers: { code, name, maximum, method, scale, notApplicable },
  total: 'Tổng điểm',
  rank: 'Hạng, xếp loại',
  /** `4`, `+3`; '' of a heading. */
  maximum: (maximum: number | null, sign: Sign) =>
    maximum === null ? '' : `${SIGN_MARK[sign]}${cellText(maximum)}`,
  /** `941/955 → 3/4`; what is no points says itself what it is: `KPS`. */
  result: (result: string, points: string) => {
    const isSaid = points === '' || (result === points && !points.includes('/'));
    return isSaid ? result : `${result} → ${points}`;
  },
} as const;

/** What parts a result from its points, seen from the end: a result may hold an arrow itself. */
const WITH_POINTS = /→ [+−]?[\d.,]+\/[\d.,]+$/;

/** Of the criterion's card. */
export const LAST_YEAR = {
  line: (year: number, result: string) =>
    `Năm ${year}: ${result === '' ? 'chưa chấm' : result}${WITH_POINTS.test(result) ? ' điểm' : ''}`,
  changes: {
    same: '',
    rule: ', không so sánh được: cách tính đã đổi',
    name: ', không so sánh được: đã đổi tên',
  },
  moved: (was: string) => ` (khi ấy là ${was})`,
  isNew: (year: number) => `Năm ${year}: tiêu chí mới, chưa có`,
} as const;

/** The sidebar's part: what is told before anybody confirms. */
export const NEXT_YEAR_PANEL = {
  heading: (year: number) => `Mở năm ${year}`,
  copyFirst: (year: number) =>
    `Mở ở một bản sao, tệp năm ${year} giữ nguyên: Tệp → Tạo bản sao, mở bản sao, mở bảng bên, rồi trả lời ở khung “Đây là bản sao”.`,
  saveFirst: (year: number) =>
    `Bảng này tự thành bảng năm ${year + 1}. Lưu tệp năm ${year} trước: Tệp → Lưu tệp.`,
  hint: 'Đơn vị, bộ tiêu chí, chỉ tiêu và việc còn phải làm đi theo sang năm mới.',
  whatHappens: (year: number) => [
    `Giữ nguyên: tab Đơn vị, Cấu hình, bộ tiêu chí, Chỉ tiêu, Kiểm tra, nhiệm vụ chưa xong.`,
    `Ghi thêm: kết quả năm ${year} vào tab ${TAB_NAME.lastYear}; mỗi điểm trừ chưa có nhiệm vụ thành một nhiệm vụ (Nguồn Điểm trừ ${year}); các kỳ số liệu năm ${year} chuyển thành Năm trước.`,
    `Xóa khỏi bảng này: kết quả tự chấm, thẩm định và ghi chú của chúng; hồ sơ, giải trình; nhiệm vụ đã xong hoặc đã hủy; thời hạn các giai đoạn.`,
  ],
  cancel: 'Thôi',
} as const;

/** Of what the call answers. */
interface Opened {
  readonly year: number;
  readonly fromDeductions: number;
  readonly openTasks: number;
}

export const NEW_YEAR = {
  /** The source of a task that a lost point of the year has become. */
  source: (year: number) => `${REMEDIATION_TAB.sources.loss} ${year}`,
  task: (lost: string, criterion: string, why: string) =>
    `Lấy lại ${lost} điểm: ${criterion}.${why === '' ? '' : ` ${why}`}`,
  periodTab: (tab: string, year: number) => `${tab} (${year})`,
  inTitle: (year: number) => `năm ${year}`,
  logged: (year: number) => `Mở năm ${year}`,
  noYear: () =>
    `Ô Năm ở tab ${TAB_NAME.settings} chưa ghi năm bằng số nên không biết năm tới là năm nào; ghi lại rồi mở năm mới.`,
  otherYear: (year: number, wanted: number) =>
    `Bảng này là của năm ${year}, nên không mở được năm ${wanted}. Bấm Làm mới số liệu ở thẻ Công cụ rồi thử lại.`,
  typed: () =>
    'Có người vừa gõ kết quả trong lúc mở năm mới nên đã dừng lại, chưa xóa gì. Bấm lại để chép cả kết quả ấy.',
  done: ({ year, fromDeductions, openTasks }: Opened) =>
    `Đã mở năm ${year}. Kết quả năm ${year - 1} ở tab ${TAB_NAME.lastYear}. Tab ${TAB_NAME.remediation} có ${openTasks} nhiệm vụ còn phải làm, trong đó ${fromDeductions} từ điểm trừ năm ${year - 1}. Xem lại bộ tiêu chí và thời hạn, rồi phân quyền ở thẻ Đợt chấm.`,
} as const;

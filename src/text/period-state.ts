/** The state of a period as its cell says it, read and written, and what is told of periods that take no figures. */
import { foldText } from '../core/fold-text';
import { lastDayIn } from '../core/last-day';
import { PERIOD_TAB } from './period';
import { MENU } from './labels';
import { quote } from './quote';
import { dayNumberText } from './statistic-cell';

export interface PeriodState {
  readonly isClosed: boolean;
  /** On which it was closed, as people write days; '' where nobody says. */
  readonly day: string;
}

const [RECEIVING, CLOSED] = PERIOD_TAB.states;
/** Of a year that is over: the next one was opened in its workbook. */
export const LAST_YEARS = 'Năm trước';

export function periodStateText({ isClosed, day }: PeriodState): string {
  if (!isClosed) return RECEIVING;
  return day === '' ? CLOSED : `${CLOSED} ngày ${day}`;
}

/** Undefined where it says neither. */
export function periodStateIn(text: string): PeriodState | undefined {
  const folded = foldText(text);
  if (folded === foldText(RECEIVING)) return { isClosed: false, day: '' };
  // Whatever stands behind it, it says that nothing more is taken.
  const isClosed = [CLOSED, LAST_YEARS].some((word) => folded.startsWith(foldText(word)));
  if (!isClosed) return undefined;
  const day = lastDayIn(folded);
  return { isClosed: true, day: day === undefined ? '' : dayNumberText(day) };
}

const OPENING = `${MENU.title} → ${MENU.openPeriod}`;

export const PERIOD_STATE = {
  noPeriod: () => `Chưa mở kỳ báo cáo nào: ${OPENING}.`,
  notOpened: (id: string) => `Kỳ ${quote(id)} chưa mở: ${OPENING}.`,
  moved: (code: string) =>
    `Không còn thấy ô của ${quote(code)}; bấm Làm mới số liệu ở thẻ Công cụ.`,
  closed: (day: string) =>
    `Kỳ đã chốt${day === '' ? '' : ` ngày ${day}`}; người phụ trách mở lại được.`,
  unreadable: (tab: string, cell: string, text: string) =>
    `Tab ${quote(tab, 40)}: ô ${cell} (${PERIOD_TAB.state[1]}) ghi ${quote(text, 40)}, không rõ kỳ đang nhận hay đã chốt. Ghi lại ${quote(RECEIVING)} hoặc ${quote(CLOSED)}.`,
  stateMissing: (tab: string) =>
    `Tab ${quote(tab, 40)} không còn ô ${quote(PERIOD_TAB.state[1])} ở trên bảng, nên không rõ kỳ đang nhận hay đã chốt. Khôi phục từ Tệp → Nhật ký phiên bản.`,
  keysMissing: (tab: string) =>
    `Tab ${quote(tab, 40)} đã mất hàng khóa ẩn trên tiêu đề, hoặc hàng ấy bị lặp, nên không biết cột nào là của ai. Bấm Kiểm tra & sửa bảng ở thẻ Công cụ.`,
} as const;

/** The Vietnamese words of the monitoring year: those that the core recognises in cells, and the levels of what an audit finds. */
import type { Severity } from '../core/monitoring/verdict';
import type { MonitoringWords } from '../core/monitoring/words';
import { VOCABULARY } from './vocabulary';

export const MONITORING_WORDS: MonitoringWords = {
  notApplicable: VOCABULARY.notApplicable,
  typed: 'Nhập',
  previous: 'kỳ trước',
  companion: 'kèm',
  measures: { rate: '%', text: 'đoạn văn', day: 'ngày' },
  counted: { tasks: 'nhiệm vụ', recommendations: 'kiến nghị' },
  better: { high: 'cao', low: 'thấp' },
  time: { cumulative: 'lũy kế', instant: 'thời điểm' },
  total: { sum: 'cộng', rate: 'tỷ lệ', none: 'không' },
  periods: { quarter: 'Quý', halfYear: '6 tháng', year: 'Năm' },
  bounds: {
    atLeast: ['ít nhất', 'trên', 'hơn'],
    atMost: ['nhiều nhất', 'gần', 'dưới'],
    about: ['khoảng'],
  },
};

export const SEVERITY_WORD: Readonly<Record<Severity, string>> = {
  mismatch: 'Lệch',
  missing: 'Thiếu',
  review: 'Xem lại',
};

/** Begins a figure that cannot be what was stated, and one that nobody can check. */
export const MISMATCH_MARK = '≠';
export const STATED_MARK = '~';

/** Ends a figure on the board that is below its target. */
export const BELOW_MARK = '▼';

/** Between two sides of an interval. */
export const AT_LEAST = 'ít nhất';
export const AT_MOST = 'nhiều nhất';

export const BOARD_HEADERS = {
  reporter: 'Đơn vị',
  met: 'Đạt',
  rank: 'Hạng',
  tasks: 'Nhiệm vụ',
  recommendations: 'Kiến nghị',
  sentOn: 'Ngày gửi',
  goal: 'Mục tiêu',
  whole: 'Toàn địa bàn',
} as const;

/** Above the totals of a period. */
export const wholeOf = (reporters: number) => `${BOARD_HEADERS.whole} (${reporters} đơn vị)`;

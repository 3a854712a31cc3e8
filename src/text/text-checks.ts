/** What the checks of a report's typed texts look for, and the sentences on what they find. */
import { dayNumberText } from './statistic-cell';
import { cut, quote } from './quote';

/** What is wrong with a text. */
export type TextFault =
  | {
      readonly kind: 'textAgainstFigure';
      readonly word: string;
      /** The count that is zero. */
      readonly code: string;
      readonly name: string;
    }
  | {
      readonly kind: 'planOutsidePeriod';
      readonly plan: string;
      /** As yyyymmdd. */
      readonly day: number;
      readonly from: number;
      readonly to: number;
    };

export const TEXT_CHECKS = {
  /** Names of counts of what is late, and what texts say of it. */
  late: ['trễ hẹn', 'trễ hạn', 'quá hạn'],
  /** Name of the count of those for whom somebody has said sorry. */
  apology: 'xin lỗi',
  /** Before those words: that there is none. */
  denials: /(?:^|[^\p{L}])(?:không|chưa|hết|tránh|ngăn|0+)(?:$|[^\p{L}\d])/u,
  /** What is counted as late, and what else may be. */
  counted: /(?:^|[^\p{L}])(?:hồ sơ|thủ tục|tthc)(?:$|[^\p{L}])/u,
  others: /(?:^|[^\p{L}])(?:báo cáo|văn bản|nhiệm vụ|kế hoạch|kiến nghị|công việc)(?:$|[^\p{L}])/u,
  /** `135/KH-UBND`. */
  plan: /\d{1,5}[a-z]?\s?\/\s?KH(?:-[\p{L}\d-]{1,30})?/giu,
  /** A day in words, as documents write their own. */
  writtenDay: /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/gu,
  message(fault: TextFault): string {
    if (fault.kind === 'textAgainstFigure') {
      return `viết ${quote(fault.word)} nhưng ${cut(fault.name, 60)} (${fault.code}) là 0`;
    }
    const [day, from, to] = [fault.day, fault.from, fault.to].map(dayNumberText);
    return `nêu kế hoạch ${cut(fault.plan, 40)} ngày ${day ?? ''}, ngoài khoảng từ ${from ?? ''} đến ${to ?? ''} của kỳ`;
  },
} as const;

/** When a report was sent or how long it is overdue, and what is counted of that; the words of `rules/monitoring/late-reports`. */
const days = (count: number) => `${count} ngày`;

/** By what sent day, deadline and today come to; `count` is the days between them. */
export const REPORT_STANDING = {
  onTime: () => 'đúng hạn',
  late: (count: number) => `trễ ${days(count)}`,
  overdue: (count: number) => `chưa gửi, quá hạn ${days(count)}`,
  due: (count: number) =>
    count === 0 ? 'chưa gửi, hôm nay là hạn' : `chưa gửi, còn ${days(count)}`,
  /** Nobody has written down a deadline. */
  sent: () => 'đã gửi',
  unsent: () => 'chưa gửi',
} as const;

export const LATE_REPORTS = {
  deadline: (day: string) => (day === '' ? 'Chưa ghi hạn gửi' : `Hạn gửi ${day}`),
  sentOn: (day: string, standing: string) =>
    standing === REPORT_STANDING.sent() ? `đã gửi ngày ${day}` : `đã gửi ngày ${day}, ${standing}`,
  counted: (late: number, of: number) =>
    `${late} báo cáo trễ hoặc thiếu / ${of} kỳ đã gửi hoặc đến hạn`,
  each: (period: string, standing: string) => `${period} ${standing}`,
} as const;

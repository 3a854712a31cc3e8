/** Whether a deadline of Cấu hình is over: the day itself still counts. What is no day never is. */
const DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

export function isOverdue(deadline: string, now: Date): boolean {
  const [, day, month, year] = DAY.exec(deadline.trim()) ?? [];
  if (year === undefined) return false;
  return now >= new Date(Number(year), Number(month) - 1, Number(day) + 1);
}

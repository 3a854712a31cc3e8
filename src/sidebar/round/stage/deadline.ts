/** Whether a deadline of Cấu hình is over: the day itself still counts. What names no day never is. */
import { dayOf, lastDayIn } from '../../../core/last-day';

export function isOverdue(deadline: string, now: Date): boolean {
  return (lastDayIn(deadline) ?? Infinity) < dayOf(now);
}

/**
 * The day that a deadline written in words ends on: `trước 15/11/2023`, `từ 01/03 đến 30/05/2023`. Days are numbers that
 * compare as days do, 20231115; a text without a whole day has none.
 */
const DAY = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/g;

/** yyyymmdd of the last day that the text names; undefined where it names none. */
export function lastDayIn(text: string): number | undefined {
  const days = [...text.matchAll(DAY)].flatMap(([, day, month, year]) =>
    dayNumber(Number(year), Number(month), Number(day)),
  );
  return days[days.length - 1];
}

/** Whether a deadline is over on a day: the day itself still counts; what names no day never is. */
export function isPast(deadline: string, today: number): boolean {
  return (lastDayIn(deadline) ?? Infinity) < today;
}

/** The day of a moment where its clock stands. */
export function dayOf(moment: Date): number {
  return moment.getFullYear() * 10_000 + (moment.getMonth() + 1) * 100 + moment.getDate();
}

/** From one day to another, below zero where that is earlier. */
export function daysFrom(day: number, to: number): number {
  return Math.round((timeOf(to) - timeOf(day)) / DAY_MS);
}

const DAY_MS = 24 * 60 * 60 * 1000;

function timeOf(day: number): number {
  return Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100);
}

/** One day, or none where the calendar has no such day. */
function dayNumber(year: number, month: number, day: number): number[] {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? [year * 10_000 + month * 100 + day] : [];
}

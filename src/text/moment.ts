/** Moments and days in the script's own time zone, which is the spreadsheet's. */

/** `25/11/2026 06:30:05` */
export function momentText(moment: Date): string {
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(':');
  return `${dayText(moment)} ${time}`;
}

/** `25/11/2026` */
export function dayText(day: Date): string {
  return [two(day.getDate()), two(day.getMonth() + 1), day.getFullYear()].join('/');
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

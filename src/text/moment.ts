/** `25/11/2026 06:30:05`: a moment in the script's own time zone, which is the spreadsheet's. */
export function momentText(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [two(moment.getDate()), two(moment.getMonth() + 1), moment.getFullYear()].join('/');
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(':');
  return `${day} ${time}`;
}

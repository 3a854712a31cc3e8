/** A cell that people type freely, as a document quotes it: text as it is, numbers and days in Vietnamese form. */
import { cellText } from './cell-text';

export function typedText(cell: unknown): string {
  // Values of another realm (the local host's) fail `instanceof Date`.
  const isDate = Object.prototype.toString.call(cell) === '[object Date]';
  return isDate ? formatDay(cell as Date) : cellText(cell);
}

/** dd/MM/yyyy in the script's own time zone, which is the spreadsheet's. */
function formatDay(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(day.getDate())}/${two(day.getMonth() + 1)}/${day.getFullYear()}`;
}

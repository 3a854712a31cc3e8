/** A cell that people type freely, as a document quotes it: text as it is, numbers and days in Vietnamese form. */
import { cellText } from './cell-text';
import { dayText } from './moment';

export function typedText(cell: unknown): string {
  // Values of another realm (the local host's) fail `instanceof Date`.
  const isDate = Object.prototype.toString.call(cell) === '[object Date]';
  return isDate ? dayText(cell as Date) : cellText(cell);
}

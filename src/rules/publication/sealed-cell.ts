/**
 * A cell as a sealed round writes it, the same on every machine: text composed and trimmed, everything else behind `#`,
 * because the number 0.82 and the text 0,82 are two answers. Text that would begin like a number, a formula or an escape
 * is escaped, so that different cells never look alike.
 */
import { momentText } from '../../text/moment';

export function sealedCell(cell: unknown): string {
  if (typeof cell === 'string') return sealedText(cell);
  if (typeof cell === 'number' || typeof cell === 'boolean') return `#${cell}`;
  // Values of another realm (the local host's) fail `instanceof Date`.
  const isDate = Object.prototype.toString.call(cell) === '[object Date]';
  return isDate ? `#${momentText(cell as Date)}` : '';
}

/** An apostrophe in front is eaten by Sheets; `=` must never be one cell away from a formula. */
const ESCAPED = /^[#='~]/;

function sealedText(text: string): string {
  const plain = text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  return ESCAPED.test(plain) ? `~${plain}` : plain;
}

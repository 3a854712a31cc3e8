/** A piece of somebody's text inside a sentence of ours: quoted, on one line, and short. */
export function quote(text: string, longest = 20): string {
  return `“${cut(text, longest)}”`;
}

/** The same without quotation marks, for what is nearly always a number or a code. */
export function cut(text: string, longest = 20): string {
  // The start is enough: somebody's text may have a hundred thousand characters.
  const line = text.slice(0, MOST_UNITS).replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
  // By characters, not UTF-16 units: half a character would be no text.
  const characters = Array.from(line);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}

const MOST_UNITS = 500;
/** Controls, and what turns the direction of writing: of the whole sentence, if it stood in one. */
const UNSEEN = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

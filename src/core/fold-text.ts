/**
 * One form for every way of typing the same words: trimmed, NFC, ordinary single spaces, lower case.
 * Used wherever a cell's words are compared with the vocabulary or with the labels of a scale.
 */
export function tidyText(text: string): string {
  return PLAIN.test(text) ? text : composed(text).replace(/\s+/g, ' ').trim();
}

/** Composed Latin letters, signs of scales and single spaces, as nearly every text is typed: nothing is to be tidied. */
export const PLAIN =
  /^[!-~\u00c0-\u024f\u1ea0-\u1ef9\u2264\u2265]+(?: [!-~\u00c0-\u024f\u1ea0-\u1ef9\u2264\u2265]+)*$/;

/**
 * NFC orders the marks on one letter, in time that grows with their square: 50,000 of them take a second. No language
 * puts thirty on a letter (Unicode UAX #15, Stream-Safe Text Format), so only a text made to do harm loses any.
 */
export function composed(text: string): string {
  const isLong = text.length > LONG_TEXT;
  return (isLong ? text.replace(TOO_MANY_MARKS, '$1') : text).normalize('NFC');
}

const LONG_TEXT = 200;
const TOO_MANY_MARKS = /(\p{M}{30})\p{M}+/gu;

export function foldText(text: string): string {
  return tidyText(text).toLowerCase();
}

/** Dates, booleans and the like: never "nothing typed", and no word that a rule knows. */
const UNREADABLE = '?';

/** Longer texts are no rule. What is left of one ends in a mark that no method can read, so it is never half a rule. */
const MAX_RULE_TEXT = 2_000;
const CUT_MARK = '\u2026';

/** What a cell of a rule says, tidied; a line break between parts separates them as `;` does. */
export function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string' && typeof cell !== 'number') return UNREADABLE;
  const text = String(cell);
  const kept = text.length > MAX_RULE_TEXT ? `${text.slice(0, MAX_RULE_TEXT)}${CUT_MARK}` : text;
  return tidyText(kept.includes('\n') ? kept.replace(LINE_BREAK, '; ') : kept);
}

/** Not around the sign that joins the two sides of a part. */
const LINE_BREAK = /(?<![=;\s])[^\S\n]*\n(?!\s*=)/g;

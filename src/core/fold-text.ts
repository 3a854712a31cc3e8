/**
 * One form for every way of typing the same words: trimmed, NFC, ordinary single spaces, lower case.
 * Used wherever a cell's words are compared with the vocabulary or with the labels of a scale.
 */
export function tidyText(text: string): string {
  return composed(text).replace(/\s+/g, ' ').trim();
}

/**
 * NFC orders the marks on one letter, in time that grows with their square: 50,000 of them take a second. No language
 * puts thirty on a letter (Unicode UAX #15, Stream-Safe Text Format), so only a text made to do harm loses any.
 */
function composed(text: string): string {
  const isLong = text.length > LONG_TEXT;
  return (isLong ? text.replace(TOO_MANY_MARKS, '$1') : text).normalize('NFC');
}

const LONG_TEXT = 200;
const TOO_MANY_MARKS = /(\p{M}{30})\p{M}+/gu;

export function foldText(text: string): string {
  return tidyText(text).toLowerCase();
}

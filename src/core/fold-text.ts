/**
 * One form for every way of typing the same words: trimmed, NFC, ordinary single spaces, lower case.
 * Used wherever a cell's words are compared with the vocabulary or with the labels of a scale.
 */
export function tidyText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

export function foldText(text: string): string {
  return tidyText(text).toLowerCase();
}

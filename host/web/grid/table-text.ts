// The text that spreadsheets put on the clipboard (Excel, LibreOffice, Google Sheets): rows by line, cells by tab,
// a cell with line breaks, tabs or quotation marks in quotation marks. Pure.

/** A cell, in quotation marks or not, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g;

export function readTableText(text: string): string[][] {
  let row: string[] = [];
  const rows = [row];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(CELL)) {
    row.push(quoted?.replace(/""/g, '"') ?? plain);
    if (end === '') break;
    if (end !== '\t') rows.push((row = []));
  }
  return rows;
}

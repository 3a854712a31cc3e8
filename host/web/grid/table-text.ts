// The text that spreadsheets put on the clipboard (Excel, LibreOffice, Google Sheets): rows by line, cells by tab,
// a cell with line breaks, tabs or quotation marks in quotation marks. Pure.

export function readTableText(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    rows.at(-1)?.push(match[1]?.replace(/""/g, '"') ?? match[2] ?? '');
    if (match[3] === '' || cell.lastIndex === text.length) break;
    if (match[3] !== '\t') rows.push([]);
  }
  if (text.endsWith('\t')) rows.at(-1)?.push('');
  return rows;
}

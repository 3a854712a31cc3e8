// How many cells a table may have: as many as a whole spreadsheet of Google. Half a megabyte of a file that repeats one
// row can unpack to twice as many, and one cell in the last corner spans 17 thousand million.
// Source: https://support.google.com/drive/answer/37603 (10 million cells).
import { XlsxFaultError } from '../xlsx-fault';

const MOST_CELLS = 10_000_000;

export function refuseTooManyCells(cells: number): void {
  if (cells <= MOST_CELLS) return;
  throw new XlsxFaultError({ code: 'tooManyCells', details: { cells, limit: MOST_CELLS } });
}

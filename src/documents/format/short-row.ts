/**
 * Whether a row of a table is better moved to the next page than cut in two. A long reason may fill pages: such a row is
 * cut, or half a page would stay empty before it.
 */
import type { ReportTable, TableRow } from '../../reports/report-document';
import { MM_PER_POINT, tableSize } from './page-format';

const MOST_LINES = 10;

/** Mean width of a letter of running text, as a share of its size. */
const MEAN_LETTER = 0.47;

/** `width`: of the whole table, in millimetres. */
export function isShortRow(row: TableRow, { columns }: ReportTable, width: number): boolean {
  const letter = tableSize(columns.length) * MM_PER_POINT * MEAN_LETTER;
  let column = 0;
  return row.cells.every(({ text, span = 1 }) => {
    const share = columns.slice(column, column + span).reduce((sum, each) => sum + each.width, 0);
    column += span;
    return linesOf(text, (width * share) / 100 / letter) <= MOST_LINES;
  });
}

function linesOf(text: string, lettersPerLine: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / lettersPerLine)), 0);
}

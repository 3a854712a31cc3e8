/** A table of figures; the browser prints its head again on every page. */
import type { ReportTable, TableColumn, TableRow } from '../../reports/report-document';
import { SIZE, tableSize } from '../format/page-format';
import { isShortRow } from '../format/short-row';

interface TableProps {
  readonly block: ReportTable;
  /** In millimetres. */
  readonly width: number;
}

export function TableView({ block, width }: TableProps) {
  const { columns, rows } = block;
  const size = tableSize(columns.length) === SIZE.table ? 'figures' : 'figures wide';
  return (
    <table class={size}>
      <colgroup>
        {columns.map((column) => (
          <col style={{ width: `${column.width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ header }) => (
            <th scope="col">{header}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr class={rowClass(row, isShortRow(row, block, width))}>{rowCells(row, columns)}</tr>
        ))}
      </tbody>
    </table>
  );
}

function rowClass({ style }: TableRow, isShort: boolean): string {
  return `${style} ${isShort ? 'short' : 'tall'}`;
}

function rowCells({ cells }: TableRow, columns: readonly TableColumn[]) {
  let at = 0;
  return cells.map(({ text, span = 1 }) => {
    const align = span > 1 ? 'left' : (columns[at]?.align ?? 'left');
    at += span;
    return (
      <td class={align} colSpan={span}>
        {text}
      </td>
    );
  });
}

// The figures of a chart as its ranges show them now: the columns of all ranges side by side, the first of them the
// labels, as Sheets merges ranges by default (ChartMergeStrategy.MERGE_COLUMNS).
import type { StoredChart } from '../../univer/chart-store';
import type { UniverWorkbook } from '../../univer/univer-workbook';

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

export interface ChartData {
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
}

type Cell = string | number | null;

export function chartData(workbook: UniverWorkbook, chart: StoredChart): ChartData {
  const columns = chart.ranges.flatMap(({ sheetId, range }) => {
    const width = range.endColumn - range.startColumn + 1;
    const height = range.endRow - range.startRow + 1;
    return Array.from({ length: width }, (_, c) =>
      Array.from({ length: height }, (__, r) =>
        shown(workbook.cells.cell(sheetId, range.startRow + r, range.startColumn + c)?.v),
      ),
    );
  });
  return seriesOf(columns, chart.headerRows);
}

/** Rows without a label are left out: spare rows below a table that grows. */
export function seriesOf(columns: readonly (readonly Cell[])[], headerRows: number): ChartData {
  const [labels = [], ...others] = columns;
  const rows = labels.flatMap((label, row) =>
    row >= headerRows && label !== null && label !== '' ? [row] : [],
  );
  return {
    labels: rows.map((row) => String(labels[row])),
    series: others.map((column) => ({
      name: headerRows > 0 ? String(column[headerRows - 1] ?? '') : '',
      values: rows.map((row) => {
        const value = column[row];
        return typeof value === 'number' ? value : null;
      }),
    })),
  };
}

function shown(value: unknown): Cell {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

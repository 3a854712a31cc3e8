// Charts of a sheet as they lie in the snapshot: under `charts` in the sheet's custom data. Univer's open packages
// draw none; the page draws them (web/charts). Ranges do not move with inserted rows or columns, as they would at
// Google: whoever inserts sets the chart anew.
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { CellRange } from './a1-notation';

interface ChartRange {
  readonly sheetId: string;
  readonly range: CellRange;
}

export interface StoredChart {
  readonly id: number;
  /** A name of Google's Charts.ChartType. */
  readonly type: string;
  readonly ranges: readonly ChartRange[];
  readonly headerRows: number;
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  /** By the dotted names of Google's chart options: `title`, `hAxis.title`. */
  readonly options: Readonly<Record<string, unknown>>;
}

export function readCharts(sheet: FWorksheet): readonly StoredChart[] {
  const charts: unknown = sheet.getCustomMetadata()?.['charts'];
  return Array.isArray(charts) ? (charts as StoredChart[]) : [];
}

export function writeCharts(sheet: FWorksheet, charts: readonly StoredChart[]): void {
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), charts: [...charts] });
}

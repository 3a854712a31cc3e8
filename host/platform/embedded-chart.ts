// EmbeddedChart: a chart as it stands on a sheet, or as a builder has just made it.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart
import type { StoredChart } from '../univer/chart-store';
import { EmbeddedChartBuilder } from './embedded-chart-builder';
import type { RangePlace } from './places';
import { PlatformObject } from './platform-object';

/** All of a stored chart but its ranges, which the classes hold as ranges. */
export type ChartLook = Omit<StoredChart, 'ranges'>;

export class EmbeddedChart<R extends RangePlace> extends PlatformObject {
  readonly hostName = 'EmbeddedChart';

  constructor(
    private readonly look: ChartLook,
    private readonly ranges: readonly R[],
  ) {
    super();
  }

  get hostChart(): StoredChart {
    const ranges = this.ranges.map(({ hostSheetId: sheetId, hostArea: range }) => ({
      sheetId,
      range,
    }));
    return { ...this.look, ranges };
  }

  /** Null until the chart has been inserted. */
  getChartId(): number | null {
    return this.look.id === 0 ? null : this.look.id;
  }

  getNumHeaders(): number {
    return this.look.headerRows;
  }

  getRanges(): R[] {
    return [...this.ranges];
  }

  modify(): EmbeddedChartBuilder<R> {
    return new EmbeddedChartBuilder(this.look, this.ranges);
  }
}

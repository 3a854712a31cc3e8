// EmbeddedChart: a chart as it stands on a sheet, or as a builder has just made it.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart
import type { StoredChart } from '../univer/chart-store';
import { EmbeddedChartBuilder } from './embedded-chart-builder';
import type { PlatformContext } from './platform-context';
import { PlatformObject } from './platform-object';
import { Range } from './range';
import { Sheet } from './sheet';

export class EmbeddedChart extends PlatformObject {
  readonly hostName = 'EmbeddedChart';

  constructor(
    private readonly context: PlatformContext,
    readonly hostChart: StoredChart,
  ) {
    super();
  }

  /** Null until the chart has been inserted. */
  getChartId(): number | null {
    return this.hostChart.id === 0 ? null : this.hostChart.id;
  }

  getNumHeaders(): number {
    return this.hostChart.headerRows;
  }

  getRanges(): Range[] {
    return this.hostChart.ranges.map(
      ({ sheetId, range }) => new Range(this.context, new Sheet(this.context, sheetId), range),
    );
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.context, this.hostChart);
  }
}

// EmbeddedChartBuilder: makes a chart from ranges, a type and options. The builders of single types (asBarChart …)
// are this same class here, with the setters they have in common.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder
import type { StoredChart } from '../univer/chart-store';
import { EmbeddedChart } from './embedded-chart';
import type { PlatformContext } from './platform-context';
import { PlatformObject } from './platform-object';
import type { Range } from './range';

const NEW_CHART: StoredChart = {
  id: 0,
  type: 'COLUMN',
  ranges: [],
  headerRows: 0,
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
};

export class EmbeddedChartBuilder extends PlatformObject {
  readonly hostName = 'EmbeddedChartBuilder';

  constructor(
    private readonly context: PlatformContext,
    private chart: StoredChart = NEW_CHART,
  ) {
    super();
  }

  asBarChart(): this {
    return this.setChartType('BAR');
  }

  asColumnChart(): this {
    return this.setChartType('COLUMN');
  }

  asLineChart(): this {
    return this.setChartType('LINE');
  }

  asAreaChart(): this {
    return this.setChartType('AREA');
  }

  asPieChart(): this {
    return this.setChartType('PIE');
  }

  setChartType(type: string): this {
    return this.hostWith({ type });
  }

  getChartType(): string {
    return this.chart.type;
  }

  addRange(range: Range): this {
    const added = { sheetId: range.hostSheetId, range: range.hostArea };
    return this.hostWith({ ranges: [...this.chart.ranges, added] });
  }

  clearRanges(): this {
    return this.hostWith({ ranges: [] });
  }

  getRanges(): Range[] {
    return this.build().getRanges();
  }

  setNumHeaders(headers: number): this {
    return this.hostWith({ headerRows: headers });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    return this.hostWith({ position: { row, column, offsetX, offsetY } });
  }

  setOption(option: string, value: unknown): this {
    return this.hostWith({ options: { ...this.chart.options, [option]: value } });
  }

  setTitle(title: string): this {
    return this.setOption('title', title);
  }

  setColors(colors: readonly string[]): this {
    return this.setOption('colors', [...colors]);
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.context, this.chart);
  }

  private hostWith(change: Partial<StoredChart>): this {
    this.chart = { ...this.chart, ...change };
    return this;
  }
}

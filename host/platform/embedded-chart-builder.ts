// EmbeddedChartBuilder: makes a chart from ranges, a type and options. The builders of single types (asBarChart …)
// are this same class here, with the setters they have in common.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder
import type { ChartLook } from './embedded-chart';
import { EmbeddedChart } from './embedded-chart';
import { enumMember } from './enumerations';
import type { RangePlace } from './places';
import type { EnumMember } from './platform-object';
import { PlatformObject } from './platform-object';

const DRAWN = new Set(['AREA', 'BAR', 'COLUMN', 'LINE', 'PIE']);

const NEW_CHART: ChartLook = {
  id: 0,
  type: 'COLUMN',
  headerRows: 0,
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
};

export class EmbeddedChartBuilder<R extends RangePlace> extends PlatformObject {
  readonly hostName = 'EmbeddedChartBuilder';

  constructor(
    private look: ChartLook = NEW_CHART,
    private ranges: readonly R[] = [],
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
    if (!DRAWN.has(type)) throw new Error(`not emulated: ChartType.${type}`);
    return this.hostWith({ type });
  }

  getChartType(): EnumMember {
    return enumMember('ChartType', this.look.type);
  }

  addRange(range: R): this {
    this.ranges = [...this.ranges, range];
    return this;
  }

  clearRanges(): this {
    this.ranges = [];
    return this;
  }

  getRanges(): R[] {
    return [...this.ranges];
  }

  setNumHeaders(headers: number): this {
    return this.hostWith({ headerRows: headers });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    return this.hostWith({ position: { row, column, offsetX, offsetY } });
  }

  setOption(option: string, value: unknown): this {
    return this.hostWith({ options: { ...this.look.options, [option]: value } });
  }

  setTitle(title: string): this {
    return this.setOption('title', title);
  }

  setColors(colors: readonly string[]): this {
    return this.setOption('colors', [...colors]);
  }

  build(): EmbeddedChart<R> {
    return new EmbeddedChart(this.look, this.ranges);
  }

  private hostWith(change: Partial<ChartLook>): this {
    this.look = { ...this.look, ...change };
    return this;
  }
}

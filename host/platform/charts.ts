// Charts: only its enumeration of chart types, which EmbeddedChartBuilder.setChartType takes.
// Source: https://developers.google.com/apps-script/reference/charts/chart-type
import { PlatformObject, platformEnum } from './platform-object';

const ChartType = platformEnum('ChartType', 'AREA BAR COLUMN LINE PIE');

export class Charts extends PlatformObject {
  readonly hostName = 'Charts';
  readonly hostMembers = { ChartType };
}

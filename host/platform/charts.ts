// Charts: only its enumeration of chart types, which EmbeddedChartBuilder.setChartType takes.
// Source: https://developers.google.com/apps-script/reference/charts/chart-type
import { enumerationsOf } from './enumerations';
import { PlatformObject } from './platform-object';

export class Charts extends PlatformObject {
  readonly hostName = 'Charts';
  readonly hostMembers = enumerationsOf('ChartType');
}

/** What one kind of document is: its name, known without building it, and its pages. */
import type { ReportData, ReportUnit } from '../contract/report';
import type { ReportSection } from './report-document';

/** Written once for the round, which needs no unit, or for the unit of this name. */
export interface Report {
  readonly name: (data: ReportData, unitName: string) => string;
  readonly sections: (data: ReportData, unitName: string) => readonly ReportSection[];
}

/** Written for each unit. */
export interface UnitReport {
  readonly name: (unitName: string) => string;
  readonly sections: (data: ReportData, unit: ReportUnit) => readonly ReportSection[];
}

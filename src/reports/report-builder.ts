/** What one kind of document is: its name, known without building it, and its pages. */
import type { DocumentData, ReportData, ReportUnit } from '../contract/report';
import type { ReportSection } from './report-document';

/** Written once for the round, or for the unit of this name; `about` is the period or the visit, for kinds that are of one. */
export interface Report {
  readonly name: (data: DocumentData, unitName: string, about: string) => string;
  readonly sections: (
    data: DocumentData,
    unitName: string,
    about: string,
  ) => readonly ReportSection[];
}

/** Written for each unit. */
export interface UnitReport {
  readonly name: (unitName: string) => string;
  readonly sections: (data: ReportData, unit: ReportUnit) => readonly ReportSection[];
}

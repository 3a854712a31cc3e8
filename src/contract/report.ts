/** Everything that the documents of a round say, read once for any number of documents. */
import type { TaskFields } from './calls/edit-tasks';
import type { ShownScore } from './criterion';
import type { Seal } from './publication';
import type { RoundFrame, RoundUnit } from './round';

/** What Cấu hình says for the documents; '' where nothing was entered. */
export interface ReportSettings {
  readonly locality: string;
  readonly superiorBody: string;
  readonly issuingBody: string;
  readonly criteriaTitle: string;
  readonly criteriaStatus: string;
  /** Days as dd/MM/yyyy, or as they were typed. */
  readonly selfDeadline: string;
  readonly appraisalDeadline: string;
  readonly explanationDeadline: string;
}

/** One row of a group tab, of any level; `method` is '' where it is no leaf. */
export interface ReportCriterion {
  readonly code: string;
  readonly name: string;
  /** Null where the cell holds no number. */
  readonly maximum: number | null;
  readonly method: string;
  readonly scale: string;
  readonly notApplicable: string;
  readonly hint: string;
  readonly evidence: string;
  readonly officer: string;
}

/** A leaf of one unit that is without its full points: lost in part or whole, excluded, pending or invalid. */
export interface ReportLeaf {
  readonly code: string;
  /** What counts, as typed: the appraised result where there is one, otherwise the self-assessed one. */
  readonly result: string;
  readonly score: ShownScore;
  /** The appraisers' reason; '' where they gave none. */
  readonly reason: string;
}

export interface ReportUnit extends RoundUnit {
  /** In the order of the tabs. */
  readonly leaves: readonly ReportLeaf[];
}

/** One row of Khắc phục, as typed. */
export interface ReportTask extends TaskFields {
  /** Its row below the header, from 1. */
  readonly row: number;
}

export interface ReportData extends RoundFrame {
  readonly settings: ReportSettings;
  /** In the order of the tabs. */
  readonly criteria: readonly ReportCriterion[];
  readonly units: readonly ReportUnit[];
  readonly tasks: readonly ReportTask[];
  /** Null where the round was never published. */
  readonly seal: Seal | null;
}

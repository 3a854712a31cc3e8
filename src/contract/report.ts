/** Everything that the documents of a round say, read once for any number of documents. */
import type { InspectionFields } from './calls/edit-inspections';
import type { TaskFields } from './calls/edit-tasks';
import type { DescribedCriterion, ShownScore, Sign, WrittenRule } from './criterion';
import type { MonitoringData } from './monitoring';
import type { Seal } from './publication';
import type { RoundFrame, RoundUnit } from './round';

/** What Cấu hình says for the documents; '' where nothing was entered, days as dd/MM/yyyy or as they were typed. */
export const REPORT_SETTINGS = [
  'locality',
  'superiorBody',
  'issuingBody',
  'criteriaTitle',
  'criteriaStatus',
  'selfDeadline',
  'appraisalDeadline',
  'explanationDeadline',
] as const;
export type ReportSettings = Readonly<Record<(typeof REPORT_SETTINGS)[number], string>>;

/** One row of a group tab. */
export interface ReportCriterion extends DescribedCriterion {
  /** Null where the cell holds no number. */
  readonly maximum: number | null;
  readonly sign: Sign;
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

/** One row of Kiểm tra, as typed. */
export interface ReportInspection extends InspectionFields {
  /** Its row below the header, from 1. */
  readonly row: number;
}

export interface ReportData extends RoundFrame {
  readonly settings: ReportSettings;
  /** In the order of the tabs. */
  readonly criteria: readonly ReportCriterion[];
  readonly units: readonly ReportUnit[];
  readonly tasks: readonly ReportTask[];
  /** Null where the tab was never made. */
  readonly inspections: readonly ReportInspection[] | null;
  /** Null where the round was never published. */
  readonly seal: Seal | null;
}

/** With the periods of the year, where documents of those are wanted. */
export interface DocumentData extends ReportData {
  readonly monitoring?: MonitoringData | undefined;
  /** As yyyymmdd: the day until which a reminder counts. */
  readonly today?: number;
}

type DocumentFormat = 'docx' | 'html';

export interface ListedDocument {
  readonly kind: string;
  /** Null where the document is of the whole round. */
  readonly unit: string | null;
  /** Which period or visit it is of; '' where it is of the round. */
  readonly about: string;
  readonly name: string;
  /** Without an extension; no two of a list share one. */
  readonly fileName: string;
}

export interface CriterionChange {
  /** `rule`, `name`: that is another one, so that results of the two cannot be compared. */
  readonly kind: 'added' | 'removed' | 'moved' | 'rule' | 'name';
  /** In the new set; of what was removed, in the old one. */
  readonly code: string;
  readonly name: string;
  /** What was said where it is another now, by part, and what is said now. */
  readonly before: Readonly<Partial<WrittenRule>>;
  readonly now: Readonly<Partial<WrittenRule>>;
}

interface DocumentChoice {
  /** Names as in contract/report-kinds.ts. */
  readonly kinds: readonly string[];
  /** Names of units; empty for all. */
  readonly units: readonly string[];
  /** Id or name of a period: reports are of it, visits those that name it. Absent: the newest one, and all visits. */
  readonly period?: string | undefined;
}

/**
 * What build/documents.cjs exports: the documents of a round as files, for programs outside a page. The command line loads it
 * as it loads dist/Code.js and knows of it only these types.
 */
export interface DocumentWriter {
  /** The name that a text means, however it is spelled; undefined where it means none, or more than one. */
  readonly findName: (names: readonly string[], text: string) => string | undefined;
  /** Sentences on what no document can say: tasks of no unit or criterion. */
  readonly warningsOf: (data: ReportData) => readonly string[];
  /** What another set has otherwise, in its order; removed ones last. */
  readonly changesOfCriteria: (
    before: readonly ReportCriterion[],
    now: readonly ReportCriterion[],
  ) => readonly CriterionChange[];
  /** Id of the period that a text names, of the newest where it is ''; undefined where it names none. */
  readonly findPeriod: (data: MonitoringData, text: string) => string | undefined;
  /** What has to be known of one document of a period. */
  readonly notesOn: (data: DocumentData, document: ListedDocument) => readonly string[];
  /** Sentences on what of a choice there is no reason to write. */
  readonly notWritten: (data: DocumentData, choice: DocumentChoice) => readonly string[];
  /** Kinds and units that the round lacks are passed over. */
  readonly listDocuments: (data: DocumentData, choice: DocumentChoice) => readonly ListedDocument[];
  readonly writeDocument: (
    data: DocumentData,
    document: ListedDocument,
    format: DocumentFormat,
  ) => Promise<Uint8Array>;
}

/**
 * What build/documents.cjs exports: the documents of a round as files, for programs outside a page. The command line loads it
 * as it loads dist/Code.js and knows of it only these types.
 */
import type { ReportData } from './report';

type DocumentFormat = 'docx' | 'html';

export interface ListedDocument {
  readonly kind: string;
  /** Null where the document is of the whole round. */
  readonly unit: string | null;
  readonly name: string;
  /** Without an extension; no two of a list share one. */
  readonly fileName: string;
}

interface DocumentChoice {
  /** Names as in contract/report-kinds.ts. */
  readonly kinds: readonly string[];
  /** Names of units; empty for all. */
  readonly units: readonly string[];
}

export interface DocumentWriter {
  /** The name that a text means, however it is spelled; undefined where it means none, or more than one. */
  readonly findName: (names: readonly string[], text: string) => string | undefined;
  /** Sentences on what no document can say: tasks of no unit or criterion. */
  readonly warningsOf: (data: ReportData) => readonly string[];
  /** Kinds and units that the round lacks are passed over. */
  readonly listDocuments: (data: ReportData, choice: DocumentChoice) => readonly ListedDocument[];
  readonly writeDocument: (
    data: ReportData,
    document: ListedDocument,
    format: DocumentFormat,
  ) => Promise<Uint8Array>;
}

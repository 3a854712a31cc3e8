/** Hồ sơ: one record per unit and component. */
import type { CriterionRequest } from './criterion';

/** What the unit writes, all as text. */
export interface UnitEvidence {
  readonly link: string;
  readonly number: string;
  /** dd/MM/yyyy, or as it was typed. */
  readonly date: string;
  readonly page: string;
  readonly note: string;
  readonly opinion: string;
  readonly explanation: string;
  readonly extra: string;
}

export interface EvidenceFields extends UnitEvidence {
  /** Set with the appraiser's decision. */
  readonly state: string;
  readonly conclusion: string;
}

/** `code` is a component's. */
export interface EvidenceRecord extends EvidenceFields, CriterionRequest {}

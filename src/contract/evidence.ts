/** Hồ sơ: one record per unit and component. */
import type { CriterionRequest } from './criterion';

/** What the unit writes, all as text; the date as dd/MM/yyyy, or as it was typed. */
export const UNIT_FIELDS = [
  'link',
  'number',
  'date',
  'page',
  'note',
  'opinion',
  'explanation',
  'extra',
] as const;
export type UnitEvidence = Readonly<Record<(typeof UNIT_FIELDS)[number], string>>;

export interface EvidenceFields extends UnitEvidence {
  /** Set with the appraiser's decision. */
  readonly state: string;
  readonly conclusion: string;
}

/** `code` is a component's. */
export interface EvidenceRecord extends EvidenceFields, CriterionRequest {}

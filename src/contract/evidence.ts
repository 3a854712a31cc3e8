/** The calls on Hồ sơ: one record per unit and component; a field is changed only where it is still what the client saw. */
import type { CriterionFailure, CriterionRequest } from './criterion';

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

export interface EditEvidenceRequest extends CriterionRequest {
  readonly changes: Partial<
    Readonly<Record<keyof UnitEvidence, { readonly value: string; readonly expected: string }>>
  >;
}

export interface Refusal<Reason extends string> {
  readonly ok: false;
  readonly reason: Reason;
  readonly message: string;
}

export type EditEvidenceOutcome =
  | { readonly ok: true; readonly entered: EvidenceFields }
  /** Somebody else was faster: nothing was written. */
  | { readonly ok: false; readonly reason: 'conflict'; readonly entered: EvidenceFields }
  /** `protected`: the person may not change the tab. */
  | { readonly ok: false; readonly reason: 'busy' | 'protected' }
  | Refusal<'notSetUp'>
  | CriterionFailure;

export type ListEvidenceOutcome =
  | {
      readonly ok: true;
      readonly records: readonly EvidenceRecord[];
      /** Who claims points for a component that asks for evidence, and has written none. */
      readonly missing: readonly CriterionRequest[];
    }
  | Refusal<'notSetUp' | 'formulas'>;

/** Changes what a unit writes on Hồ sơ for one component: each field only where it is still what the client saw. */
import { declareCall, type DoorRefusal, type Refusal } from '../call';
import { CHANGE, PLACE, type CriterionFailure } from '../criterion';
import type { EvidenceFields, UnitEvidence } from '../evidence';
import { object, optional } from '../schema';

export type EditEvidenceOutcome =
  | { readonly ok: true; readonly entered: EvidenceFields }
  /** Somebody else was faster: nothing was written. */
  | { readonly ok: false; readonly reason: 'conflict'; readonly entered: EvidenceFields }
  /** The person may not change the tab. */
  | { readonly ok: false; readonly reason: 'protected' }
  | Refusal<'notSetUp'>
  | CriterionFailure
  | DoorRefusal;

const change = optional(CHANGE);

export const editEvidence = declareCall<EditEvidenceOutcome>()({
  name: 'editEvidence',
  request: object({
    ...PLACE,
    changes: object({
      link: change,
      number: change,
      date: change,
      page: change,
      note: change,
      opinion: change,
      explanation: change,
      extra: change,
    } satisfies Record<keyof UnitEvidence, typeof change>),
  }),
  lock: true,
  description: 'Sidebar: changes what a unit writes as evidence of one component.',
});

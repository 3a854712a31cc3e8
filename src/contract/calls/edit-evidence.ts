/** Changes what a unit writes on Hồ sơ for one component: each field only where it is still what the client saw. */
import { declareCall, type DoorRefusal, type Refusal } from '../call';
import { PLACE, type CriterionFailure } from '../criterion';
import { changes, type EditOutcome } from '../edit';
import { UNIT_FIELDS, type EvidenceFields } from '../evidence';
import { object } from '../schema';

type EditEvidenceOutcome =
  | EditOutcome<EvidenceFields>
  /** The person may not change the tab. */
  | Refusal<'protected'>
  | CriterionFailure
  | DoorRefusal;

export const editEvidence = declareCall<EditEvidenceOutcome>()({
  name: 'editEvidence',
  request: object({ ...PLACE, changes: changes(UNIT_FIELDS) }),
  lock: true,
  description: 'Sidebar: changes what a unit writes as evidence of one component.',
});

/** Changes what is entered for one leaf of one unit, only where it is still what the client saw. */
import { declareCall, type DoorRefusal, type Refusal, type RequestOf } from '../call';
import { ENTERED, PLACE, type CriterionFailure, type EnteredResult } from '../criterion';
import { changes, type EditOutcome } from '../edit';
import { object } from '../schema';

export type EditResultOutcome =
  EditOutcome<EnteredResult> | Refusal<'heading' | 'protected'> | CriterionFailure | DoorRefusal;

export const editResult = declareCall<EditResultOutcome>()({
  name: 'editResult',
  request: object({ ...PLACE, changes: changes(ENTERED) }),
  lock: true,
  description: 'Sidebar: changes what is entered for one criterion of one unit.',
});

export type EditResultRequest = RequestOf<typeof editResult>;

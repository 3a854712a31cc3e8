/** Makes a tab that a round does not need from the beginning; one that is there is left as it is. */
import { declareCall, type DoorRefusal, type Refusal } from '../call';
import { object, oneOf } from '../schema';

export type AddTabOutcome =
  | { readonly ok: true; readonly name: string }
  /** `nameTaken`: somebody's own tab has the name. */
  | Refusal<'notSetUp' | 'nameTaken'>
  | DoorRefusal;

export const addTab = declareCall<AddTabOutcome>()({
  name: 'addTab',
  request: object({ role: oneOf(['indicators', 'inspections', 'ruleBook']) }),
  lock: true,
  who: 'keeper',
  description: 'Sidebar: makes a tab that is made on request only.',
});

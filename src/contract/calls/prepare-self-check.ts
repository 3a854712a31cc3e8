/** Lays the contracts of the self-check on a scratch tab; asked once, then `readSelfCheck`. */
import { declareCall, type DoorRefusal } from '../call';
import { nothing } from '../schema';

export type PrepareSelfCheckOutcome = { readonly state: 'waiting' } | DoorRefusal;

export const prepareSelfCheck = declareCall<PrepareSelfCheckOutcome>()({
  name: 'prepareSelfCheck',
  request: nothing,
  lock: true,
  description: 'Self-check: lays its contracts on a scratch tab.',
});

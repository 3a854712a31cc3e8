/** Has every formula of ours computed again, by the add-on as it is now. */
import { declareCall, type DoorRefusal } from '../call';
import { nothing } from '../schema';

export type RecalculateOutcome = { readonly ok: true; readonly message: string } | DoorRefusal;

export const recalculate = declareCall<RecalculateOutcome>()({
  name: 'recalculate',
  request: nothing,
  lock: true,
  who: 'keeper',
  description: 'Menu and sidebar: has all formulas computed again.',
});

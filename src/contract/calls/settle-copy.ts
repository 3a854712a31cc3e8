/** Says what a file is that was copied from a round: a round of its own, or the same round, which goes on here. */
import { declareCall, type DoorRefusal } from '../call';
import { object, oneOf } from '../schema';

export type SettleCopyOutcome = { readonly ok: true; readonly message: string } | DoorRefusal;

export const settleCopy = declareCall<SettleCopyOutcome>()({
  name: 'settleCopy',
  request: object({ as: oneOf(['new', 'same'] as const) }),
  lock: true,
  description: 'Sidebar: says whether a copied file is a new round or the same.',
});

/** Which unit and criterion the active cell belongs to, asked for again and again. */
import { declareCall } from '../call';
import { object, text } from '../schema';
import type { Selection } from '../selection';

export type FollowSelectionOutcome =
  { readonly changed: false } | { readonly changed: true; readonly selection: Selection };

export const followSelection = declareCall<FollowSelectionOutcome>()({
  name: 'followSelection',
  request: object({
    /** The key of the selection that the client has, so that an unchanged one costs next to nothing. */
    known: text,
  }),
  description: 'Sidebar: which unit and criterion the active cell is.',
});

/** Freezes the round under a code. */
import { declareCall, type DoorRefusal, type Refusal, type RequestOf } from '../call';
import type { EditOutcome } from '../edit';
import type { Publication } from '../publication';
import type { RoundFailure } from '../round';
import { flag, object, optional, text } from '../schema';

export interface Published {
  /** False where the last publication says the same already. */
  readonly created: boolean;
  readonly publication: Publication;
}

/** In conflict about the stage. */
export type PublishOutcome =
  EditOutcome<string, Published> | Refusal<'provisional'> | RoundFailure | DoorRefusal;

export const publishRound = declareCall<PublishOutcome>()({
  name: 'publishRound',
  request: object({
    /** The stage that the client saw, as the sheet names it; refused where it is another by now. */
    expectedStage: optional(text),
    /** True to publish although results of some units are provisional. */
    acceptProvisional: optional(flag),
  }),
  lock: true,
  who: 'keeper',
  atHome: true,
  description: 'Sidebar: freezes the round under a code.',
});

export type PublishRequest = RequestOf<typeof publishRound>;
